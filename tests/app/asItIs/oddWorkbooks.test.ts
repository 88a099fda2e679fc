import { askAll, planName, slipRows, usual } from '../../builders/askAll';
import { openPane } from '../../builders/openPane';
import { inExcel, openRows } from '../../builders/planWorkbook';
import { openExcel } from '../../embedded/openExcel';

const noAppendix = ['Không tìm thấy phụ lục nhiệm vụ hoặc chỉ tiêu nào trong tệp. Mỗi phụ lục cần một dòng tiêu đề cột, ví dụ: TT, Tên nhiệm vụ, Cơ quan chủ trì, Thời gian hoàn thành.'];

test.each([['an empty workbook', ''], ['a workbook of one cell', 'Kế hoạch']])('%s is checked in silence, and the other jobs say what they lack', async (_what, value) => {
  await openExcel([planName]);
  if (value !== '') await inExcel(({ worksheets }) => { worksheets.getItem(planName).getRange('B2').values = [[value]]; });
  const pane = openPane();
  expect([await pane.check(), pane.findings(), pane.result().appendices]).toEqual([[], [], []]);
  expect([await pane.colour(), await pane.addColumns(), await pane.report()]).toEqual([noAppendix, noAppendix, noAppendix]);
});

test.each(["Kế hoạch (đợt '1)", 'Kế hoạch 📅 2026', 'A1', '2026', "L'Oréal"])('a sheet by the name %s is named so, gone to and written to like any other', async (name) => {
  await openRows(slipRows);
  await inExcel(({ worksheets }) => { worksheets.getItem(planName).name = name; });
  const pane = openPane();
  await pane.check();
  expect(pane.findings('agency-misspelled')).toEqual([`${name}!C5: Tên “Sở Tài chín” có lỗi chính tả. Đề nghị sửa thành “Sở Tài chính”.`]);
  expect(await pane.fix('agency-misspelled')).toEqual(usual.fix);
  expect(await pane.colour()).toEqual(usual.colour);
  expect(await pane.addColumns()).toEqual(usual.addColumns.map((text) => text.replace(planName, name)));
  expect(await pane.report()).toEqual(usual.report);
  expect(await openPane().show(name, 4, 2)).toEqual([]);
});

test('columns grouped, panes frozen, text from right to left and a sheet that calculates by hand change nothing', async () => {
  const { workbook } = await openRows(slipRows);
  const sheet = workbook.book.getWorksheet(planName);
  if (!sheet) throw new Error('no plan');
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1, rightToLeft: true }];
  sheet.getColumn(2).outlineLevel = 1;
  Object.assign(workbook.book.calcProperties, { calcMode: 'manual' });
  expect(await askAll()).toEqual(usual);
});

test('what stands far to the right is named as not read; the plan itself is', async () => {
  await openRows(slipRows);
  await inExcel(({ worksheets }) => { worksheets.getItem(planName).getRange('XFD1').values = [['x']]; });
  const pane = openPane();
  await pane.check();
  expect(pane.findings('sheet-not-read')).toEqual([`${planName}: Trang “${planName}” quá lớn nên không đọc hết. Đề nghị xóa vùng thừa hoặc tách thành nhiều trang.`]);
  expect(pane.findings('agency-misspelled')).toHaveLength(1);
});

test('a plan kept in a table of Excel is worked on like any other; the columns come beside the table', async () => {
  const { workbook } = await openRows(slipRows);
  const sheet = workbook.book.getWorksheet(planName);
  if (!sheet) throw new Error('no plan');
  const [head = [], ...rows] = slipRows;
  sheet.addTable({ name: 'KeHoach', ref: 'A1', headerRow: true, totalsRow: false, columns: head.map((name) => ({ name: String(name), filterButton: true })), rows: rows.map((row) => [...row]) });
  expect(await askAll()).toEqual(usual);
  expect(sheet.getTables()).toHaveLength(1);
});
