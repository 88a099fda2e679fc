import { taskStatuses } from '../../../../src/core/model/progress';
import { firstStatusCol0, lastStatusCol0, statusColumns } from '../../../../src/core/report/sections/statusColumns';
import { reportHeads } from '../../../../src/data/reportHeads';
import { reportWords } from '../../../builders/reportBuilder';

test.each(taskStatuses)('tasks that are %s are counted in one column and no other', (status) => {
  expect(statusColumns.filter((statuses) => statuses.includes(status))).toHaveLength(1);
});

describe.each(['agencies', 'sections'] as const)('the heads of the table of %s', (table) => {
  test.each(statusColumns.map((statuses, index) => ({ statuses, head: reportHeads[table][firstStatusCol0 + index] ?? '' })))('"$head" name $statuses and no other status', ({ statuses, head }) => {
    const named = head.toLocaleLowerCase('vi').split('; ');
    expect(named).toEqual(statuses.map((status) => reportWords.verdictLabel(status).toLocaleLowerCase('vi')));
  });

  test('end with both rates and the base of each', () => {
    expect(reportHeads[table].slice(lastStatusCol0 + 1)).toEqual(['Tỷ lệ hoàn thành trên số đến hạn', 'Tỷ lệ hoàn thành trên tổng số']);
  });
});
