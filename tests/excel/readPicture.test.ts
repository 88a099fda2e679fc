import type { SheetPicture } from '../../src/core/model/sheetPicture';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { writeCellValue } from '../../src/embedded/xlsx/cells';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const requests = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A']);
});

async function pictured(): Promise<SheetPicture> {
  const picture = await port.run((session) => session.readPicture('A'));
  if (!picture) throw new Error('no picture');
  return picture;
}

const valuesOf = ({ cells }: SheetPicture) => cells.map((row) => row.map(({ value }) => value));

/** So many rows of long texts in the first columns. */
function fill(rows: number, columns: number, text = (row: number, col: number): string => `Nhiệm vụ ${row}.${col}`): void {
  const sheet = excel.workbook.book.getWorksheet('A');
  if (!sheet) throw new Error('no sheet');
  for (let row = 0; row < rows; row += 1) for (let col = 0; col < columns; col += 1) writeCellValue(sheet, row, col, { value: text(row, col) });
}

test('cells are told from A1 on, formulas by what they came to, errors by their text', async () => {
  await onFirstSheet((sheet) => {
    sheet.getRange('B2:D2').values = [["'- Xây dựng", 2, true]];
    sheet.getRange('B3:D3').formulas = [['=C2*3', '=1/0', '=B2&"."']];
  });
  expect(valuesOf(await pictured())).toEqual([['', '', '', ''], ['', '- Xây dựng', 2, true], ['', 6, '#DIV/0!', '- Xây dựng.']]);
});

test('number formats go with the cells', async () => {
  await onFirstSheet((sheet) => {
    sheet.getRange('A1:B1').numberFormat = [['0.0%', 'dd/mm/yyyy']];
    sheet.getRange('A1:C1').values = [[0.625, 46022, 'a']];
  });
  expect((await pictured()).cells[0]?.map(({ numberFormat }) => numberFormat)).toEqual(['0.0%', 'dd/mm/yyyy', 'General']);
});

const plain = { fontName: 'Calibri', fontSize: 11, bold: false, italic: false, fontColor: '#000000', wrap: false, vertical: 'Bottom' };

test.each<[string, (cell: Excel.Range) => void, object]>([
  ['nothing of its own', () => undefined, { look: plain, lines: {} }],
  ['its font', ({ format: { font } }) => Object.assign(font, { name: 'Times New Roman', size: 13, bold: true, italic: true, underline: 'Single', color: '#7A0000' }), { look: { ...plain, fontName: 'Times New Roman', fontSize: 13, bold: true, italic: true, underline: true, fontColor: '#7A0000' }, lines: {} }],
  ['its fill', ({ format: { fill } }) => { fill.color = '#EDEDED'; }, { look: { ...plain, fill: '#EDEDED' }, lines: {} }],
  ['how its text stands', ({ format }) => Object.assign(format, { horizontalAlignment: 'Justify', verticalAlignment: 'Center', wrapText: true }), { look: { ...plain, horizontal: 'Justify', vertical: 'Center', wrap: true }, lines: {} }],
  ['an alignment that is none of ours', ({ format }) => Object.assign(format, { horizontalAlignment: 'Distributed' }), { look: plain, lines: {} }],
  ['a line below', ({ format }) => Object.assign(format.borders.getItem('EdgeBottom'), { style: 'Dash', weight: 'Medium', color: '#7F7F7F' }), { look: plain, lines: { bottom: { style: 'Dash', weight: 'Medium', color: '#7F7F7F' } } }],
])('a cell tells %s', async (_what, dress, expected) => {
  await onFirstSheet((sheet) => {
    sheet.getRange('A1').values = [['a']];
    dress(sheet.getRange('A1'));
  });
  expect((await pictured()).cells[0]?.[0]?.dress).toEqual(expected);
});

test('what differs within one cell is left out, and the rest is told', async () => {
  const sheet = excel.workbook.book.getWorksheet('A');
  if (!sheet) throw new Error('no sheet');
  sheet.getCell('A1').value = { richText: [{ text: 'một ', font: { name: 'Calibri', size: 11, bold: true } }, { text: 'hai', font: { name: 'Arial', size: 11 } }] };
  const [cell] = (await pictured()).cells[0] ?? [];
  expect(cell?.value).toBe('một hai');
  expect(cell?.dress.look).not.toHaveProperty('bold');
  expect(cell?.dress.look).not.toHaveProperty('fontName');
  expect(cell?.dress.look).toMatchObject({ fontSize: 11, italic: false });
});

test('cells that look alike share their looks', async () => {
  fill(30, 3);
  const dresses = new Set((await pictured()).cells.flat().map(({ dress }) => dress));
  expect(dresses.size).toBe(1);
});

test('the last cell may be one that is only formatted', async () => {
  await onFirstSheet((sheet) => {
    sheet.getRange('A1').values = [['a']];
    sheet.getRange('C4').format.borders.getItem('EdgeBottom').style = 'Continuous';
  });
  const { cells, rowHeights, columnWidths } = await pictured();
  expect([cells.length, cells[3]?.length, rowHeights.length, columnWidths.length]).toEqual([4, 3, 4, 3]);
});

test('heights, widths, merged areas, page breaks and grid lines are told', async () => {
  fill(6, 3);
  await onFirstSheet((sheet) => {
    sheet.getRange('2:2').format.rowHeight = 33;
    sheet.getRange('B:B').format.columnWidth = 99;
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A3:B4').merge();
    sheet.horizontalPageBreaks.add('A5');
    sheet.showGridlines = false;
  });
  const { rowHeights, columnWidths, merges, breaksBefore0, hasGridlines, name } = await pictured();
  expect({ rowHeights, columnWidths, merges, breaksBefore0, hasGridlines, name }).toEqual({
    rowHeights: [15, 33, 15, 15, 15, 15], columnWidths: [48, 99, 48], breaksBefore0: [4], hasGridlines: false, name: 'A',
    merges: [{ row0: 0, col0: 0, rowCount: 1, colCount: 3 }, { row0: 2, col0: 0, rowCount: 2, colCount: 2 }],
  });
});

describe('the page', () => {
  it('is told as it is set up', async () => {
    const layout = {
      paper: 'A4', orientation: 'Landscape', marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 }, fitToPagesWide: 1, scalePercent: 100,
      centerHorizontally: true, titleRows: { first0: 4, last0: 5 }, headerCenter: '&P', firstPageHeaderCenter: '', firstPageNumber: 3,
    } as const;
    await port.run((session) => session.apply([{ kind: 'setPageLayout', sheet: 'A', layout }]));
    const { page } = await pictured();
    expect(page).toEqual({ ...layout, marginsMm: expect.any(Object) as object });
    for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) expect(page.marginsMm[side]).toBeCloseTo(layout.marginsMm[side], 6);
  });

  it('that nobody set up is that of a new sheet', async () => {
    expect((await pictured()).page).toMatchObject({ orientation: 'Portrait', fitToPagesWide: 0, scalePercent: 100, titleRows: null, headerCenter: '', firstPageHeaderCenter: '', firstPageNumber: 1 });
  });

  it('has the header of all pages on its first where that has none of its own', async () => {
    await onFirstSheet(({ pageLayout: { headersFooters } }) => {
      headersFooters.firstPage.centerHeader = 'không in';
      headersFooters.defaultForAllPages.centerHeader = '&P';
    });
    expect((await pictured()).page).toMatchObject({ headerCenter: '&P', firstPageHeaderCenter: '&P' });
  });
});

describe('what is hidden is left out', () => {
  it('rows and columns, and what moves with them', async () => {
    fill(6, 4, (row, col) => `${row}.${col}`);
    await onFirstSheet((sheet) => {
      sheet.getRange('A2:D3').merge();
      sheet.getRange('A2').values = [['gộp']];
      sheet.horizontalPageBreaks.add('A5');
      sheet.pageLayout.setPrintTitleRows('$1:$4');
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('4:4').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
    });
    const picture = await pictured();
    expect(valuesOf(picture)).toEqual([['0.0', '0.2', '0.3'], ['gộp', '', ''], ['4.0', '4.2', '4.3'], ['5.0', '5.2', '5.3']]);
    expect(picture).toMatchObject({ merges: [{ row0: 1, col0: 0, rowCount: 1, colCount: 3 }], breaksBefore0: [2], page: { titleRows: { first0: 0, last0: 1 } }, rowHeights: [15, 15, 15, 15] });
    expect(picture.columnWidths).toHaveLength(3);
  });

  it('merged areas of which one cell is left, and title rows of which none is', async () => {
    fill(3, 2);
    await onFirstSheet((sheet) => {
      sheet.getRange('A1:A2').merge();
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.getRange('1:1').rowHidden = true;
    });
    const picture = await pictured();
    expect(picture).toMatchObject({ merges: [], page: { titleRows: null } });
    expect(picture.cells[0]?.[0]?.value).toBe('Nhiệm vụ 0.0');
  });
});

describe('requests', () => {
  it('two for a short report', async () => {
    fill(200, 12);
    const before = requests(excel);
    expect((await pictured()).cells).toHaveLength(200);
    expect(requests(excel) - before).toBe(2);
  });

  it('one for an empty sheet, and for one that is gone', async () => {
    const before = requests(excel);
    expect(valuesOf(await pictured())).toEqual([]);
    expect(await port.run((session) => session.readPicture('Đã xóa'))).toBeNull();
    expect(requests(excel) - before).toBe(2);
  });

  it('one more for each further 4 MB of a long one, whose every row is read once', async () => {
    fill(900, 12, (row, col) => `${row}.${col}`);
    const [before, bytes] = [requests(excel), excel.counters.bytesOut];
    const values = valuesOf(await pictured());
    expect(values.map((row) => row[11])).toEqual(Array.from({ length: 900 }, (_, row) => `${row}.11`));
    const megabytes = (excel.counters.bytesOut - bytes) / 1e6;
    expect(requests(excel) - before).toBeLessThanOrEqual(2 + Math.ceil(megabytes / 3.5));
  });

  it('half as many rows again where an answer would be too large after all', async () => {
    fill(200, 3, (row, col) => `${row}.${col} ${'Đẩy mạnh '.repeat(3000)}`);
    expect((await pictured()).cells).toHaveLength(200);
  });
});

describe('merged areas', () => {
  it('more than Excel tells at once are told all the same', async () => {
    fill(1400, 2);
    const sheet = excel.workbook.book.getWorksheet('A');
    if (!sheet) throw new Error('no sheet');
    for (let row = 1; row <= 1400; row += 2) sheet.mergeCellsWithoutStyle(row, 1, row + 1, 1);
    const { merges } = await pictured();
    expect(merges).toHaveLength(700);
    expect(new Set(merges.map(({ row0 }) => row0)).size).toBe(700);
  });

  it('are taken from the looks where Excel does not tell them: a wrapped text outside the tables reaches over the empty cells beside it', async () => {
    excel = await openExcel(['A'], { level: '1.12' });
    await onFirstSheet((sheet) => {
      sheet.getRange('A1:D5').values = [['Ủy ban nhân dân', '', 'Cộng hòa', ''], ['', '', 'ngày 05', ''], ['TT', 'Nhiệm vụ', '', ''], ['không ngắt dòng', '', '', ''], ['', '', '', 'cuối']];
      for (const address of ['A1:D2', 'A3:D3', 'A5:D5']) sheet.getRange(address).format.wrapText = true;
      sheet.getRange('A3:D3').format.borders.getItem('InsideVertical').style = 'Continuous';
    });
    expect((await pictured()).merges).toEqual([
      { row0: 0, col0: 0, rowCount: 1, colCount: 2 }, { row0: 0, col0: 2, rowCount: 1, colCount: 2 }, { row0: 1, col0: 2, rowCount: 1, colCount: 2 },
    ]);
  });
});

test.each([['InvalidOperationInCellEditMode', 'cell-being-edited'], ['ServiceNotAvailable', 'busy'], ['GeneralException', 'unexpected']])('Excel saying %s is told as %s', async (code, failure) => {
  fill(3, 3);
  for (const request of [1, 2]) {
    excel.setFaults([{ request, code, when: 'before' }]);
    await expect(port.run((session) => session.readPicture('A'))).rejects.toMatchObject({ code: failure });
  }
});
