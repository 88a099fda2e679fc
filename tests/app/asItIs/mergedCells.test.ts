import { isWithinLevel } from '../../../src/embedded/host/isWithinLevel';
import { onPlan, planName, slipRows } from '../../builders/askAll';
import { openPane, type AskedPane } from '../../builders/openPane';
import { openRows } from '../../builders/planWorkbook';
import { levelOfRun } from '../../builders/startExcel';

/** Below this set Excel does not tell of merged areas: a blank below a filled cell is read as merged, and that is told (`findSources`). */
const toldFrom = '1.13';
const areMergesTold = isWithinLevel(toldFrom, levelOfRun);

const leads = (pane: AskedPane) => pane.result().appendices.flatMap(({ items }) => items.map(({ leads: [first] }) => first?.agencyId ?? null));
const all = (pane: AskedPane) => pane.result().findings.map(({ ruleId, at: { row0, col0 } }) => [ruleId, row0, col0]);

const plan = '(Kèm theo Kế hoạch số 46/KH-UBND ngày 25/8/2025 của Ủy ban nhân dân thành phố Cần Thơ)';
const task = (no: string, content: string, lead: string, supporting: string, when: string) => [no, content, lead, supporting, when, 'Báo cáo', 'Ủy ban nhân dân thành phố'];
/** Nothing is wrong and nothing is blank. */
const cleanRows = [
  ['NHIỆM VỤ GIAI ĐOẠN 2025-2030'], [plan],
  ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm', 'Cấp phê duyệt'],
  task('1', 'Ban hành quy chế quản lý, vận hành hệ thống', 'Sở Tư pháp', 'Sở Xây dựng; Sở Công Thương', 'Tháng 9/2027'),
  task('2', 'Kiểm tra việc thực hiện tại các xã, phường', 'Sở Y tế', 'Sở Xây dựng; Sở Công Thương', 'Tháng 12/2027'),
  task('3', 'Tổ chức hội nghị sơ kết hai năm', 'Sở Tài chính', 'Sở Xây dựng; Sở Công Thương', 'Tháng 10/2028'),
];

test('an agency merged over several tasks is theirs at every level; where Excel does not tell of merged areas, it is told once that blanks were read so', async () => {
  await openRows(slipRows);
  await onPlan((sheet) => {
    sheet.getRange('C3:C5').values = [['Sở Nội vụ'], [''], ['']];
    sheet.getRange('C3:C5').merge();
  });
  const pane = openPane();
  await pane.check();
  expect({ level: levelOfRun, leads: leads(pane), missing: pane.findings('lead-missing'), told: pane.findings('merge-untold') }).toEqual({
    level: levelOfRun,
    leads: ['so-khoa-hoc-va-cong-nghe', 'so-noi-vu', 'so-noi-vu', 'so-noi-vu'],
    missing: [],
    told: areMergesTold ? [] : [`${planName}!C4: Có 2 ô trống ở cột C “Cơ quan chủ trì” được hiểu như ô có nội dung phía trên, vì phiên bản Excel này không cho biết ô nào được gộp. Nếu không phải ô gộp, đề nghị ghi nội dung vào từng ô trống.`],
  });
});

test.each([['lead', 'C'], ['deadline', 'D']])('an empty cell for a %s that is not merged is a gap where Excel tells of merged areas, else one blank that was read like the cell above', async (name, column) => {
  await openRows(slipRows);
  await onPlan((sheet) => { sheet.getRange(`${column}4`).values = [['']]; });
  const pane = openPane();
  await pane.check();
  expect({ level: levelOfRun, missing: pane.findings(`${name}-missing`).length, told: pane.findings('merge-untold').length }).toEqual({
    level: levelOfRun, missing: areMergesTold ? 1 : 0, told: areMergesTold ? 0 : 1,
  });
});

test('an empty cell with nothing above it is a gap at every level', async () => {
  await openRows(slipRows);
  await onPlan((sheet) => { sheet.getRange('C2').values = [['']]; });
  const pane = openPane();
  await pane.check();
  expect({ level: levelOfRun, missing: pane.findings('lead-missing').length, told: pane.findings('merge-untold') }).toEqual({ level: levelOfRun, missing: 1, told: [] });
});

test('a sheet in which nothing is wrong and nothing is blank gives no finding at any level', async () => {
  await openRows(cleanRows);
  const pane = openPane();
  await pane.check();
  expect(all(pane)).toEqual([]);
});

test('one in which nothing is wrong and cells are merged downwards gives none either, but where Excel does not tell of them one for each column', async () => {
  await openRows(cleanRows);
  await onPlan((sheet) => {
    for (const column of ['C', 'D', 'E', 'F']) {
      sheet.getRange(`${column}5:${column}6`).values = [[''], ['']];
      sheet.getRange(`${column}4:${column}6`).merge();
    }
  });
  const pane = openPane();
  await pane.check();
  expect({ level: levelOfRun, found: all(pane) }).toEqual({ level: levelOfRun, found: areMergesTold ? [] : [2, 3, 4, 5].map((col0) => ['merge-untold', 4, col0]) });
});

test('headings merged over two rows, a title merged beyond the table, and a merge that crosses its edge leave the table what it is', async () => {
  await openRows([['KẾ HOẠCH NĂM 2026'], ['TT', 'Nhiệm vụ', 'Cơ quan', '', 'Thời gian hoàn thành'], ['', '', 'Chủ trì', 'Phối hợp', ''], ...slipRows.slice(1).map(([no = '', task = '', lead = '', when = '']) => [no, task, lead, 'Sở Y tế', when]), ['Ghi chú: số liệu đến hết quý']]);
  await onPlan((sheet) => {
    for (const address of ['A1:H1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'A8:G9']) sheet.getRange(address).merge();
  });
  const pane = openPane();
  await pane.check();
  expect(pane.result().appendices.map(({ sheet, items }) => [sheet, items.length])).toEqual([[planName, 4]]);
  expect(pane.findings('agency-misspelled')).toEqual([`${planName}!C7: Tên “Sở Tài chín” có lỗi chính tả. Đề nghị sửa thành “Sở Tài chính”.`]);
});
