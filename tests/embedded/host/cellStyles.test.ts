import type { Area } from '../../../src/core/model/address';
import { changeStyles } from '../../../src/embedded/host/cellStyles';
import { readCellValue, readNumberFormat } from '../../../src/embedded/xlsx/cells';
import { createWorkbook, type EmbeddedWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/embedded/xlsx/saveWorkbook';

const row: Area = { row0: 0, col0: 0, rowCount: 1, colCount: 3 };
const bold = { name: 'Calibri', size: 11, bold: true };

function firstSheet({ book }: EmbeddedWorkbook) {
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('changeStyles', () => {
  it('gives cells that looked the same one style, made once', () => {
    const sheet = firstSheet(createWorkbook());
    const change = jest.fn((style: object) => ({ ...style, font: bold }));
    changeStyles({ sheet, areas: [{ ...row, rowCount: 100 }] }, change);
    expect(sheet.getCell('A1').style).toBe(sheet.getCell('C100').style);
    expect(change).toHaveBeenCalledTimes(1);
  });

  it('leaves apart what looked different', () => {
    const sheet = firstSheet(createWorkbook());
    sheet.getCell('B1').style = { numFmt: '0.0%' };
    changeStyles({ sheet, areas: [row] }, (style) => ({ ...style, font: bold }));
    expect([sheet.getCell('A1').style, sheet.getCell('B1').style]).toEqual([{ font: bold }, { numFmt: '0.0%', font: bold }]);
  });

  it('keeps numbers numbers in a file where a date beside them lost its number format', async () => {
    const workbook = createWorkbook();
    const sheet = firstSheet(workbook);
    [new Date(Date.UTC(2026, 8, 30)), 46_000, 'chữ'].forEach((value, index) => {
      sheet.getCell(1, index + 1).value = value;
    });
    changeStyles({ sheet, areas: [row] }, () => ({}));
    changeStyles({ sheet, areas: [row] }, (style) => ({ ...style, font: bold }));
    const reopened = firstSheet(await openWorkbook(await saveWorkbook(workbook)));
    expect([readNumberFormat(reopened, 0, 1), readCellValue(reopened, 0, 1)]).toEqual(['General', 46_000]);
  });
});
