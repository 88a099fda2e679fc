import { deadlineFormat } from '../../../src/core/rules/deadline-format';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (...deadlines: readonly (string | number)[]) => deadlineFormat.check(contextOf([taskAppendix(deadlines.map((deadline) => ({ deadline })))]));

test.each([
  ['2025- 2030', '2025-2030', ['2026-2030', '2026-2028', '2027-2030']],
  ['6/2028', 'Tháng 6/2028', ['Tháng 9/2025', 'Tháng 12/2025', 'Tháng 01/2026']],
  ['Giai đoạn 2026 – 2030', '2026-2030', ['2025-2030', '2025-2030', '2025-2030']],
  ['Năm 2026', '2026', ['2025', '2026', '2027']],
  ['quý 2/2026', 'Quý 2/2026', ['Quý 1/2026', 'Quý 3/2026', 'Quý 4/2026']],
])('"%s" among others is written "%s"', (expected, replacement, others) => {
  expect(check(...others, expected)).toMatchObject([{ severity: 'information', data: { text: expected, usual: replacement }, fix: { kind: 'replace', expected, replacement } }]);
});

test.each([
  ['two cells make no habit', ['Tháng 9/2025', 'Tháng 10/2025', '6/2028']],
  ['a sheet that writes both ways has no style', ['Tháng 9/2025', 'Tháng 10/2025', 'Tháng 11/2025', '6/2028', '7/2028', '8/2028']],
  ['another kind of deadline is not another style', ['2025-2030', '2025-2030', '2025-2030', 'Tháng 9/2025', '2026']],
  ['a leading zero is no style', ['Tháng 9/2025', 'Tháng 10/2025', 'Tháng 11/2025', 'Tháng 01/2026']],
  ['"trước ngày" says another day and stays', ['30/6/2025', '30/9/2025', '31/12/2025', 'Trước ngày 30/6/2026']],
  ['Roman quarters among Arabic ones stay', ['Quý 1/2026', 'Quý 2/2026', 'Quý 3/2026', 'Quý IV/2026']],
  ['"Thường xuyên" has no figures to write', ['Thường xuyên', 'Thường xuyên', 'Thường xuyên', 'Liên tục']],
  ['several milestones in a cell have no style', ['2026', '2027', '2028', '2026; 2027']],
  ['a remark beside the day is not lost', ['30/6/2025', '30/9/2025', '31/12/2025', '30/6/2026 (theo dấu bưu điện)']],
  ['a year stored as a number is a year', ['2026', '2027', '2028', 2026]],
])('%s', (_says, deadlines) => expect(check(...deadlines)).toEqual([]));
