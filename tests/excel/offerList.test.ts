import type { Area } from '../../src/core/model/address';
import type { ListSource, WorkbookEdit } from '../../src/core/model/edit';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const title = 'Trợ lý Phụ lục';
const hint = 'Chọn trong danh sách hoặc gõ tên khác';
const column = (row0: number, rowCount: number, col0 = 1): Area => ({ row0, col0, rowCount, colCount: 1 });
const words: ListSource = { kind: 'values', values: ['Hoàn thành', 'Đang thực hiện', 'Chưa "thực hiện"'] };
const cells: ListSource = { kind: 'area', sheet: 'Danh mục cơ quan', area: column(1, 300, 0) };
const offer = (areas: readonly Area[], source: ListSource = words): WorkbookEdit => ({ kind: 'offerList', sheet: 'PL II', areas, source, title, hint });
const apply = (...edits: readonly WorkbookEdit[]) => port.run((session) => session.apply(edits));
const states = (...areas: readonly Area[]) => port.run((session) => session.readLists(areas.map((area) => ({ sheet: 'PL II', area })), title));
const requests = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['PL II', 'Danh mục cơ quan']);
});

async function listAt(address: string) {
  return onFirstSheet(async (sheet, context) => {
    const validation = sheet.getRange(address).dataValidation.load('type,rule,prompt,errorAlert');
    await context.sync();
    return { type: validation.type, list: validation.rule.list, prompt: validation.prompt, alert: validation.errorAlert };
  });
}

test('fixed words are offered, and other text stays allowed', async () => {
  await apply(offer([column(4, 20)]));
  expect(await listAt('B5:B24')).toEqual({
    type: 'List',
    list: { inCellDropDown: true, source: 'Hoàn thành,Đang thực hiện,Chưa "thực hiện"' },
    prompt: { showPrompt: true, title, message: hint },
    alert: { showAlert: false, style: 'Information', title, message: hint },
  });
});

test('the cells of another sheet are offered by an address that stays the same in every cell', async () => {
  await apply(offer([column(4, 20), column(30, 5)], cells));
  expect((await listAt('B20')).list).toEqual({ inCellDropDown: true, source: "='Danh mục cơ quan'!$A$2:$A$301" });
  expect((await listAt('B33')).list?.source).toBe("='Danh mục cơ quan'!$A$2:$A$301");
  expect((await listAt('B27')).type).toBe('None');
});

test('words above 255 characters are refused, as Excel does', async () => {
  const values = Array.from({ length: 30 }, (_, index) => `Trạng thái ${index}`);
  await expect(apply(offer([column(4, 20)], { kind: 'values', values }))).rejects.toMatchObject({ name: 'WorkbookFailure' });
});

test('a protected sheet is told', async () => {
  await onFirstSheet((sheet) => sheet.protection.protect());
  await expect(apply(offer([column(4, 20)]))).rejects.toMatchObject({ code: 'sheet-protected' });
});

describe('whose a list is', () => {
  beforeEach(async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('D5:D24').dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
      sheet.getRange('E5:E9').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
    });
    await apply(offer([column(4, 20), column(40, 2)]));
  });

  test.each<[string, Area, string]>([
    ['no list', column(4, 20, 2), 'none'],
    ['our list', column(4, 20), 'ours'],
    ['a part of our list', column(9, 3), 'ours'],
    ['a list of the user', column(4, 20, 3), 'other'],
    ['a rule of the user that is no list', column(4, 5, 4), 'other'],
    ['a rule of the user on some of the cells', column(4, 9, 4), 'other'],
    ['our list on some of the cells', column(4, 30), 'other'],
    ['two lists side by side', { row0: 4, col0: 1, rowCount: 3, colCount: 3 }, 'other'],
  ])('%s', async (_what, area, state) => {
    expect(await states(area)).toEqual([state]);
  });

  test('many blocks are asked in one request', async () => {
    const before = requests(excel);
    expect(await states(column(4, 20), column(4, 20, 2), column(4, 20, 3))).toEqual(['ours', 'none', 'other']);
    expect(requests(excel) - before).toBe(1);
  });

  test('a list is taken off these cells and stays on others', async () => {
    await apply({ kind: 'removeList', sheet: 'PL II', areas: [column(4, 20)] });
    expect(await states(column(4, 20), column(40, 2), column(4, 20, 3))).toEqual(['none', 'ours', 'other']);
  });

  test('a list laid again takes the place of the first', async () => {
    await apply(offer([column(4, 20)], cells));
    expect((await listAt('B5:B24')).list?.source).toContain('Danh mục');
  });
});

test('a remark of the user without a rule is not taken for room for a list', async () => {
  const { book } = excel.workbook;
  const sheet = book.getWorksheet('PL II');
  if (!sheet) throw new Error('no sheet');
  sheet.dataValidations.model = { B5: { type: 'any', promptTitle: 'Lưu ý', prompt: 'Ghi đủ tên cơ quan', showInputMessage: true } };
  expect(await states(column(4, 1))).toEqual(['other']);
});

test('lists of hundreds of blocks take one request and are kept by the file', async () => {
  const areas = Array.from({ length: 400 }, (_, index) => column(3 * index, 2));
  await apply(offer(areas, cells));
  expect(requests(excel)).toBe(1);
  const again = await openWorkbook(await saveWorkbook(excel.workbook));
  excel.replaceWorkbook(again);
  expect(await states(column(0, 2), column(1197, 2), column(2, 1))).toEqual(['ours', 'ours', 'none']);
  expect((await listAt('B1198')).list).toEqual({ inCellDropDown: true, source: "='Danh mục cơ quan'!$A$2:$A$301" });
});

test('rows are frozen', async () => {
  await apply({ kind: 'freezeRows', sheet: 'PL II', rowCount: 3 });
  const frozen = await onFirstSheet(async (sheet, context) => {
    const location = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    return location.address;
  });
  expect(frozen).toBe("'PL II'!1:3");
});
