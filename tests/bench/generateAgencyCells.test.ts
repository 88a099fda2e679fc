import { builtInDirectory } from '../../src/data/agencyDirectory';
import { generateAgencyCells } from './generateAgencyCells';

describe('generateAgencyCells', () => {
  const cells = generateAgencyCells(builtInDirectory, 2000);

  it('gives so many cells, all different', () => {
    expect(new Set(cells.map(({ text }) => text)).size).toBe(2000);
  });

  it('misspells no name into a name of the directory', () => {
    const names = new Set(builtInDirectory.flatMap(({ name, aliases }) => [name, ...aliases]));
    expect(cells.slice(1000).filter(({ text }) => names.has(text))).toEqual([]);
  });

  it('gives the same cells for the same number', () => {
    expect(generateAgencyCells(builtInDirectory, 2000)).toEqual(cells);
  });
});
