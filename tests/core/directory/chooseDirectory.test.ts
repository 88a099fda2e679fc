import { chooseDirectory } from '../../../src/core/directory/chooseDirectory';
import { findDirectoryTables } from '../../../src/core/directory/findDirectoryTables';
import type { CellValue } from '../../../src/core/model/cell';
import { builtInDirectory } from '../../../src/data/agencyDirectory';
import { directoryWords } from '../../../src/data/directoryWords';
import { writtenDirectory } from '../../builders/directorySheets';

type Rows = readonly (readonly CellValue[])[];

const sheet = (name: string, rows: Rows) => writtenDirectory(rows, { name });
const choose = (...sheets: readonly ReturnType<typeof sheet>[]) => chooseDirectory(findDirectoryTables(sheets, directoryWords), directoryWords, builtInDirectory);

test('without a directory none is chosen', () => {
  expect(choose()).toBeNull();
});

test('the only one is chosen, and nothing is wrong with it', () => {
  expect(choose(sheet('Danh mục', [[1, 'Sở Kho vận']]))).toMatchObject({ sheet: 'Danh mục', agencies: [{ name: 'Sở Kho vận' }], problems: [] });
});

test('of several the first that names an agency is chosen, and each of the others says that it is not used', () => {
  const chosen = choose(sheet('Trống', []), sheet('Hai', [[1, 'Sở Kho vận']]), sheet('Ba', [[1, 'Sở Đo lường']]));
  expect(chosen).toMatchObject({ sheet: 'Hai', agencies: [{ name: 'Sở Kho vận' }] });
  expect(chosen?.problems).toEqual([
    { kind: 'not-used', at: { sheet: 'Trống', row0: 0, col0: 1 }, data: { used: 'Hai' } },
    { kind: 'not-used', at: { sheet: 'Ba', row0: 0, col0: 1 }, data: { used: 'Hai' } },
  ]);
});

test('where none names an agency the first is chosen, with its own problem told first', () => {
  expect(choose(sheet('Một', []), sheet('Hai', []))?.problems.map(({ kind, at }) => [kind, at.sheet])).toEqual([['no-agency', 'Một'], ['not-used', 'Hai']]);
});
