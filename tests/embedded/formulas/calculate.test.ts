import { createWorkbook, type EmbeddedWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { writeCellValue } from '../../../src/embedded/xlsx/cells';
import { calculate } from '../../../src/embedded/formulas/calculate';
import type { CellValue } from '../../../src/core/model/cell';

const values: readonly (readonly CellValue[])[] = [
  ['Hoàn thành đúng hạn', 2, ''],
  ['Quá hạn', 3, 'x'],
  ['Hoàn thành đúng hạn', 4, ''],
];

function withFormula(formula: string): EmbeddedWorkbook {
  const workbook = createWorkbook(['Phụ lục II', 'Báo cáo']);
  const sheet = workbook.book.getWorksheet('Phụ lục II');
  const report = workbook.book.getWorksheet('Báo cáo');
  if (!sheet || !report) throw new Error('sheet not made');
  values.forEach((row, row0) => {
    row.forEach((value, col0) => {
      writeCellValue(sheet, row0, col0, { value });
    });
  });
  writeCellValue(report, 0, 0, { formula });
  return workbook;
}

const from = "'Phụ lục II'!";

describe('calculate', () => {
  test.each<[string, CellValue]>([
    [`=SUM(${from}B1:B3)`, 9],
    [`=SUM(${from}B:B)`, 9],
    [`=SUM(${from}$B$1,${from}B3)`, 6],
    [`=COUNTIF(${from}A1:A3,"Hoàn thành đúng hạn")`, 2],
    [`=COUNTIFS(${from}A1:A3,"Hoàn thành đúng hạn",${from}B1:B3,">2")`, 1],
    [`=COUNTA(${from}C1:C3)`, 1],
    [`=${from}B1/${from}B2`, 2 / 3],
    [`=ROUND(${from}B1/${from}B2*100,1)`, 66.7],
    [`=IF(${from}B1=0,"",${from}B2)`, 3],
    [`=IFERROR(1/0,"-")`, '-'],
    [`=${from}A2&"!"`, 'Quá hạn!'],
    [`=${from}C1`, 0],
    ['=DATE(1900,3,1)', 61],
    ['=DATE(2026,12,9)', 46365],
    ['=MAX(1,2)>1', true],
    ['=B7+1', 1],
  ])('gives what Excel gives for %s', (formula, expected) => {
    expect(calculate(withFormula(formula), 'Báo cáo', 0, 0)).toBe(expected);
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ["='Không có'!A1", '#REF!'],
    ['=KHONGCO(1)', '#NAME?'],
    ['="a"+1', '#VALUE!'],
    ['=SQRT(-1)', '#NUM!'],
    ['=NA()', '#N/A'],
  ])('gives the error of Excel for %s', (formula, expected) => {
    expect(calculate(withFormula(formula), 'Báo cáo', 0, 0)).toBe(expected);
  });

  it('calculates first what the formula looks at', () => {
    const workbook = withFormula(`=SUM(${from}B1:B3)`);
    const report = workbook.book.getWorksheet('Báo cáo');
    if (!report) throw new Error('sheet not made');
    writeCellValue(report, 1, 0, { formula: '=A1*2' });
    expect(calculate(workbook, 'Báo cáo', 1, 0)).toBe(18);
    expect(calculate(workbook, 'Báo cáo', 0, 0)).toBe(9);
  });

  it('keeps the result that a formula came with when the engine does not know it', () => {
    const workbook = withFormula('=1');
    const cell = workbook.book.getWorksheet('Báo cáo')?.getCell('A1');
    if (cell) cell.value = { formula: 'KHONGCO(1)', result: 7 };
    expect(calculate(workbook, 'Báo cáo', 0, 0)).toBe(7);
  });

  it('gives the value of a cell without a formula', () => {
    expect(calculate(withFormula('=1'), 'Phụ lục II', 1, 1)).toBe(3);
    expect(calculate(withFormula('=1'), 'Phụ lục II', 90, 90)).toBe('');
  });
});
