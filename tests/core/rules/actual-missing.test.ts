import type { Appendix } from '../../../src/core/model/appendix';
import { finish } from '../../../src/core/model/steps';
import { judgeAppendix } from '../../../src/core/progress/judgeAppendix';
import { actualMissing } from '../../../src/core/rules/actual-missing';
import { contextOf, firstItemRow0, indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';

const check = (appendix: Appendix) => actualMissing.check(contextOf([appendix], { progress: new Map([[appendix, finish(judgeAppendix(appendix, { asOf: '2026-11-22' }))]]) }));
const reported = { content: 'Nhiệm vụ', deadline: '2026', statusNote: 'Đang triển khai' };

test('a task without a note among reported ones is told', () => {
  expect(check(taskAppendix([reported, { content: 'Nhiệm vụ', deadline: '2026', statusNote: ' ' }]))).toMatchObject([{ severity: 'warning', messageId: 'task', at: { row0: firstItemRow0 + 1, col0: 5 } }]);
});
test('an indicator without a value among reported ones is told', () => {
  expect(check(indicatorAppendix([{ actual: 62, parsedTarget: { form: 'number', value: 80 } }, { actual: '', parsedTarget: { form: 'number', value: 80 } }]))).toMatchObject([{ messageId: 'indicator', at: { row0: firstItemRow0 + 1 } }]);
});
test('a form that nobody filled in is told once', () => {
  expect(check(taskAppendix([{ statusNote: '' }, { statusNote: '' }, { statusNote: '' }]))).toMatchObject([{ messageId: 'all', at: { row0: null }, data: { count: 3 } }]);
});

const rows = (empty: number, filled: number) => [...Array.from({ length: empty }, () => ({ ...reported, statusNote: '' })), ...Array.from({ length: filled }, () => reported)];
test('a form that is just begun is told once, with how much is still to come', () => {
  expect(check(taskAppendix(rows(20, 19)))).toMatchObject([{ messageId: 'many', at: { row0: null }, data: { count: 20, expected: 39 } }]);
});
test.each([
  ['half filled in', rows(20, 20), 20],
  ['short', rows(19, 1), 19],
])('a form that is %s is told row by row', (_says, of, count) => {
  const findings = check(taskAppendix(of));
  expect([findings.length, new Set(findings.map(({ messageId }) => messageId))]).toEqual([count, new Set(['task'])]);
});
test.each([
  ['a plan without tracking columns', taskAppendix([{ deadline: '2026' }, { deadline: '2026' }])],
  ['a percentage instead of a note', taskAppendix([reported, { deadline: '2026', percentDone: 50 }])],
  ['a completion date instead of a note', taskAppendix([reported, { deadline: '2026', completedOn: '1/9/2026' }])],
  ['a task that has not begun', taskAppendix([reported, { deadline: '2028-2030', statusNote: '' }])],
  ['a task nobody asked for', taskAppendix([reported, { deadline: 'Khi có yêu cầu của Trung ương', statusNote: '' }])],
  ['words instead of a value', indicatorAppendix([{ actual: 62 }, { actual: 'Chưa đến kỳ đánh giá' }])],
  ['a table without rows', taskAppendix([])],
])('%s misses nothing', (_says, appendix) => expect(check(appendix)).toEqual([]));
