import type { Worksheet } from '@cj-tech-master/excelts';
import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { setValidations, validationsOf } from '../../../src/embedded/xlsx/StoredValidation';
import { onFirstSheet, openExcel, refusalOf } from '../openExcel';

let excel: EmbeddedExcel;
let sheet: Worksheet;
let other: Worksheet;
beforeEach(async () => {
  excel = await openExcel(['A', 'PL II']);
  const [first, second] = excel.workbook.book.worksheets;
  if (!first || !second) throw new Error('no sheets');
  [sheet, other] = [first, second];
});

function copy(source: string, place: string, sheetName = 'A'): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(place).copyFrom(source);
    await context.sync();
  });
}

function read(address: string, member: 'formulas' | 'values' = 'formulas', sheetName = 'A'): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load(member);
    await context.sync();
    return range[member];
  });
}

describe('what is copied', () => {
  it('values and formulas, whose relative references go along, and are calculated', async () => {
    await onFirstSheet((first) => {
      first.getRange('A1:B3').formulas = [[1, '=A1*2'], [2, '=$A$1+A$1+$A2'], ['ba', "=SUM(A1:A2)+'PL II'!A1"]];
    });
    await copy('A1:B3', 'A11');
    expect(await read('A11:B13')).toEqual([[1, '=A11*2'], [2, '=$A$1+A$1+$A12'], ['ba', "=SUM(A11:A12)+'PL II'!A11"]]);
    expect(await read('A11:B13', 'values')).toEqual([[1, 2], [2, 4], ['ba', 3]]);
    await copy('B2', 'A20');
    expect(await read('A20')).toEqual([['=$A$1+#REF!+$A20']]);
  });

  it('looks, words of several looks, links, notes, apostrophes, merged areas', async () => {
    sheet.getCell('A1').value = { richText: [{ text: 'b', font: { bold: true } }, { text: 'a' }] };
    sheet.getCell('B1').value = { text: 'liên kết', hyperlink: 'https://vidu.vn', tooltip: 'xem' };
    sheet.getCell('C1').note = 'ghi chú';
    await onFirstSheet((first) => {
      first.getRange('C1').values = [["'- dấu"]];
      first.getRange('A2:B2').format.fill.color = '#FF0000';
      first.getRange('A2:B2').merge();
      first.getRange('A8:C8').values = [['cũ', 'cũ', 'cũ']];
    });
    sheet.getCell('A8').note = 'cũ';
    await copy('A1:C2', 'A8');
    expect(['A', 'B', 'C'].map((col) => sheet.getCell(`${col}8`).value)).toEqual(['A', 'B', 'C'].map((col) => sheet.getCell(`${col}1`).value));
    expect([sheet.getCell('A8').note, sheet.getCell('C8').note]).toEqual([undefined, 'ghi chú']);
    expect([...excel.workbook.quotedCells].map(({ address }) => address)).toEqual(['C1', 'C8']);
    expect(sheet.mergedRegions).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }, { top: 9, left: 1, bottom: 9, right: 2 }]);
    expect(sheet.getCell('B9').fill).toMatchObject({ fgColor: { argb: 'FFFF0000' } });
  });

  it('empty cells too, and the merged areas of the place go', async () => {
    await onFirstSheet((first) => {
      first.getRange('A5:B6').values = [['x', 'x'], ['x', 'x']];
      first.getRange('A5:B5').merge();
      first.getRange('A6').format.fill.color = '#FF0000';
    });
    await copy('D1:E2', 'A5');
    expect(await read('A5:B6')).toEqual([['', ''], ['', '']]);
    expect([sheet.mergedRegions, sheet.getCell('A6').fill]).toEqual([[], undefined]);
  });

  it('conversations, with answers that find what they answer', async () => {
    sheet.threadedComments = [
      { ref: 'A1', comment: { id: '{1}', personId: '{P}', text: 'hỏi' } },
      { ref: 'A1', comment: { id: '{2}', parentId: '{1}', personId: '{P}', text: 'đáp' } },
      { ref: 'A5', comment: { id: '{3}', personId: '{P}', text: 'cũ' } },
    ];
    await copy('A1', 'A5');
    const [asked, answer] = sheet.threadedComments.filter(({ ref }) => ref === 'A5').map(({ comment }) => comment);
    expect([asked?.text, answer?.text, answer?.parentId === asked?.id, sheet.threadedComments.length]).toEqual(['hỏi', 'đáp', true, 4]);
    expect(new Set(sheet.threadedComments.map(({ comment }) => comment.id)).size).toBe(4);
  });

  it('conditional formats reach over the copies on the same sheet, in the place of those that were there', async () => {
    sheet.addConditionalFormatting({ ref: 'A1:B2', rules: [{ type: 'expression', priority: 1, formulae: ['$C1>0'], style: {} }] });
    sheet.addConditionalFormatting({ ref: 'A5:B9', rules: [{ type: 'expression', priority: 2, formulae: ['$D5>0'], style: {} }] });
    await copy('A2:B2', 'A5');
    expect(sheet.conditionalFormattings.map(({ ref, rules: [rule] }) => [ref, rule?.type === 'expression' ? rule.formulae : null])).toEqual([
      ['A1:B2 A5:B5', ['$C1>0']], ['A6:B9', ['$D6>0']],
    ]);
    await copy('A9', 'A1');
    expect(sheet.conditionalFormattings.map(({ ref, rules: [rule] }) => [ref, rule?.type === 'expression' ? rule.formulae : null])).toEqual([
      ['A2:B2 B1 A5:B5', ['$C1>0']], ['A6:B9 A1', ['$D1>0']],
    ]);
  });

  it('conditional formats are made anew on another sheet, those that win first', async () => {
    sheet.addConditionalFormatting({ ref: 'A1:B2', rules: [{ type: 'expression', priority: 1, formulae: ['$C1>0'], style: {} }, { type: 'expression', priority: 2, formulae: ['$C1>1'], style: {} }] });
    other.addConditionalFormatting({ ref: 'A1:A9', rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: {} }] });
    await copy('A!A2:B2', 'A5', 'PL II');
    const rules = other.conditionalFormattings.flatMap(({ ref, rules: own }) => own.map((rule) => [rule.priority, ref, rule.type === 'expression' ? rule.formulae : null]));
    expect(rules.sort()).toEqual([[1, 'A5:B5', ['$C5>0']], [2, 'A5:B5', ['$C5>1']], [3, 'A1:A4 A6:A9', ['TRUE']]]);
    expect(sheet.conditionalFormattings).toHaveLength(1);
  });

  it('validations', async () => {
    setValidations(sheet, [['A1:A3', { type: 'custom', formulae: ['A1>$B$1'] }], ['A7:A9', { type: 'list', formulae: ['"a,b"'] }]]);
    await copy('A2', 'A7');
    expect(validationsOf(sheet).map(([address, { formulae }]) => [address, formulae])).toEqual([['A1:A3', ['A1>$B$1']], ['A8:A9', ['"a,b"']], ['A7', ['A7>$B$1']]]);
  });
});

describe('the place', () => {
  beforeEach(() => onFirstSheet((first) => { first.getRange('A1:B2').values = [[1, 2], [3, 4]]; }));

  test.each<[place: string, address: string, values: readonly unknown[][]]>([
    ['D1', 'D1:F3', [[1, 2, ''], [3, 4, ''], ['', '', '']]],
    ['D1:E2', 'D1:F3', [[1, 2, ''], [3, 4, ''], ['', '', '']]],
    ['D1:D9', 'D1:F3', [[1, 2, ''], [3, 4, ''], ['', '', '']]],
    ['D1:G2', 'D1:H3', [[1, 2, 1, 2, ''], [3, 4, 3, 4, ''], ['', '', '', '', '']]],
    ['D1:E4', 'D1:E5', [[1, 2], [3, 4], [1, 2], [3, 4], ['', '']]],
    ['B2', 'A1:C3', [[1, 2, ''], [3, 1, 2], ['', 3, 4]]],
  ])('%s takes the size of what is copied, or repeats it', async (place, address, values) => {
    await copy('A1:B2', place);
    expect(await read(address)).toEqual(values);
  });

  it('may be on another sheet, and what is copied a range', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('PL II').getRange('C3').copyFrom(worksheets.getItem('A').getRange('A1:B2'), 'All', false, false);
      await context.sync();
    });
    expect(await read('C3:D4', 'formulas', 'PL II')).toEqual([[1, 2], [3, 4]]);
  });
});

describe('what is refused', () => {
  const onSheet = (act: (first: Excel.Worksheet) => void) => refusalOf((context) => act(context.workbook.worksheets.getItem('A')));

  test.each<[what: string, act: (first: Excel.Worksheet) => void, code: string]>([
    ['other ways of copying', (first) => first.getRange('D1').copyFrom('A1', 'Values'), 'UnsupportedOperation'],
    ['passing over blanks', (first) => first.getRange('D1').copyFrom('A1', 'All', true), 'UnsupportedOperation'],
    ['turning', (first) => first.getRange('D1').copyFrom('A1', 'All', false, true), 'UnsupportedOperation'],
    ['a way there is not', (first) => first.getRange('D1').copyFrom('A1', 'Everything' as 'All'), 'InvalidArgument'],
    ['no address', (first) => first.getRange('D1').copyFrom('không có'), 'InvalidArgument'],
    ['a sheet there is not', (first) => first.getRange('D1').copyFrom('Khác!A1'), 'InvalidArgument'],
    ['whole rows', (first) => first.getRange('9:9').copyFrom('1:1'), 'UnsupportedOperation'],
    ['cells beyond the sheet', (first) => first.getRange('XFD1').copyFrom('A1:B1'), 'InvalidArgument'],
  ])('%s', async (_what, act, code) => {
    expect(await onSheet(act)).toEqual({ code, location: 'Range.copyFrom' });
  });

  it('parts of merged areas, as what is copied or as the place', async () => {
    await onFirstSheet((first) => first.getRange('A1:B2').merge());
    expect(await onSheet((first) => first.getRange('D1').copyFrom('A1'))).toMatchObject({ code: 'MergedRangeConflict' });
    expect(await onSheet((first) => first.getRange('B2').copyFrom('D5'))).toMatchObject({ code: 'MergedRangeConflict' });
    expect(await onSheet((first) => first.getRange('D1').copyFrom('A1:B2'))).toBeNull();
  });

  it('a protected place', async () => {
    await onFirstSheet((first) => first.protection.protect());
    expect(await onSheet((first) => first.getRange('D1').copyFrom('A1'))).toMatchObject({ code: 'AccessDenied' });
  });
});
