import type { Area } from '../../src/core/model/address';
import type { WorkbookEdit } from '../../src/core/model/edit';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

type Allowed = Extract<WorkbookEdit, { kind: 'restrictCells' }>['allows'];

const port = createExcelWorkbook();
const title = 'Trợ lý Phụ lục';
const hint = 'Gõ số từ 0 đến 100; số lẻ dùng dấu phẩy, ví dụ 12,5.';
const column = (row0: number, rowCount: number, col0 = 1): Area => ({ row0, col0, rowCount, colCount: 1 });
const restrict = (allows: Allowed, ...areas: readonly Area[]) => ({ kind: 'restrictCells', sheet: 'PL II', areas, allows, title, hint }) satisfies WorkbookEdit;
const apply = (...edits: readonly WorkbookEdit[]) => port.run((session) => session.apply(edits));

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['PL II']);
});

async function ruleAt(address: string) {
  return onFirstSheet(async (sheet, context) => {
    const validation = sheet.getRange(address).dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    return { type: validation.type, rule: validation.rule, prompt: validation.prompt, alert: validation.errorAlert, blanks: validation.ignoreBlanks };
  });
}

const rules: Readonly<Record<Allowed, object>> = {
  percent: { type: 'Decimal', rule: { decimal: { formula1: '=0', formula2: '=100', operator: 'Between' } } },
  number: { type: 'Decimal', rule: { decimal: { formula1: '=-1000000000000000', formula2: '=1000000000000000', operator: 'Between' } } },
  date: { type: 'Date', rule: { date: { formula1: '=DATE(2000,1,1)', operator: 'GreaterThanOrEqualTo' } } },
};

describe.each(Object.keys(rules) as Allowed[])('%s', (allows) => {
  const whole = { ...rules[allows], prompt: { showPrompt: true, title, message: hint }, alert: { showAlert: true, style: 'Warning', title, message: hint }, blanks: true };

  test('is explained, asked about, and kept by the file', async () => {
    await apply(restrict(allows, column(4, 20), column(30, 3)));
    expect(await ruleAt('B5:B24')).toEqual(whole);
    expect(await ruleAt('B32')).toEqual(whole);
    expect((await ruleAt('B26')).type).toBe('None');
    excel.replaceWorkbook(await openWorkbook(await saveWorkbook(excel.workbook)));
    expect(await ruleAt('B5:B24')).toEqual(whole);
  });

  test('is taken away again', async () => {
    await apply(restrict(allows, column(4, 20)), { kind: 'removeList', sheet: 'PL II', areas: [column(4, 20)] });
    expect((await ruleAt('B5:B24')).type).toBe('None');
  });
});

test('what is only a hint is explained, and anything else is taken without asking', async () => {
  await apply({ ...restrict('number', column(4, 20)), isHint: true });
  expect(await ruleAt('B5:B24')).toMatchObject({ type: 'Decimal', prompt: { showPrompt: true, title, message: hint }, alert: { showAlert: false } });
  excel.replaceWorkbook(await openWorkbook(await saveWorkbook(excel.workbook)));
  expect(await ruleAt('B5:B24')).toMatchObject({ prompt: { showPrompt: true, title, message: hint }, alert: { showAlert: false } });
});

test('a restriction is somebody else\'s to who asks for lists', async () => {
  await apply(restrict('percent', column(4, 20)));
  expect(await port.run((session) => session.readLists([{ sheet: 'PL II', area: column(4, 20) }], title))).toEqual(['other']);
});

test('hundreds of blocks take one request', async () => {
  const before = excel.counters.requests - excel.counters.releases;
  await apply(restrict('date', ...Array.from({ length: 300 }, (_, index) => column(3 * index, 2))));
  expect(excel.counters.requests - excel.counters.releases - before).toBe(1);
  expect((await ruleAt('B898:B899')).type).toBe('Date');
});

test('a protected sheet is told', async () => {
  await onFirstSheet((sheet) => sheet.protection.protect());
  await expect(apply(restrict('percent', column(4, 20)))).rejects.toMatchObject({ code: 'sheet-protected' });
});
