import { deadlineUnreadable } from '../../../src/core/rules/deadline-unreadable';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (deadline: string | number) => deadlineUnreadable.check(contextOf([taskAppendix([{ deadline }])]));

test.each(['30/2/2026', 'Tháng 13/2025', 'Quý V/2026', 'xyz'])('"%s" cannot be understood', (deadline) => {
  expect(check(deadline)).toMatchObject([{ severity: 'error', messageId: 'unreadable', data: { text: deadline } }]);
});
test.each(['', 'Thường xuyên', 'Tháng 9/2025', '2025- 2030', '6/2028', 'Sau năm 2030', 2026, 'Sau khi các bộ, ngành ban hành đề án, hướng dẫn thực hiện'])('"%s" is no riddle', (deadline) => {
  expect(check(deadline)).toEqual([]);
});
