import { deleteReplacedList } from '../../src/app/deleteReplacedList';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { inExcel, openRows } from '../builders/planWorkbook';

const port = createExcelWorkbook();
const list = 'Kết quả kiểm tra';

async function openList(): Promise<{ readonly excel: EmbeddedExcel; readonly read: SheetSnapshot }> {
  const excel = await openRows([['Kế hoạch']]);
  await inExcel((workbook) => {
    workbook.worksheets.add(list).getRange('A1:B2').values = [['STT', 'Ghi chú'], [1, 'đã hỏi']];
  });
  const { snapshot } = await port.run((session) => session.read({ formulasOf: () => [list] }));
  const read = snapshot.sheets.find(({ name }) => name === list);
  if (!read) throw new Error('There is no list.');
  return { excel, read };
}

const names = ({ workbook }: EmbeddedExcel) => workbook.book.worksheets.map(({ name }) => name);
const remove = (read: SheetSnapshot, isLate: boolean) => port.run((session) => deleteReplacedList(session, read, isLate));
const onList = (act: (sheet: Excel.Worksheet) => void) => inExcel((workbook) => act(workbook.worksheets.getItem(list)));

test.each([[false, 1], [true, 3]] as const)('a list that is as it was read goes; after long work (%s) in %d requests', async (isLate, requests) => {
  const { excel, read } = await openList();
  const from = excel.counters.requests - excel.counters.releases;
  await remove(read, isLate);
  expect(excel.counters.requests - excel.counters.releases - from).toBe(requests);
  expect(names(excel)).toEqual(['Kế hoạch']);
});

test.each<readonly [what: string, change: (sheet: Excel.Worksheet) => void]>([
  ['a note was added', (sheet) => { sheet.getRange('B3').values = [['chờ trả lời']]; }],
  ['a note was changed', (sheet) => { sheet.getRange('B2').values = [['đã trả lời']]; }],
  ['a value became a formula', (sheet) => { sheet.getRange('A2').formulas = [['=1']]; }],
  ['it was hidden', (sheet) => { sheet.visibility = 'Hidden'; }],
  ['it was protected', (sheet) => { sheet.protection.protect(); }],
])('after long work a list stays where %s', async (_, change) => {
  const { excel, read } = await openList();
  await onList(change);
  await remove(read, true);
  expect(names(excel)).toEqual(['Kế hoạch', list]);
});

test('after long work a list that is gone already is no failure', async () => {
  const { excel, read } = await openList();
  await onList((sheet) => sheet.delete());
  await remove(read, true);
  expect(names(excel)).toEqual(['Kế hoạch']);
});
