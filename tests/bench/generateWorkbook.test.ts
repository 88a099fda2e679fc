import { readCellValue } from '../../src/embedded/xlsx/cells';
import { generateWorkbook } from './generateWorkbook';

function ordinalsAndTasks(rows: number): string[] {
  const [sheet] = generateWorkbook(rows).book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return Array.from({ length: sheet.rowCount }, (_, row0) => `${readCellValue(sheet, row0, 0)}|${readCellValue(sheet, row0, 1)}`);
}

describe('generateWorkbook', () => {
  it('holds as many tasks as asked for, a section before every forty', () => {
    const rows = ordinalsAndTasks(100);
    expect(rows.filter((row) => /^\d+\|./.test(row))).toHaveLength(100);
    expect(rows.filter((row) => /^[IVX]+\|./.test(row)).map((row) => row.split('|')[0])).toEqual(['I', 'II', 'III']);
  });

  it('gives the same rows for the same number', () => {
    expect(ordinalsAndTasks(60)).toEqual(ordinalsAndTasks(60));
  });
});
