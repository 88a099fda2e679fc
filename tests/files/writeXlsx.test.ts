import { read } from '@e965/xlsx';
import type { BorderLook, PageLayout } from '../../src/core/model/edit';
import type { CellDress, PicturedCell, SheetPicture, TextLook } from '../../src/core/model/sheetPicture';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { writeXlsx } from '../../src/files/writeXlsx';
import { readPackage, within, type FileLook } from '../builders/readPackage';

const page: PageLayout = {
  paper: 'A4', orientation: 'Landscape', marginsMm: { top: 20, bottom: 25.4, left: 30, right: 15, header: 10, footer: 7.62 },
  fitToPagesWide: 1, scalePercent: 100, centerHorizontally: true, titleRows: null, headerCenter: '&P', firstPageHeaderCenter: '', firstPageNumber: 1,
};
const plain: CellDress = { look: {}, lines: {} };
const cell = (value: PicturedCell['value'] = '', rest: Partial<PicturedCell> = {}): PicturedCell => ({ value, numberFormat: 'General', dress: plain, ...rest });

function picture(cells: readonly (readonly PicturedCell[])[], rest: Partial<SheetPicture> = {}): SheetPicture {
  return {
    name: 'Báo cáo tổng hợp', cells, merges: [], rowHeights: cells.map(() => 15), columnWidths: (cells[0] ?? []).map(() => 48), page, breaksBefore0: [], hasGridlines: false, ...rest,
  };
}

const written = async (cells: readonly (readonly PicturedCell[])[], rest: Partial<SheetPicture> = {}) => {
  const bytes = await writeXlsx(picture(cells, rest));
  const parts = readPackage(bytes);
  const other = read(bytes, { cellStyles: true, cellFormula: true, cellNF: true });
  return { bytes, parts, other, sheet: parts.part('xl/worksheets/sheet1.xml'), text: parts.texts['xl/worksheets/sheet1.xml'] ?? '' };
};
const attributesOf = (node: ReturnType<typeof within>[number] | undefined) => Object.fromEntries(node?.attributes ?? []);

describe('a cell, as an independent reader sees it,', () => {
  test.each<[string, PicturedCell, Record<string, unknown>]>([
    ['text', cell('Sở Tài chính'), { t: 's', v: 'Sở Tài chính' }],
    ['text of several lines', cell(' hai\ndòng '), { t: 's', v: ' hai\ndòng ' }],
    ['text of marks that XML knows', cell('<a> & "b"'), { t: 's', v: '<a> & "b"' }],
    ['what looks like a formula', cell('=1+1'), { t: 's', v: '=1+1' }],
    ['a bullet', cell('- Xây dựng'), { t: 's', v: '- Xây dựng' }],
    ['a phone number', cell('+84 292'), { t: 's', v: '+84 292' }],
    ['what looks like a name of a function', cell('@SUM(A1)'), { t: 's', v: '@SUM(A1)' }],
    ['what looks like a link', cell('https://cantho.gov.vn'), { t: 's', v: 'https://cantho.gov.vn' }],
    ['a number written as text', cell('1.10'), { t: 's', v: '1.10' }],
    ['an error', cell('#N/A'), { t: 's', v: '#N/A' }],
    ['a number', cell(62.5), { t: 'n', v: 62.5 }],
    ['nothing done', cell(0), { t: 'n', v: 0 }],
    ['a rate', cell(0.625, { numberFormat: '0.0%' }), { t: 'n', v: 0.625, z: '0.0%', w: '62.5%' }],
    ['a day', cell(46022, { numberFormat: 'dd/mm/yyyy' }), { t: 'n', v: 46022, z: 'dd/mm/yyyy' }],
    ['a truth value', cell(true), { t: 'b', v: true }],
  ])('keeps %s', async (_what, given, expected) => {
    const { other } = await written([[given]]);
    const found = other.Sheets['Báo cáo tổng hợp']?.['A1'] as object | undefined;
    expect(found).toMatchObject(expected);
    expect(found).not.toHaveProperty('f');
    expect(found).not.toHaveProperty('l');
  });

  test.each<[string, boolean]>([
    ['=1+1', true], ['- Xây dựng', true], ['+84', true], ['@a', true], [' =1', true], ['1.10', true], ['9/2025', true], ["'a", true], ['(1)', true],
    ['Xây dựng', false], ['Đạt', false], [' Sở Y tế', false], ['', false],
  ])('%j is held as text when it is edited: %s', async (text, isQuoted) => {
    const { parts } = await written([[cell(text)]]);
    expect(parts.lookOf('Báo cáo tổng hợp', 'A1').isQuoted).toBe(isQuoted);
  });

  it('is held as text by its number format where that is text', async () => {
    const { parts } = await written([[cell('01', { numberFormat: '@' })]]);
    expect(parts.lookOf('Báo cáo tổng hợp', 'A1')).toMatchObject({ isQuoted: false, numberFormat: '49' });
  });

  const black = 'FF000000';
  const standard: FileLook['font'] = { name: 'Times New Roman', size: 13, bold: false, italic: false, underline: false, color: black };
  const line = (style: BorderLook['style'], weight: BorderLook['weight']): BorderLook => ({ style, weight, color: '#000000' });
  test.each<[string, TextLook, CellDress['lines'], Record<string, unknown>]>([
    ['nothing said of it', {}, {}, { font: standard, fill: null, horizontal: null, wrap: false, lines: { top: null, bottom: null, left: null, right: null }, numberFormat: '0', isQuoted: false }],
    ['its font', { fontName: 'Arial', fontSize: 10.5, bold: true, italic: true, underline: true, fontColor: '#7a0000' }, {}, { font: { name: 'Arial', size: 10.5, bold: true, italic: true, underline: true, color: 'FF7A0000' } }],
    ['a font that is none of these', { fontName: 'Calibri', fontSize: 11, bold: false, italic: false, underline: false, fontColor: '#000000' }, {}, { font: { ...standard, name: 'Calibri', size: 11 } }],
    ['its fill', { fill: '#EDEDED' }, {}, { fill: 'FFEDEDED' }],
    ['how its text stands', { horizontal: 'Justify', vertical: 'Center', wrap: true }, {}, { horizontal: 'justify', vertical: 'center', wrap: true }],
    ['text on top at the right', { horizontal: 'Right', vertical: 'Top', wrap: false }, {}, { horizontal: 'right', vertical: 'top', wrap: false }],
    ['its lines', {}, { top: line('Continuous', 'Thin'), bottom: line('Double', 'Thick'), left: line('Dash', 'Medium'), right: line('Continuous', 'Hairline') }, { lines: { top: 'thin', bottom: 'double', left: 'mediumDashed', right: 'hair' } }],
    ['a line of a weight that its style has not', {}, { bottom: line('Dot', 'Thick') }, { lines: { top: null, bottom: 'dotted', left: null, right: null } }],
  ])('keeps %s', async (_what, look, lines, expected) => {
    const { parts } = await written([[cell('Đạt', { dress: { look, lines } })]]);
    expect(parts.lookOf('Báo cáo tổng hợp', 'A1')).toMatchObject(expected);
  });
});

describe('the sheet, as an independent reader sees it,', () => {
  const wide = Array.from({ length: 3 }, (_, row) => Array.from({ length: 4 }, (__, col) => cell(col === 0 ? `dòng ${row}` : '')));

  it('keeps merged areas, heights and widths', async () => {
    const { other } = await written(wide, {
      merges: [{ row0: 0, col0: 0, rowCount: 1, colCount: 4 }, { row0: 1, col0: 1, rowCount: 2, colCount: 2 }], rowHeights: [20, 33.75, 409.5], columnWidths: [48, 99.75, 21, 5.25],
    });
    const sheet = other.Sheets['Báo cáo tổng hợp'];
    expect(sheet?.['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }, { s: { r: 1, c: 1 }, e: { r: 2, c: 2 } }]);
    expect(sheet?.['!rows']?.map(({ hpt }) => hpt)).toEqual([20, 33.75, 409.5]);
    expect(sheet?.['!cols']?.map(({ width }) => Math.round((width ?? 0) * 7))).toEqual([64, 133, 28, 7]);
  });

  it('keeps the looks of the cells that a merged one covers: its lines stand around all of it', async () => {
    const boxed: CellDress = { look: {}, lines: { right: { style: 'Continuous', weight: 'Thin', color: '#000000' } } };
    const { parts } = await written([[cell('a'), cell('', { dress: boxed })]], { merges: [{ row0: 0, col0: 0, rowCount: 1, colCount: 2 }] });
    expect([parts.lookOf('Báo cáo tổng hợp', 'A1').lines.right, parts.lookOf('Báo cáo tổng hợp', 'B1').lines.right]).toEqual([null, 'thin']);
  });

  it('keeps the page: paper, orientation, margins in inches, fitting, numbering, a first page of its own', async () => {
    const { sheet } = await written(wide);
    const [setup] = within(sheet, 'worksheet', 'pageSetup');
    expect(attributesOf(setup)).toMatchObject({ paperSize: '9', orientation: 'landscape', fitToHeight: '0', firstPageNumber: '1', useFirstPageNumber: '1' });
    expect(attributesOf(within(sheet, 'worksheet', 'sheetPr', 'pageSetUpPr')[0])).toMatchObject({ fitToPage: '1' });
    expect(attributesOf(within(sheet, 'worksheet', 'printOptions')[0])).toEqual({ horizontalCentered: '1' });
    const margins = Object.entries(attributesOf(within(sheet, 'worksheet', 'pageMargins')[0])).map(([side, inches]) => [side, Math.round(Number(inches) * 25.4 * 1000) / 1000]);
    expect(Object.fromEntries(margins)).toEqual(page.marginsMm);
    expect(attributesOf(within(sheet, 'worksheet', 'headerFooter')[0])).toEqual({ differentFirst: '1' });
    expect(within(sheet, 'worksheet', 'headerFooter', 'oddHeader').map(({ text }) => text)).toEqual(['&C&P']);
    expect(within(sheet, 'worksheet', 'headerFooter', 'firstHeader')).toEqual([]);
  });

  it('keeps a page across that is printed at a scale, with the same header on every page', async () => {
    const { sheet } = await written(wide, { page: { ...page, orientation: 'Portrait', fitToPagesWide: 0, scalePercent: 85, centerHorizontally: false, firstPageHeaderCenter: '&P', firstPageNumber: 7 } });
    expect(attributesOf(within(sheet, 'worksheet', 'pageSetup')[0])).toMatchObject({ orientation: 'portrait', scale: '85', firstPageNumber: '7' });
    expect(within(sheet, 'worksheet', 'sheetPr', 'pageSetUpPr').filter(({ attributes }) => attributes.get('fitToPage') === '1')).toEqual([]);
    expect(attributesOf(within(sheet, 'worksheet', 'headerFooter')[0])).not.toHaveProperty('differentFirst', '1');
  });

  it('keeps the rows repeated on each page, the page breaks and the grid lines', async () => {
    const { other, sheet } = await written(wide, { page: { ...page, titleRows: { first0: 0, last0: 1 } }, breaksBefore0: [1, 2], hasGridlines: true });
    expect(other.Workbook?.Names).toEqual([{ Name: '_xlnm.Print_Titles', Ref: "'Báo cáo tổng hợp'!$1:$2", Sheet: 0 }]);
    expect(within(sheet, 'worksheet', 'rowBreaks', 'brk').map((each) => each.attributes.get('id'))).toEqual(['1', '2']);
    expect(within(sheet, 'worksheet', 'sheetViews', 'sheetView').map((view) => view.attributes.get('showGridLines') ?? '1')).toEqual(['1']);
    expect(within((await written(wide)).sheet, 'worksheet', 'sheetViews', 'sheetView').map((view) => view.attributes.get('showGridLines'))).toEqual(['0']);
  });
});

describe('the file', () => {
  it('holds what is shown and nothing else', async () => {
    const { parts, other } = await written([[cell('=1+1'), cell(2)]]);
    expect([...parts.paths].sort()).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/theme/theme1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml',
    ]);
    expect(other.Workbook?.Sheets?.map(({ name, Hidden }) => [name, Hidden])).toEqual([['Báo cáo tổng hợp', 0]]);
    expect(other.Workbook?.Names ?? []).toEqual([]);
    expect(Object.values(parts.texts).join('')).not.toMatch(/<f[ >]|creator|lastModifiedBy|hyperlink|customXml|hidden="1"|docProps|<protection/);
  });

  it('names no part that it has not', async () => {
    const { parts } = await written([[cell('a')]]);
    const named = within(parts.part('[Content_Types].xml'), 'Types', 'Override').map((each) => each.attributes.get('PartName')?.slice(1));
    expect(named.filter((path) => !parts.paths.includes(path ?? ''))).toEqual([]);
    expect(within(parts.part('_rels/.rels'), 'Relationships', 'Relationship').map((each) => each.attributes.get('Target'))).toEqual(['xl/workbook.xml']);
  });

  it('is the same for the same picture', async () => {
    const [one, other] = [await written([[cell('a'), cell('- b')]]), await written([[cell('a'), cell('- b')]])];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  test.each<[string, readonly (readonly PicturedCell[])[]]>([['an empty sheet', []], ['a sheet of looks alone', [[cell('', { dress: { look: { fill: '#EDEDED' }, lines: {} } })]]]])('can be opened again: %s', async (_what, cells) => {
    const { book } = await openWorkbook(await writeXlsx(picture(cells)));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Báo cáo tổng hợp']);
  });
});
