import type { WorkbookEdit } from '../../src/core/model/edit';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel, refusalOf, valuesOf } from '../embedded/openExcel';

const port = createExcelWorkbook();
const apply = (...edits: readonly WorkbookEdit[]) => port.run((session) => session.apply(edits));

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A', 'B']);
  await onFirstSheet((sheet) => {
    sheet.getRange('A1:C4').values = [['TT', 'Nội dung', 'Tổng'], [1, 'một', ''], [2, 'hai', ''], [3, 'ba', '']];
    sheet.getRange('C4').formulas = [['=SUM(A2:A4)']];
  });
});

function stored() {
  const sheet = excel.workbook.book.getWorksheet('A');
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('insertRows', () => {
  it('makes room, without content and looks, and what refers to the cells below goes along', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('A2:C2').format.fill.color = '#FFF1C2';
      sheet.getRange('A1:C4').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      sheet.getRange('A1:C4').conditionalFormats.add('Custom').custom.rule.formula = '=$A1>0';
    });
    await apply({ kind: 'insertRows', sheet: 'A', row0: 2, rowCount: 2 });
    expect(await valuesOf('A1:C6')).toEqual([['TT', 'Nội dung', 'Tổng'], [1, 'một', ''], ['', '', ''], ['', '', ''], [2, 'hai', ''], [3, 'ba', 6]]);
    expect([3, 4].map((row) => stored().getCell(row, 1).fill)).toEqual([undefined, undefined]);
    expect(stored().conditionalFormattings.map(({ ref }) => ref)).toEqual(['A1:C2 A5:C6']);
    expect(stored().getCell('C6').formula).toBe('SUM(A2:A6)');
  });

  it('makes room below everything, and in several places one after the other', async () => {
    await apply({ kind: 'insertRows', sheet: 'A', row0: 4, rowCount: 1 }, { kind: 'insertRows', sheet: 'A', row0: 3, rowCount: 1 }, { kind: 'insertRows', sheet: 'A', row0: 1, rowCount: 1 });
    expect((await valuesOf('B1:B7')).flat()).toEqual(['Nội dung', '', 'một', 'hai', '', 'ba', '']);
  });

  it('takes one request with what is written there', async () => {
    const before = excel.counters.requests;
    await apply(
      { kind: 'insertRows', sheet: 'A', row0: 2, rowCount: 1 },
      { kind: 'writeCells', sheet: 'A', row0: 2, col0: 0, cells: [[{ kind: 'number', number: 5 }, { kind: 'text', text: '- mới' }]] },
      { kind: 'formatAreas', sheet: 'A', areas: [{ row0: 2, col0: 0, rowCount: 1, colCount: 2 }], format: { bold: true } },
    );
    expect(excel.counters.requests - before).toBeLessThanOrEqual(2);
    expect(await valuesOf('A3:C5')).toEqual([[5, '- mới', ''], [2, 'hai', ''], [3, 'ba', 11]]);
  });

  it('changes nothing on a protected sheet', async () => {
    await onFirstSheet((sheet) => sheet.protection.protect());
    await expect(apply({ kind: 'insertRows', sheet: 'A', row0: 2, rowCount: 1 })).rejects.toMatchObject({ code: 'sheet-protected' });
    expect((await valuesOf('B1:B4')).flat()).toEqual(['Nội dung', 'một', 'hai', 'ba']);
  });
});

describe('deleteRows', () => {
  it('closes the gap, and sums do without what is gone', async () => {
    await apply({ kind: 'deleteRows', sheet: 'A', row0: 1, rowCount: 2 });
    expect(await valuesOf('A1:C3')).toEqual([['TT', 'Nội dung', 'Tổng'], [3, 'ba', 3], ['', '', '']]);
  });

  it('in several places from the last to the first', async () => {
    await apply({ kind: 'deleteRows', sheet: 'A', row0: 3, rowCount: 1 }, { kind: 'deleteRows', sheet: 'A', row0: 0, rowCount: 1 });
    expect((await valuesOf('B1:B3')).flat()).toEqual(['một', 'hai', '']);
  });
});

describe('copyCells', () => {
  it('takes what was typed, notes and looks along, in the place of what stood there', async () => {
    stored().getCell('B3').note = 'nhớ';
    await onFirstSheet((sheet) => {
      sheet.getRange('B3').format.font.color = '#FF0000';
      sheet.getRange('A3:B3').format.font.bold = true;
    });
    await apply({ kind: 'copyCells', sheet: 'A', from: { row0: 2, col0: 0, rowCount: 1, colCount: 3 }, to: { row0: 1, col0: 0 } });
    expect(await valuesOf('A2:C3')).toEqual([[2, 'hai', ''], [2, 'hai', '']]);
    expect(stored().getCell('B2')).toMatchObject({ note: 'nhớ', font: { bold: true, color: { argb: 'FFFF0000' } } });
  });

  it('and away again moves a row: nothing of it is lost', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('B3:C3').merge();
      sheet.getRange('A3').formulas = [['=A2+1']];
    });
    await apply(
      { kind: 'insertRows', sheet: 'A', row0: 4, rowCount: 1 },
      { kind: 'copyCells', sheet: 'A', from: { row0: 2, col0: 0, rowCount: 1, colCount: 3 }, to: { row0: 4, col0: 0 } },
      { kind: 'deleteRows', sheet: 'A', row0: 2, rowCount: 1 },
    );
    expect(await valuesOf('A1:B4')).toEqual([['TT', 'Nội dung'], [1, 'một'], [3, 'ba'], [4, 'hai']]);
    expect(stored().mergedRegions).toEqual([{ top: 4, left: 2, bottom: 4, right: 3 }]);
  });
});

describe('printing', () => {
  it('removePageBreaks takes all of them away, once and again', async () => {
    await apply({ kind: 'breakPageBefore', sheet: 'A', row0: 2 }, { kind: 'breakPageBefore', sheet: 'A', row0: 3 });
    expect(stored().rowBreaks).toHaveLength(2);
    await apply({ kind: 'removePageBreaks', sheet: 'A' });
    await apply({ kind: 'removePageBreaks', sheet: 'A' });
    expect(stored().rowBreaks).toEqual([]);
  });

  test.each([[0, 0], [4, 6]])('setTitleRows repeats rows %i to %i on every page', async (first0, last0) => {
    await apply({ kind: 'setTitleRows', sheet: 'A', first0, last0 });
    const address = await onFirstSheet(async (sheet, context) => {
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return rows.address;
    });
    expect(address).toBe(`A!${first0 + 1}:${last0 + 1}`);
  });
});

describe('sheets', () => {
  const names = () => excel.workbook.book.worksheets.map(({ name, state }) => [name, state]);

  it('showTab hides a tab and shows it again', async () => {
    await apply({ kind: 'showTab', sheet: 'B', isVisible: false });
    expect(names()).toEqual([['A', 'visible'], ['B', 'hidden']]);
    await apply({ kind: 'showTab', sheet: 'B', isVisible: true });
    expect(names()).toEqual([['A', 'visible'], ['B', 'visible']]);
  });

  it('a sheet is added and filled behind a hidden tab', async () => {
    await apply({ kind: 'addSheet', sheet: 'C' }, { kind: 'showTab', sheet: 'C', isVisible: false }, { kind: 'writeCells', sheet: 'C', row0: 0, col0: 0, cells: [[{ kind: 'text', text: 'x' }]] });
    expect(names()).toContainEqual(['C', 'hidden']);
    expect(excel.workbook.activeSheetName).toBe('A');
  });

  it('the only tab that is seen is not hidden', async () => {
    await apply({ kind: 'showTab', sheet: 'B', isVisible: false });
    await expect(apply({ kind: 'showTab', sheet: 'A', isVisible: false })).rejects.toMatchObject({ code: 'unexpected' });
  });

  test.each([true, false])('deleteSheet takes a sheet away, seen or not (%s)', async (isVisible) => {
    await apply({ kind: 'showTab', sheet: 'B', isVisible }, { kind: 'deleteSheet', sheet: 'B' });
    expect(names()).toEqual([['A', 'visible']]);
    expect(await refusalOf((context) => context.workbook.worksheets.getItem('B').load('name'))).toMatchObject({ code: 'ItemNotFound' });
  });

  it('deleteSheet of a sheet that is not there fails', async () => {
    await expect(apply({ kind: 'deleteSheet', sheet: 'C' })).rejects.toMatchObject({ code: 'sheet-gone' });
  });
});
