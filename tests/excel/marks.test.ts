import type { MarkLook, WorkbookEdit } from '../../src/core/model/edit';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { markFormula, markGroupOf, markLooks } from '../../src/excel/marks';
import { openExcel } from '../embedded/openExcel';

const looks = Object.keys(markLooks) as MarkLook[];
const cell = (row0: number) => ({ row0, col0: 0, rowCount: 1, colCount: 1 });
const mark = (look: MarkLook) => ({ kind: 'markAreas', sheet: 'A', look, areas: [cell(0)] }) satisfies WorkbookEdit;

/** Formulas of all custom conditional formats of sheet A, and the fill of its first cell. */
async function looksOfSheet() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type,items/customOrNullObject/rule/formula');
    const fill = sheet.getRange('A1').format.fill.load('color');
    await context.sync();
    return { formulas: formats.items.map((format) => format.customOrNullObject.rule.formula), fill: fill.color };
  });
}

async function addUserFormat() {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1:A3');
    range.format.fill.color = '#00FF00';
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A1>5';
    format.custom.format.fill.color = '#0000FF';
    await context.sync();
  });
}

test.each(looks)('the mark "%s" names itself and what it tells of by its formula', (look) => {
  expect(markGroupOf(markFormula(look))).toBe(markLooks[look].group);
});

test('a look of a later version is taken for a finding', () => {
  expect(markGroupOf('=N("tro-ly-phu-luc blocked")=0')).toBe('findings');
});

test.each(['=$A1>5', '=TRUE', '=N("x")=0', ''])('the user\'s own formula %j is none of our marks', (formula) => {
  expect(markGroupOf(formula)).toBeNull();
});

test('marks lie over the user\'s formats and go without a trace', async () => {
  await openExcel(['A']);
  await addUserFormat();
  const before = await looksOfSheet();
  const port = createExcelWorkbook();
  await port.run(async (session) => {
    await session.read();
    await session.apply(looks.map(mark));
  });
  const marked = await looksOfSheet();
  expect(marked.formulas).toHaveLength(before.formulas.length + looks.length);
  expect(marked.fill).toBe(before.fill);
  await port.run(async (session) => {
    expect((await session.read()).markedSheets).toEqual(['A']);
    await session.apply([{ kind: 'removeMarks', sheet: 'A' }]);
  });
  expect(await looksOfSheet()).toEqual(before);
});

test('marks of one group go, those of the other stay', async () => {
  await openExcel(['A', 'B']);
  const port = createExcelWorkbook();
  await port.run(async (session) => {
    await session.read();
    await session.apply([mark('error'), mark('lagging'), { ...mark('slow'), sheet: 'B' }]);
  });
  await port.run(async (session) => {
    expect(await session.read()).toMatchObject({ markedSheets: ['A', 'B'], progressSheets: ['A', 'B'] });
    await session.apply([{ kind: 'removeMarks', sheet: 'A', group: 'progress' }]);
  });
  expect((await looksOfSheet()).formulas).toEqual([markFormula('error')]);
  expect(await port.run((session) => session.read())).toMatchObject({ markedSheets: ['A', 'B'], progressSheets: ['B'] });
});

test('a mark may show its cells by a number format of its own, and theirs stays', async () => {
  await openExcel(['A']);
  const port = createExcelWorkbook();
  await port.run(async (session) => {
    await session.read();
    await session.apply([mark('slow'), { ...mark('lagging'), numberFormat: '"▼ "General' }]);
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1').load('numberFormat');
    const formats = range.conditionalFormats;
    formats.load('items/custom/format/numberFormat');
    await context.sync();
    expect(formats.items.map(({ custom }): unknown => custom.format.numberFormat)).toEqual(['"▼ "General', null]);
    expect(range.numberFormat).toEqual([['General']]);
  });
});

test('marks of one group are raised above all others, in their order', async () => {
  await openExcel(['A']);
  const port = createExcelWorkbook();
  const raise: WorkbookEdit = { kind: 'raiseMarks', sheet: 'A', group: 'findings' };
  await port.run(async (session) => {
    await session.read();
    await session.apply([mark('warning'), mark('error')]);
  });
  await addUserFormat();
  await port.run(async (session) => {
    await session.read();
    await session.apply([mark('lagging'), raise]);
  });
  expect((await looksOfSheet()).formulas).toEqual([markFormula('error'), markFormula('warning'), markFormula('lagging'), '=$A1>5']);
});
