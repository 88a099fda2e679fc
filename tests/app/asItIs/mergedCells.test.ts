import { isWithinLevel } from '../../../src/embedded/host/isWithinLevel';
import { onPlan, planName, slipRows } from '../../builders/askAll';
import { openPane, type AskedPane } from '../../builders/openPane';
import { openRows } from '../../builders/planWorkbook';
import { levelOfRun } from '../../builders/startExcel';

/** Below this set Excel does not tell of merged areas: a blank under one looks like one that was forgotten, and is named as such (`findSources`). */
const toldFrom = '1.13';
const areMergesTold = isWithinLevel(toldFrom, levelOfRun);

const leads = (pane: AskedPane) => pane.result().appendices.flatMap(({ items }) => items.map(({ leads: [first] }) => first?.agencyId ?? null));

/** Cells named as lacking an agency. */
const cellsOf = (pane: AskedPane) => pane.findings('lead-missing').map((text) => text.split(':')[0]);

test('an agency merged over several tasks is theirs where Excel tells of merged areas; where it does not, the tasks without one of their own are named', async () => {
  await openRows(slipRows);
  await onPlan((sheet) => {
    sheet.getRange('C3:C5').values = [['Sở Nội vụ'], [''], ['']];
    sheet.getRange('C3:C5').merge();
  });
  const pane = openPane();
  await pane.check();
  expect({ level: levelOfRun, leads: leads(pane), found: cellsOf(pane) }).toEqual({
    level: levelOfRun,
    leads: ['so-khoa-hoc-va-cong-nghe', 'so-noi-vu', ...(areMergesTold ? ['so-noi-vu', 'so-noi-vu'] : [null, null])],
    found: areMergesTold ? [] : [`${planName}!C4`, `${planName}!C5`],
  });
});

test('an empty cell that is not merged is a gap at every level', async () => {
  await openRows(slipRows);
  await onPlan((sheet) => { sheet.getRange('C4').values = [['']]; });
  const pane = openPane();
  await pane.check();
  expect({ level: levelOfRun, found: cellsOf(pane) }).toEqual({ level: levelOfRun, found: [`${planName}!C4`] });
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
