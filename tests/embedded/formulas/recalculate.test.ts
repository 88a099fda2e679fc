import { recalculate } from '../../../src/embedded/formulas/recalculate';
import { readCellValue, writeCellValue } from '../../../src/embedded/xlsx/cells';
import { createWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';

function workbookOfTheUser() {
  const workbook = createWorkbook(['Số liệu', 'Tổng hợp']);
  const [data, totals] = workbook.book.worksheets;
  if (!data || !totals) throw new Error('sheets not made');
  data.getCell('A1').value = 1;
  data.getCell('B1').value = 1;
  totals.getCell('A1').value = { formula: "SUM('Số liệu'!A1:A9)", result: 100 };
  totals.getCell('A2').value = { formula: 'A1+1', result: 101 };
  totals.getCell('A3').value = { formula: "'Số liệu'!B1", result: 200 };
  const results = () => [0, 1, 2].map((row0) => readCellValue(totals, row0, 0));
  return { workbook, data, totals, results };
}

const areaOf = (sheet: string, row0: number, col0: number) => ({ sheet, area: { row0, col0, rowCount: 1, colCount: 1 } });

describe('recalculate', () => {
  it('leaves the results of the file alone as long as nothing they look at is written', () => {
    const { workbook, results } = workbookOfTheUser();
    recalculate(workbook, [areaOf('Số liệu', 0, 2)]);
    expect(results()).toEqual([100, 101, 200]);
  });

  it('calculates what looks at the written cell, directly or through another formula', () => {
    const { workbook, data, results } = workbookOfTheUser();
    writeCellValue(data, 1, 0, { value: 5 });
    recalculate(workbook, [areaOf('số liệu', 1, 0)]);
    expect(results()).toEqual([6, 7, 200]);
  });

  it('does not take the same address on another sheet for the written cell', () => {
    const { workbook, results } = workbookOfTheUser();
    recalculate(workbook, [areaOf('Tổng hợp', 0, 1)]);
    expect(results()).toEqual([100, 101, 200]);
  });

  it('calculates a formula that has no result yet, wherever it stands', () => {
    const { workbook, totals, results } = workbookOfTheUser();
    writeCellValue(totals, 2, 0, { formula: '=A2*2' });
    recalculate(workbook, []);
    expect(results()).toEqual([100, 101, 202]);
  });

  it('ends when formulas look at each other', () => {
    const { workbook, totals } = workbookOfTheUser();
    writeCellValue(totals, 0, 3, { formula: '=E1' });
    writeCellValue(totals, 0, 4, { formula: '=D1' });
    expect(() => {
      recalculate(workbook, []);
    }).not.toThrow();
  });

  it('follows a formula whose references only calculating tells', () => {
    const { workbook, data, totals } = workbookOfTheUser();
    totals.getCell('C1').value = { formula: "INDIRECT(\"'Số liệu'!A1\")", result: 9 };
    writeCellValue(data, 0, 0, { value: 4 });
    recalculate(workbook, [areaOf('Số liệu', 0, 0)]);
    expect(readCellValue(totals, 0, 2)).toBe(4);
  });
});
