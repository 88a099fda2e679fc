import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { diffSheet } from '../../../src/workbench/grid/diffSheet';
import { StyleBook } from '../../../src/workbench/grid/StyleBook';
import { toUniverSheet } from '../../../src/workbench/grid/toUniverSheet';

function makeSheet(fill: (sheet: Worksheet) => void): Worksheet {
  const sheet = new Workbook().addWorksheet('Phụ lục II');
  fill(sheet);
  return sheet;
}

function shown(fill: (sheet: Worksheet) => void) {
  const styles = new StyleBook();
  const sheet = toUniverSheet(makeSheet(fill), 'sheet1', styles);
  const lookAt = (row0: number, col0: number) => styles.styles[String(sheet.cellData[row0]?.[col0]?.s)] ?? {};
  return { sheet, lookAt };
}

const mark = (formula: string, argb: string, priority = 1) => ({
  ref: 'A1:B1 D4',
  rules: [{ type: 'expression' as const, priority, formulae: [formula], style: { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb } }, font: { color: { argb: 'FF7A0000' } } } }],
});

describe('a sheet for the grid', () => {
  test('holds values, formulas with their results, and nothing for empty cells', () => {
    const { sheet } = shown((ws) => {
      ws.getCell('A1').value = 'TT';
      ws.getCell('B1').value = 14;
      ws.getCell('C1').value = { formula: 'B1*2', result: 28 };
      ws.getCell('D2').value = true;
    });
    expect(sheet.cellData[0]?.[0]).toMatchObject({ v: 'TT', t: 1, f: null, s: null });
    expect(sheet.cellData[0]?.[1]).toMatchObject({ v: 14, t: 2 });
    expect(sheet.cellData[0]?.[2]).toMatchObject({ v: 28, f: '=B1*2' });
    expect(sheet.cellData[1]?.[3]).toMatchObject({ v: true, t: 3 });
    expect(sheet.cellData[0]?.[3]).toBeUndefined();
  });

  test('keeps text that looks like a number or a date as text', () => {
    const { sheet } = shown((ws) => {
      ws.getCell('A1').value = '01';
      ws.getCell('A2').value = '9/2025';
    });
    expect(sheet.cellData[0]?.[0]).toMatchObject({ v: '01', t: 1 });
    expect(sheet.cellData[1]?.[0]).toMatchObject({ v: '9/2025', t: 1 });
  });

  test('shows the second cell of a merged area as empty and names the area', () => {
    const { sheet } = shown((ws) => {
      ws.getCell('A1').value = 'PHỤ LỤC II';
      ws.mergeCells('A1:E1');
    });
    expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 4 }]);
    expect(sheet.cellData[0]?.[1]?.v ?? null).toBeNull();
  });

  test('measures as Excel does: a width of 20 digits is 140 pixels, 30 points are 40 pixels', () => {
    const { sheet } = shown((ws) => {
      ws.getColumn(2).width = 20;
      ws.getRow(3).height = 30;
      ws.getRow(4).hidden = true;
      ws.getCell('A5').value = 'x';
    });
    expect(sheet.columnData[1]).toEqual({ w: 140 });
    expect(sheet.rowData[2]).toEqual({ h: 40, ia: 0 });
    expect(sheet.rowData[3]).toEqual({ hd: 1 });
    expect(sheet.rowData[4]).toBeUndefined();
  });

  test('draws fonts, fills, borders, alignment and wrapping', () => {
    const { lookAt } = shown((ws) => {
      const cell = ws.getCell('B2');
      cell.value = 'Sở Khoa học và Công nghệ';
      cell.font = { name: 'Times New Roman', size: 13, bold: true, italic: true, underline: true, color: { argb: 'FFC00000' } };
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } };
      cell.alignment = { wrapText: true, horizontal: 'center', vertical: 'middle' };
      cell.border = { top: { style: 'thin' }, bottom: { style: 'double', color: { argb: 'FF0000FF' } } };
    });
    expect(lookAt(1, 1)).toEqual({
      ff: 'Times New Roman,Liberation Serif,Tinos,serif', fs: 13, bl: 1, it: 1, ul: { s: 1 }, cl: { rgb: '#C00000' }, bg: { rgb: '#4472C4' },
      ht: 2, vt: 2, tb: 3, bd: { t: { s: 1, cl: { rgb: '#000000' } }, b: { s: 7, cl: { rgb: '#0000FF' } } },
    });
  });

  test('gives a fraction without a format the notation of the language, and leaves the formats of the file alone', () => {
    const { lookAt } = shown((ws) => {
      ws.getCell('A1').value = 62.5;
      ws.getCell('A2').value = 0.625;
      ws.getCell('A2').numFmt = '0.0%';
      ws.getCell('A3').value = 7;
    });
    expect(lookAt(0, 0)).toEqual({ n: { pattern: '0.#########' } });
    expect(lookAt(1, 0)).toEqual({ n: { pattern: '0.0%' } });
    expect(lookAt(2, 0)).toEqual({});
  });

  test.each([
    ['frozen rows and columns', { state: 'frozen' as const, xSplit: 2, ySplit: 5 }, { xSplit: 2, ySplit: 5, startRow: 5, startColumn: 2 }],
    ['nothing frozen', { state: 'normal' as const }, { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }],
  ])('knows of %s', (_, view, freeze) => {
    const { sheet } = shown((ws) => {
      ws.views = [view];
    });
    expect(sheet.freeze).toEqual(freeze);
  });

  test('hides what is hidden', () => {
    const { sheet } = shown((ws) => {
      ws.state = 'veryHidden';
      ws.views = [{ showGridLines: false }];
    });
    expect(sheet).toMatchObject({ hidden: 1, showGridlines: 0 });
  });
});

describe('marks', () => {
  test('lie over the looks of the cells, empty cells too', () => {
    const { sheet, lookAt } = shown((ws) => {
      ws.getCell('A1').value = 'Sớ Tài chính';
      ws.getCell('A1').font = { bold: true, color: { argb: 'FF000000' } };
      ws.getCell('E9').value = 1;
      ws.addConditionalFormatting(mark('N("tro-ly-phu-luc error")=0', 'FFFFD6D6'));
    });
    expect(lookAt(0, 0)).toEqual({ bl: 1, cl: { rgb: '#7A0000' }, bg: { rgb: '#FFD6D6' } });
    expect(sheet.cellData[3]?.[3]?.v).toBeNull();
    expect(lookAt(3, 3)).toMatchObject({ bg: { rgb: '#FFD6D6' } });
  });

  test('of the smallest priority number win', () => {
    const { lookAt } = shown((ws) => {
      ws.getCell('A1').value = 1;
      ws.addConditionalFormatting(mark('N("tro-ly-phu-luc error")=0', 'FFFFD6D6', 1));
      ws.addConditionalFormatting(mark('N("tro-ly-phu-luc warning")=0', 'FFFFF1C2', 2));
    });
    expect(lookAt(0, 0)).toMatchObject({ bg: { rgb: '#FFD6D6' } });
  });

  test('show numbers, dates and texts in the number format they bring, and leave what the cells hold alone', () => {
    const withSymbol = (numFmt: string, ref: string) => ({ ref, rules: [{ type: 'expression' as const, priority: 1, formulae: ['N("tro-ly-phu-luc lagging")=0'], style: { numFmt } }] });
    const { sheet, lookAt } = shown((ws) => {
      ws.getCell('A1').value = '1.1';
      ws.getCell('A2').value = 2.5;
      ws.getCell('A3').value = 46022;
      ws.getCell('A3').numFmt = 'dd/mm/yyyy';
      ws.getCell('A4').value = null;
      ws.getCell('A5').value = 'x';
      ws.addConditionalFormatting(withSymbol('"▼ "General;"▼ "-General;"▼ "General;"▼ "@', 'A1:A2'));
      ws.addConditionalFormatting(withSymbol('"▼ "dd/mm/yyyy', 'A3'));
      ws.addConditionalFormatting(withSymbol('"▼ "@', 'A4'));
    });
    const cells = [0, 1, 2].map((row0) => sheet.cellData[row0]?.[0]);
    expect(cells.map((cell) => cell?.custom)).toEqual([{ shown: '▼ 1.1' }, { shown: '▼ 2,5' }, { shown: '▼ 31/12/2025' }]);
    expect(cells.map((cell) => cell?.v)).toEqual(['1.1', 2.5, 46022]);
    expect(lookAt(2, 0)).toEqual({ n: { pattern: 'dd/mm/yyyy' } });
    expect(sheet.cellData[3]?.[0]?.custom ?? null).toBeNull();
    expect(sheet.cellData[4]?.[0]?.custom ?? null).toBeNull();
  });

  test('that bring or lose a number format are drawn anew', () => {
    const sheetWith = (numFmt: string | null) => {
      const { sheet } = shown((ws) => {
        ws.getCell('A1').value = '1.1';
        if (numFmt !== null) ws.addConditionalFormatting({ ref: 'A1', rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: { numFmt } }] });
      });
      return sheet;
    };
    expect(diffSheet(sheetWith('"▼ "@'), sheetWith('"▼ "@'))).toMatchObject({ count: 0 });
    for (const other of ['"● "@', null]) expect(diffSheet(sheetWith('"▼ "@'), sheetWith(other))).toMatchObject({ count: 1 });
  });

  test.each(['A1>5', '$B$2="x"', 'FALSE', '0'])('are not what depends on cells or never holds: %s', (formula) => {
    const { lookAt } = shown((ws) => {
      ws.getCell('A1').value = 1;
      ws.addConditionalFormatting(mark(formula, 'FFFFD6D6'));
    });
    expect(lookAt(0, 0)).toEqual({});
  });
});

describe('the difference of two states', () => {
  test('is the cells that changed, came or went', () => {
    const styles = new StyleBook();
    const sheet = makeSheet((ws) => {
      ws.getCell('A1').value = 'cũ';
      ws.getCell('B1').value = 'còn';
      ws.getCell('C1').value = 'mất';
    });
    const before = toUniverSheet(sheet, 'one', styles);
    sheet.getCell('A1').value = 'mới';
    sheet.getCell('C1').value = null;
    sheet.getCell('B7').value = 'thêm';
    expect(diffSheet(before, toUniverSheet(sheet, 'two', styles))).toMatchObject({
      kind: 'cells', count: 3, cells: { 0: { 0: { v: 'mới' }, 2: null }, 6: { 1: { v: 'thêm' } } },
    });
  });

  test.each<[string, (sheet: Worksheet) => void]>([
    ['a merge', (sheet) => sheet.mergeCells('A1:B2')],
    ['a width', (sheet) => (sheet.getColumn(1).width = 33)],
    ['a name', (sheet) => (sheet.name = 'Khác')],
  ])('is the whole frame after %s', (_, change) => {
    const styles = new StyleBook();
    const sheet = makeSheet((ws) => (ws.getCell('A1').value = 1));
    const before = toUniverSheet(sheet, 'one', styles);
    change(sheet);
    expect(diffSheet(before, toUniverSheet(sheet, 'two', styles))).toEqual({ kind: 'frame' });
  });
});
