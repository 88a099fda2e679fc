import { deadlineUnreadable } from '../../../src/core/rules/deadline-unreadable';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (deadline: string | number) => deadlineUnreadable.check(contextOf([taskAppendix([{ deadline }])]));

test.each(['30/2/2026', 'Tháng 13/2025', 'Quý V/2026', 'xyz'])('"%s" cannot be understood', (deadline) => {
  expect(check(deadline)).toMatchObject([{ severity: 'error', messageId: 'unreadable', data: { text: deadline } }]);
});
test.each(['', 'Thường xuyên', 'Tháng 9/2025', '2025- 2030', '6/2028', 'Sau năm 2030', 2026, 'Sau khi các bộ, ngành ban hành đề án, hướng dẫn thực hiện'])('"%s" is no riddle', (deadline) => {
  expect(check(deadline)).toEqual([]);
});

test.each(['Trước ngày 24/8', '05/09', '05-07/09', '21/12–09/01', 'Quý III', 'Tháng 9'])('"%s" lacks its year only', (deadline) => {
  expect(check(deadline)).toMatchObject([{ messageId: 'no-year', data: { text: deadline } }]);
});
test.each(['45/67', '31/02', '05–40/09', 'Tháng 13', 'Quý VI'])('"%s" would be none in any year', (deadline) => {
  expect(check(deadline)).toMatchObject([{ messageId: 'unreadable' }]);
});
test('a table whose days are written without a year is told once, what cannot be read in it beside', () => {
  const rows = ['05/09', '2026', 'xyz', '07/09', '10/10'].map((deadline) => ({ deadline }));
  expect(deadlineUnreadable.check(contextOf([taskAppendix(rows)]))).toMatchObject([
    { messageId: 'unreadable', data: { text: 'xyz' } },
    { messageId: 'no-year-all', at: { row0: 4 }, data: { text: '05/09', count: 3 } },
  ]);
});
test('two such days are told each, and tables are counted apart', () => {
  const table = taskAppendix([{ deadline: '05/09' }, { deadline: '07/09' }]);
  expect(deadlineUnreadable.check(contextOf([table, { ...table, sheet: 'PL II' }])).map(({ messageId }) => messageId)).toEqual(Array(4).fill('no-year'));
});
test.each([
  ['a column of something else', ['xyz', 'nhóm A', 'nhóm B', 'nhóm C', 'nhóm D', '2026', '', ''], ['most']],
  ['riddles as a third of the deadlines', ['xyz', 'nhóm A', 'nhóm B', 'nhóm C', 'nhóm D', ...Array<string>(10).fill('2026')], ['most']],
  ['four riddles', ['xyz', 'nhóm A', 'nhóm B', 'nhóm C'], Array(4).fill('unreadable')],
  ['riddles among many deadlines', ['xyz', 'nhóm A', 'nhóm B', 'nhóm C', 'nhóm D', ...Array<string>(11).fill('2026')], Array(5).fill('unreadable')],
])('%s', (_what, written, messages) => {
  expect(deadlineUnreadable.check(contextOf([taskAppendix(written.map((deadline) => ({ deadline })))])).map(({ messageId }) => messageId)).toEqual(messages);
});
