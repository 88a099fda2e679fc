import { deadlineReversed } from '../../../src/core/rules/deadline-reversed';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (deadline: string) => deadlineReversed.check(contextOf([taskAppendix([{ deadline }])]));

test.each([
  ['2030-2026', '2026-2030'], ['Giai đoạn 2030 – 2026', 'Giai đoạn 2026 – 2030'], ['Từ năm 2030 đến năm 2026', 'Từ năm 2026 đến năm 2030'], ['Tháng 9 - 3/2026', 'Tháng 3 - 9/2026'],
  ['Tháng 10/2026-6/2026', 'Tháng 6/2026-10/2026'], ['Quý IV - I/2026', 'Quý I - IV/2026'], ['Từ ngày 10/6/2026 đến ngày 5/6/2026', 'Từ ngày 5/6/2026 đến ngày 10/6/2026'],
  ['Quý II/2025; 2030-2026', 'Quý II/2025; 2026-2030'],
])('"%s" is written backwards: %s', (expected, replacement) => {
  expect(check(expected)).toMatchObject([{ severity: 'error', messageId: 'reversed', fix: { kind: 'replace', expected, replacement } }]);
});
test.each(['2026-2030', '2026-2026', 'Tháng 3 - 9/2026', 'Quý II/2025; Thường xuyên', 'Tháng 9/2026; Tháng 3/2026', 'Từ năm 2025', ''])('"%s" is not', (deadline) => expect(check(deadline)).toEqual([]));
