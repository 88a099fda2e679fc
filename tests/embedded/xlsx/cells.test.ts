import type { CellValue as StoredValue, Worksheet } from '@cj-tech-master/excelts';
import type { CellValue } from '../../../src/core/model/cell';
import { readCellFormula, readCellText, readCellValue, readNumberFormat, writeCellValue, changeStyle } from '../../../src/embedded/xlsx/cells';
import { createWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/embedded/xlsx/saveWorkbook';

function emptySheet(): Worksheet {
  const [sheet] = createWorkbook(['A']).book.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('readCellValue', () => {
  test.each<[string, StoredValue, CellValue]>([
    ['text', '- Xây dựng\nhai', '- Xây dựng\nhai'],
    ['a number', 3.5, 3.5],
    ['a truth value', false, false],
    ['nothing', null, ''],
    ['a date as its serial', new Date(Date.UTC(2025, 8, 1)), 45901],
    ['a date with a time of day', new Date(Date.UTC(2025, 8, 1, 18)), 45901.75],
    ['rich text as one text', { richText: [{ text: 'Sở ' }, { text: 'Y tế', font: { bold: true } }] }, 'Sở Y tế'],
    ['an error', { error: '#N/A' }, '#N/A'],
    ['the result of a formula', { formula: '1+1', result: 2 }, 2],
    ['an error that a formula gave', { formula: '1/0', result: { error: '#DIV/0!' } }, '#DIV/0!'],
    ['a formula without a result', { formula: '1+1' }, ''],
    ['the text of a link', { text: 'Cổng', hyperlink: 'https://example.vn' }, 'Cổng'],
    ['the text of a link in rich text', { text: '', richText: [{ text: 'a' }, { text: 'b' }], hyperlink: '#A1' }, 'ab'],
  ])('gives %s', (_name, stored, expected) => {
    const sheet = emptySheet();
    sheet.getCell('B2').value = stored;
    expect(readCellValue(sheet, 1, 1)).toBe(expected);
  });

  it('gives nothing for a cell that was never made, and does not make it', () => {
    const sheet = emptySheet();
    expect(readCellValue(sheet, 500, 500)).toBe('');
    expect(sheet.rowCount).toBe(0);
  });

  it('gives the text of a merged area only in its first cell', () => {
    const sheet = emptySheet();
    sheet.getCell('A1').value = 'Phụ lục';
    sheet.mergeCells('A1:C2');
    expect([readCellValue(sheet, 0, 0), readCellValue(sheet, 0, 1), readCellValue(sheet, 1, 2)]).toEqual(['Phụ lục', '', '']);
  });

  it.each([false, true])('gives the serial of the file, dates from 1904: %s', async (date1904) => {
    const workbook = createWorkbook(['A']);
    workbook.date1904 = date1904;
    const [sheet] = workbook.book.worksheets;
    if (!sheet) throw new Error('no sheet');
    const serials = [0.5, 59, 60, 61, 45901, 45901.25, 2958465];
    serials.forEach((value, row0) => {
      writeCellValue(sheet, row0, 0, { value, numberFormat: 'dd/mm/yyyy' });
    });
    const opened = await openWorkbook(await saveWorkbook(workbook));
    const [read] = opened.book.worksheets;
    expect(opened.date1904).toBe(date1904);
    expect(serials.map((_, row0) => read && readCellValue(read, row0, 0))).toEqual(serials);
  });
});

describe('readCellText', () => {
  test.each<[CellValue, string, string]>([
    [45901, 'mmm-yy', 'Sep-25'],
    [45901, '"Tháng "m/yyyy', 'Tháng 9/2025'],
    [45901, 'dd/mm/yyyy', '01/09/2025'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
    [0.905, '0.0%', '90.5%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.1 + 0.2, 'General', '0.3'],
    [7.1, 'General', '7.1'],
    ['7.10', '@', '7.10'],
    [true, 'General', 'TRUE'],
    ['', 'General', ''],
  ])('shows %s under %s as %s', (value, numberFormat, expected) => {
    const sheet = emptySheet();
    writeCellValue(sheet, 0, 0, { value, numberFormat });
    expect(readCellText(sheet, 0, 0)).toBe(expected);
  });

  it('shows the day that a workbook counting from 1904 means', () => {
    const workbook = createWorkbook(['A']);
    workbook.date1904 = true;
    const [sheet] = workbook.book.worksheets;
    if (!sheet) throw new Error('no sheet');
    writeCellValue(sheet, 0, 0, { value: 0, numberFormat: 'dd/mm/yyyy' });
    expect(readCellText(sheet, 0, 0)).toBe('01/01/1904');
  });

  it('shows a number rather than nothing where the format is no format', () => {
    const sheet = emptySheet();
    writeCellValue(sheet, 0, 0, { value: 5, numberFormat: '[[[' });
    expect(() => readCellText(sheet, 0, 0)).not.toThrow();
  });
});

describe('writeCellValue', () => {
  it('keeps the looks of the cell', () => {
    const sheet = emptySheet();
    sheet.getCell('A1').font = { bold: true };
    writeCellValue(sheet, 0, 0, { value: 'x', numberFormat: '@' });
    expect(sheet.getCell('A1').font).toEqual({ bold: true });
    expect(readNumberFormat(sheet, 0, 0)).toBe('@');
  });

  it('leaves what is not named as it is', () => {
    const sheet = emptySheet();
    writeCellValue(sheet, 0, 0, { value: 'x', numberFormat: '@' });
    writeCellValue(sheet, 0, 0, { numberFormat: '0.0' });
    expect(readCellValue(sheet, 0, 0)).toBe('x');
    writeCellValue(sheet, 0, 0, { value: 5 });
    expect(readNumberFormat(sheet, 0, 0)).toBe('0.0');
  });

  it('empties a cell and keeps its number format', () => {
    const sheet = emptySheet();
    writeCellValue(sheet, 0, 0, { value: 'x', numberFormat: '@' });
    writeCellValue(sheet, 0, 0, { value: '' });
    expect([readCellValue(sheet, 0, 0), readNumberFormat(sheet, 0, 0)]).toEqual(['', '@']);
  });

  it('stores a formula with or without its leading sign, and takes it away again', () => {
    const sheet = emptySheet();
    writeCellValue(sheet, 0, 0, { formula: '=SUM(1,2)' });
    writeCellValue(sheet, 1, 0, { formula: 'SUM(1,2)' });
    expect([readCellFormula(sheet, 0, 0), readCellFormula(sheet, 1, 0)]).toEqual(['=SUM(1,2)', '=SUM(1,2)']);
    writeCellValue(sheet, 0, 0, { value: 3 });
    expect(readCellFormula(sheet, 0, 0)).toBeNull();
  });

  it('writes nothing into the covered cells of a merged area', () => {
    const sheet = emptySheet();
    writeCellValue(sheet, 0, 0, { value: 'tiêu đề' });
    sheet.mergeCells('A1:B1');
    writeCellValue(sheet, 0, 1, { value: 'khác' });
    expect(readCellValue(sheet, 0, 0)).toBe('tiêu đề');
  });
});

describe('changeStyle', () => {
  it('does not touch a cell that shares its style object', () => {
    const sheet = emptySheet();
    const style = { font: { name: 'Times New Roman' } };
    sheet.getCell('A1').style = style;
    sheet.getCell('A2').style = style;
    changeStyle(sheet.getCell('A1'), { font: { name: 'Times New Roman', bold: true } });
    expect(sheet.getCell('A2').font).toEqual({ name: 'Times New Roman' });
  });
});
