import { strFromU8, unzipSync } from 'fflate';
import { read } from '@e965/xlsx';
import { Workbook } from '@cj-tech-master/excelts';
import { readCellFormula, readCellValue, writeCellValue } from '../../../src/embedded/xlsx/cells';
import { createWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/embedded/xlsx/saveWorkbook';
import { drawnParts, packageOf, richParts } from './richPackage';

async function saved(change: (workbook: Awaited<ReturnType<typeof openWorkbook>>) => void = () => undefined) {
  const workbook = await openWorkbook(packageOf(richParts));
  change(workbook);
  const bytes = await saveWorkbook(workbook);
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  return { bytes, parts, sheet: parts['xl/worksheets/sheet1.xml'] ?? '', styles: parts['xl/styles.xml'] ?? '' };
}

describe('saveWorkbook keeps, as an independent reader sees it,', () => {
  const other = saved().then(({ bytes }) => read(bytes, { cellStyles: true, cellFormula: true, cellNF: true, cellDates: false }));
  const cell = async (address: string): Promise<Record<string, unknown>> => {
    const found: unknown = (await other).Sheets['Phụ lục II']?.[address];
    return typeof found === 'object' && found !== null ? { ...found } : {};
  };

  test.each<[string, Record<string, unknown>]>([
    ['A1', { v: 'TT' }],
    ['A3', { v: 45901, z: '"Tháng "m/yyyy' }],
    ['B3', { v: 7, f: 'SUM(C2:C3)*2' }],
    ['A4', { v: true }],
    ['B4', { t: 'e', w: '#N/A' }],
    ['C4', { v: 'ab', f: '"a"&"b"' }],
    ['A5', { v: 45901.75 }],
    ['B5', { v: 'nội tuyến' }],
    ['A6', { v: ' hai\ndòng ' }],
    ['B6', { v: 'tới Ẩn' }],
    ['A7', { v: -5 }],
    ['B7', { v: 99999999 }],
    ['C7', { v: 60 }],
  ])('the cell %s', async (address, expected) => {
    expect(await cell(address)).toMatchObject(expected);
  });

  it('sheets, their visibility, names, merges, widths, heights and links', async () => {
    const { SheetNames, Workbook: book, Sheets } = await other;
    expect(SheetNames).toEqual(['Phụ lục II', 'Ẩn']);
    expect(book?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 2]);
    expect(book?.Names?.map(({ Name, Ref }) => `${Name} ${Ref}`)).toEqual(expect.arrayContaining(["DanhMuc 'Ẩn'!$A$1:$A$3", "_xlnm.Print_Titles 'Phụ lục II'!$1:$1"]));
    const sheet = Sheets['Phụ lục II'];
    expect(sheet?.['!merges']).toEqual([{ s: { r: 0, c: 1 }, e: { r: 0, c: 2 } }]);
    expect(sheet?.['!cols']?.[1]?.width).toBe(40);
    expect(sheet?.['!cols']?.[3]?.hidden).toBe(true);
    expect(sheet?.['!rows']?.[0]?.hpt).toBe(33);
    expect(sheet?.['!rows']?.[5]?.hidden).toBe(true);
    expect((await cell('B2'))['l']).toMatchObject({ Target: 'https://example.vn/', Tooltip: 'Mở trang' });
  });
});

describe('saveWorkbook keeps, in the file itself,', () => {
  test.each([
    ['the frozen heading row', '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'],
    ['hidden grid lines and zoom', 'showGridLines="0" zoomScale="90"'],
    ['protection', '<sheetProtection sheet="1" formatCells="0" objects="1"/>'],
    ['ranges that may be edited under protection', '<protectedRange sqref="C2:C3" name="Nhập"/>'],
    ['filter criteria', '<filterColumn colId="1"><filters><filter val="nội tuyến"/></filters></filterColumn>'],
    ['rules against duplicates', '<cfRule type="duplicateValues" dxfId="2" priority="2"/>'],
    ['rules of a common kind', '<cfRule type="cellIs" dxfId="1" priority="3" operator="greaterThan">'],
    ['data bars in full', '<x14:negativeFillColor rgb="FFFF0000"/>'],
    ['rules that look at other sheets', `<xm:f>'Ẩn'!$A$1="x"</xm:f>`],
    ['drop-down lists', 'errorTitle="Sai" error="Chọn trong danh sách" sqref="B2 B4:B5 B7"'],
    ['drop-down lists from other sheets', `<xm:f>'Ẩn'!$A$1:$A$3</xm:f>`],
    ['tips of links', 'tooltip="Mở trang"'],
    ['margins', '<pageMargins left="1.1811023622047245" right="0.59" top="0.787" bottom="0.787" header="0.3" footer="0.3"/>'],
    ['paper and orientation, without a page number of its own', '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" copies="1"/>'],
    ['the header of the first page', '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader><firstHeader>&amp;C </firstHeader></headerFooter>'],
    ['page breaks', '<brk id="4" max="16383" man="1"/>'],
    ['the colour of the tab', '<tabColor rgb="FFFF0000"/>'],
  ])('%s', async (_name, expected) => {
    expect((await saved()).sheet).toContain(expected);
  });

  it('the mark of text typed after an apostrophe, as long as the cell holds text', async () => {
    const formatOf = (sheet: string): string => /<c r="A2" s="(\d+)"/.exec(sheet)?.[1] ?? '';
    const kept = await saved();
    expect(kept.styles.split('<cellXfs')[1]?.split(/<xf /)[Number(formatOf(kept.sheet)) + 1]).toContain('quotePrefix="1"');
    const changed = await saved(({ book }) => {
      if (book.worksheets[0]) writeCellValue(book.worksheets[0], 1, 0, { value: 5 });
    });
    expect(changed.styles).not.toContain('quotePrefix');
  });

  it('text boxes and lines, each once, however often it is saved', async () => {
    let workbook = await openWorkbook(packageOf(drawnParts()));
    expect(workbook.losses).toEqual([]);
    for (let round = 0; round < 2; round += 1) workbook = await openWorkbook(await saveWorkbook(workbook));
    const drawing = strFromU8(unzipSync(await saveWorkbook(workbook))['xl/drawings/drawing1.xml'] ?? new Uint8Array());
    expect([drawing.split('name="Hộp chữ"').length, drawing.split('name="Đường kẻ"').length]).toEqual([2, 2]);
  });

  it('document properties and custom XML of others', async () => {
    const { parts } = await saved();
    expect(parts['docProps/custom.xml']).toContain('46/KH-UBND');
    expect(parts['customXml/item1.xml']).toBe(richParts['customXml/item1.xml']);
    expect(parts['_rels/.rels']).toContain('docProps/custom.xml');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('../customXml/item1.xml');
    expect(parts['[Content_Types].xml']).toContain('/docProps/custom.xml');
  });
});

describe('saveWorkbook writes nothing that Excel takes for damage:', () => {
  it('no fill pattern of the name "undefined", no block of rules without a rule, no element out of order', async () => {
    const { sheet, styles } = await saved();
    expect(styles).not.toContain('undefined');
    expect(sheet).not.toMatch(/<conditionalFormatting [^>]*\/>/);
    const order = ['</sheetData>', '<sheetProtection', '<protectedRanges', '<autoFilter', '<mergeCells', '<conditionalFormatting', '<dataValidations', '<hyperlinks', '<pageSetup', '<extLst', '</worksheet>'];
    const places = order.map((element) => (element === '<extLst' ? sheet.lastIndexOf(element) : sheet.indexOf(element)));
    expect(places).toEqual([...places].sort((one, next) => one - next));
  });

  it('does not bring back rules of a block that was removed', async () => {
    const { sheet } = await saved(({ book }) => {
      if (book.worksheets[0]) book.worksheets[0].conditionalFormattings = [];
    });
    expect(sheet).not.toContain('duplicateValues');
    expect(sheet).not.toContain('11111111-2222');
  });

  it('does not put anything of the source into a sheet of another name or a new sheet', async () => {
    const { parts } = await saved(({ book }) => {
      const [first] = book.worksheets;
      if (first) first.name = 'Đổi tên';
      book.addWorksheet('Phụ lục II');
    });
    expect(parts['xl/worksheets/sheet1.xml']).toContain('duplicateValues');
    expect(parts['xl/worksheets/sheet3.xml']).not.toContain('duplicateValues');
  });

  it('asks Excel to calculate, and not to remove the names of authors', async () => {
    const { parts } = await saved();
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(parts['xl/workbook.xml']).not.toContain('filterPrivacy');
  });
});

describe('settings', () => {
  const settings: readonly (readonly [string, unknown])[] = [
    ['state', { version: 1, text: 'Tiếng Việt <&>"\' \u0001\n\t' }],
    ['list', [1, null, true]],
    ['khóa có "ngoặc" & <dấu>', 'x'],
  ];

  it('travel inside the file, again and again', async () => {
    let workbook = createWorkbook(['A']);
    for (const [name, value] of settings) workbook.settings.set(name, value);
    for (let round = 0; round < 3; round += 1) workbook = await openWorkbook(await saveWorkbook(workbook));
    expect([...workbook.settings]).toEqual(settings);
    expect(Object.keys(unzipSync(await saveWorkbook(workbook))).filter((path) => path.startsWith('customXml/item'))).toHaveLength(1);
  });

  it('stand beside the custom XML of others and leave no part when there are none', async () => {
    const both = await saved(({ settings: own }) => {
      own.set('a', 1);
    });
    expect(both.parts['customXml/item1.xml']).toBe(richParts['customXml/item1.xml']);
    expect([...(await openWorkbook(both.bytes)).settings]).toEqual([['a', 1]]);
    expect(Object.keys((await saved()).parts).filter((path) => /^customXml\/item\d/.test(path))).toEqual(['customXml/item1.xml']);
  });

  it('that are not readable are left out', async () => {
    const broken = '<settings xmlns="urn:tro-ly-phu-luc:document-settings:1"><setting name="a">{</setting><setting>1</setting><setting name="b">2</setting></settings>';
    const workbook = await openWorkbook(packageOf({ ...richParts, 'customXml/item2.xml': broken }));
    expect([...workbook.settings]).toEqual([['b', 2]]);
  });
});

describe('a workbook made here', () => {
  it('gives the same bytes each time and opens with the sheet that was active', async () => {
    const make = () => {
      const workbook = createWorkbook(['Một', 'Hai']);
      workbook.activeSheetName = 'Hai';
      const day = new Date(Date.UTC(2026, 11, 9));
      Object.assign(workbook.book, { created: day, modified: day });
      const sheet = workbook.book.getWorksheet('Hai');
      if (sheet) writeCellValue(sheet, 0, 0, { formula: '=1+1' });
      return saveWorkbook(workbook);
    };
    const [one, two] = [await make(), await make()];
    expect(one).toEqual(two);
    const opened = await openWorkbook(one);
    expect(opened.activeSheetName).toBe('Hai');
    const sheet = opened.book.getWorksheet('Hai');
    expect(sheet && [readCellFormula(sheet, 0, 0), readCellValue(sheet, 0, 0)]).toEqual(['=1+1', '']);
    expect(opened.book).toBeInstanceOf(Workbook);
  });
});
