import type { Worksheet } from '@cj-tech-master/excelts';
import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { setValidations, validationsOf } from '../../../src/embedded/xlsx/StoredValidation';
import { openSample } from '../../builders/openSample';
import { onFirstSheet, openExcel } from '../openExcel';

let excel: EmbeddedExcel;
let sheet: Worksheet;
let other: Worksheet;
beforeEach(async () => {
  excel = await openExcel(['PL I', 'B']);
  const [first, second] = excel.workbook.book.worksheets;
  if (!first || !second) throw new Error('no sheets');
  [sheet, other] = [first, second];
});

const insertTwoAtRow5 = () => onFirstSheet((first) => void first.getRange('5:6').insert('Down'));
const deleteRows5And6 = () => onFirstSheet((first) => first.getRange('5:6').delete('Up'));

/** What something says after two rows came in above row 5, and what after rows 5 and 6 went instead. */
type Case = readonly [what: string, before: string, inserted: string | null, deleted: string | null];

async function moves(before: string, set: (value: string) => void, get: () => string | null, [inserted, deleted]: readonly [string | null, string | null]): Promise<void> {
  set(before);
  await insertTwoAtRow5();
  expect(get()).toBe(inserted);
  await deleteRows5And6();
  expect(get()).toBe(before);
  await deleteRows5And6();
  expect(get()).toBe(deleted);
}

describe('conditional formats', () => {
  const areas: readonly Case[] = [
    ['above', 'A1:B3', 'A1:B3', 'A1:B3'],
    ['right above', 'A1:B4', 'A1:B6', 'A1:B4'],
    ['around', 'A1:B9', 'A1:B11', 'A1:B7'],
    ['below', 'A7:B9', 'A9:B11', 'A5:B7'],
    ['of the rows themselves', 'A5:B6', 'A7:B8', null],
    ['of several areas', 'A1:A2 C5:C8', 'A1:A2 C7:C10', 'A1:A2 C5:C6'],
    ['of whole columns', 'A:B', 'A:B', 'A:B'],
  ];
  test.each(areas)('%s', async (_what, before, inserted, deleted) => {
    await moves(
      before,
      (ref) => { sheet.addConditionalFormatting({ ref, rules: [{ type: 'expression', priority: 1, formulae: ['TRUE'], style: {} }] }); },
      () => sheet.conditionalFormattings[0]?.ref ?? null,
      [inserted, deleted],
    );
  });

  test.each<[what: string, ref: string, formula: string, inserted: string, deleted: string]>([
    ['looks at its own row', 'A7:B9', '$C7>0', '$C9>0', '$C5>0'],
    ['looks at a fixed cell', 'A1:B9', 'A1>$C$8', 'A1>$C$10', 'A1>$C$6'],
    ['loses its first rows and still looks at its own row', 'A5:B9', '$C5>"C5"', '$C7>"C5"', '$C5>"C5"'],
  ])('whose formula %s', async (_what, ref, formula, inserted, deleted) => {
    const set = () => { sheet.conditionalFormattings = [{ ref, rules: [{ type: 'expression', priority: 1, formulae: [formula], style: {} }] }]; };
    const get = () => sheet.conditionalFormattings.map(({ rules: [rule] }) => (rule?.type === 'expression' ? rule.formulae : null));
    set();
    await insertTwoAtRow5();
    expect(get()).toEqual([[inserted]]);
    set();
    await deleteRows5And6();
    expect(get()).toEqual([[deleted]]);
  });

  it('of another sheet follow the cells they look at, and stay where they are', async () => {
    other.addConditionalFormatting({ ref: 'A5:A9', rules: [{ type: 'expression', priority: 1, formulae: ["'PL I'!$A$7>A5"], style: {} }] });
    await insertTwoAtRow5();
    expect(other.conditionalFormattings).toEqual([expect.objectContaining({ ref: 'A5:A9', rules: [expect.objectContaining({ formulae: ["'PL I'!$A$9>A5"] })] })]);
  });
});

describe('validations', () => {
  const rules = (of: Worksheet) => validationsOf(of).map(([address, { formulae }]) => [address, ...(formulae ?? [])]);

  it('move, grow and shrink with their cells, a list with the cells it is taken from', async () => {
    setValidations(sheet, [['A1:A9', { type: 'list', formulae: ['$D$1:$D$7'] }], ['B8', { type: 'custom', formulae: ['B8>C8'] }]]);
    setValidations(other, [['A8', { type: 'list', formulae: ["'PL I'!$D$1:$D$7"] }]]);
    await insertTwoAtRow5();
    expect(rules(sheet)).toEqual([['A1:A11', '$D$1:$D$9'], ['B10', 'B10>C10']]);
    expect(rules(other)).toEqual([['A8', "'PL I'!$D$1:$D$9"]]);
    await deleteRows5And6();
    await deleteRows5And6();
    expect(rules(sheet)).toEqual([['A1:A7', '$D$1:$D$5'], ['B6', 'B6>C6']]);
  });

  it('go with their cells', async () => {
    setValidations(sheet, [['A5:A6', { type: 'list', formulae: ['"a,b"'] }]]);
    await deleteRows5And6();
    expect(rules(sheet)).toEqual([]);
  });

  it('of new rows go when these are cleared', async () => {
    setValidations(sheet, [['A1:A9', { type: 'list', formulae: ['"a,b"'] }]]);
    await onFirstSheet((first) => first.getRange('5:6').insert('Down').clear());
    expect(rules(sheet)).toEqual([['A1:A4', '"a,b"'], ['A7:A11', '"a,b"']]);
  });
});

describe('printing', () => {
  const titleRows: readonly Case[] = [
    ['titles above', '2:3', '2:3', '2:3'],
    ['titles around', '4:7', '4:9', '4:5'],
    ['titles below', '7:8', '9:10', '5:6'],
    ['titles of the rows themselves', '5:6', '7:8', null],
  ];
  test.each(titleRows)('%s', (_what, before, inserted, deleted) =>
    moves(before, (rows) => { sheet.pageSetup.printTitlesRow = rows; }, () => sheet.pageSetup.printTitlesRow ?? null, [inserted, deleted]));

  const printAreas: readonly Case[] = [
    ['an area', 'A1:C9', 'A1:C11', 'A1:C7'],
    ['several areas', 'A1:C2&&A5:C6', 'A1:C2&&A7:C8', 'A1:C2'],
    ['columns', 'A:C', 'A:C', 'A:C'],
  ];
  test.each(printAreas)('%s', (_what, before, inserted, deleted) =>
    moves(before, (area) => { sheet.pageSetup.printArea = area; }, () => sheet.pageSetup.printArea ?? null, [inserted, deleted]));

  it('page breaks go along with the row below them', async () => {
    await onFirstSheet((first) => { for (const cell of ['A3', 'A5', 'A8']) first.horizontalPageBreaks.add(cell); });
    await insertTwoAtRow5();
    expect(sheet.rowBreaks.map(({ id }) => id)).toEqual([2, 6, 9]);
    await deleteRows5And6();
    await deleteRows5And6();
    expect(sheet.rowBreaks.map(({ id }) => id)).toEqual([2, 5]);
  });
});

test('a sheet of an opened file, which has no filter, takes rows too', async () => {
  const opened = await openSample('theo-doi-quy-4-2026');
  const tasks = () => opened.workbook.book.getWorksheet('KH46 - Nhiệm vụ');
  const before = tasks()?.getCell('B8').value;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KH46 - Nhiệm vụ').getRange('8:8').insert('Down');
    await context.sync();
  });
  expect(tasks()?.getCell('B9').value).toBe(before);
});

describe('the rest of a sheet', () => {
  test.each<Case>([
    ['a filter', 'A4:C9', 'A4:C11', 'A4:C7'],
    ['a filter below', 'A7:C9', 'A9:C11', 'A5:C7'],
    ['a filter that loses its headings', 'A5:C9', 'A7:C11', null],
  ])('%s', (_what, before, inserted, deleted) => moves(before, (filter) => { sheet.autoFilter = filter; }, () => sheet.autoFilter as string | null, [inserted, deleted]));

  test.each<[frozen: number, inserted: number, deleted: number]>([[3, 3, 3], [4, 4, 4], [7, 9, 5], [5, 7, 4]])('%i frozen rows', async (frozen, inserted, deleted) => {
    const rows = () => onFirstSheet(async (first, context) => {
      const place = first.freezePanes.getLocationOrNullObject().load('rowCount');
      await context.sync();
      return place.rowCount;
    });
    await onFirstSheet((first) => first.freezePanes.freezeRows(frozen));
    await insertTwoAtRow5();
    expect(await rows()).toBe(inserted);
    await onFirstSheet((first) => {
      first.freezePanes.freezeRows(frozen);
      first.getRange('5:6').delete('Up');
    });
    expect(await rows()).toBe(deleted);
  });

  test.each<[text: string, inserted: readonly string[], deleted: readonly string[]]>([
    ["'PL I'!$A$1:$B$9", ["'PL I'!$A$1:$B$11"], ["'PL I'!$A$1:$B$7"]],
    ["'PL I'!$A$7", ["'PL I'!$A$9"], ["'PL I'!$A$5"]],
    ["'PL I'!$A$5", ["'PL I'!$A$7"], []],
    ['B!$A$7', ['B!$A$7'], ['B!$A$7']],
  ])('a name of %s', async (text, inserted, deleted) => {
    const { definedNames } = excel.workbook.book;
    const ranges = () => definedNames.model.map(({ ranges: cells }) => cells)[0];
    definedNames.add(text, 'Ten');
    const before = definedNames.model;
    await insertTwoAtRow5();
    expect(ranges()).toEqual(inserted);
    definedNames.model = before;
    await deleteRows5And6();
    expect(ranges()).toEqual(deleted);
    if (deleted.length === 0) expect(definedNames.model).toEqual([expect.objectContaining({ name: 'Ten', rawText: '#REF!' })]);
  });

  it('a name that is calculated, and one of a sheet alone', async () => {
    const { definedNames } = excel.workbook.book;
    definedNames.model = [
      { name: 'Tong', ranges: [], formulaExpression: "SUM('PL I'!$A$1:$A$9)" },
      { name: 'Rieng', ranges: ["'PL I'!$A$8"], localSheetId: 0, hidden: true },
    ];
    await insertTwoAtRow5();
    expect(definedNames.model).toEqual(expect.arrayContaining([
      expect.objectContaining({ name: 'Tong', formulaExpression: "SUM('PL I'!$A$1:$A$11)" }),
      expect.objectContaining({ name: 'Rieng', ranges: ["'PL I'!$A$10"], localSheetId: 0, hidden: true }),
    ]));
  });

  test.each<[editAs: 'oneCell' | 'twoCell' | 'absolute', top: number, bottom: number, inserted: readonly number[], deleted: readonly number[]]>([
    ['twoCell', 2, 8, [2, 10], [2, 6]],
    ['twoCell', 6, 8, [8, 10], [4, 6]],
    ['oneCell', 2, 8, [2, 8], [2, 8]],
    ['oneCell', 6, 8, [8, 10], [4, 6]],
    ['absolute', 6, 8, [6, 8], [6, 8]],
  ])('a picture fastened by %s from row %i to %i', async (editAs, top, bottom, inserted, deleted) => {
    const picture = excel.workbook.book.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' });
    sheet.addImage(picture, { tl: { col: 0, row: top }, br: { col: 2, row: bottom }, editAs });
    const rows = () => sheet.getImages().map(({ range }) => [range?.tl.nativeRow, range?.br?.nativeRow]);
    await insertTwoAtRow5();
    expect(rows()).toEqual([inserted]);
    await onFirstSheet((first) => {
      first.getRange('5:6').delete('Up');
      first.getRange('5:6').delete('Up');
    });
    expect(rows()).toEqual([deleted]);
  });

  it('a small chart in a cell', async () => {
    sheet.addSparklineGroup({ type: 'line', sparklines: [{ dataRef: "'PL I'!B7:G7", cellRef: 'H7' }, { dataRef: "'PL I'!B5:G5", cellRef: 'H5' }] });
    const cells = () => sheet.getSparklineGroups().flatMap(({ sparklines }) => sparklines);
    await insertTwoAtRow5();
    expect(cells()).toEqual([{ dataRef: "'PL I'!B9:G9", cellRef: 'H9' }, { dataRef: "'PL I'!B7:G7", cellRef: 'H7' }]);
    await onFirstSheet((first) => first.getRange('7:7').delete('Up'));
    expect(cells()).toEqual([{ dataRef: "'PL I'!B8:G8", cellRef: 'H8' }]);
  });
});
