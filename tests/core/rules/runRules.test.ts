import type { Severity } from '../../../src/core/model/finding';
import { finish } from '../../../src/core/model/steps';
import { defineRule, type Report } from '../../../src/core/rules/rule';
import { runRules } from '../../../src/core/rules/runRules';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const at = (sheet: string, row0: number | null, col0: number | null) => ({ sheet, row0, col0 });
const rule = (id: string, severity: Severity, ...reports: readonly Omit<Report, 'messageId'>[]) => defineRule({ id, severity, messageIds: ['found'], check: () => reports.map((report) => ({ messageId: 'found' as const, ...report })) });
const context = contextOf([taskAppendix([{}], { sheet: 'Sau' }), taskAppendix([{}], { sheet: 'Trước' })]);
const order = (...rules: readonly ReturnType<typeof rule>[]) => finish(runRules(rules, context)).map(({ ruleId }) => ruleId);

test.each([
  ['sheets stand as their tabs do', rule('b', 'error', { at: at('Trước', 0, 0) }), rule('a', 'error', { at: at('Sau', 9, 9) })],
  ['a sheet nobody knows comes last', rule('b', 'error', { at: at('Lạ', 0, 0) }), rule('a', 'error', { at: at('Sau', 9, 9) })],
  ['rows from top to bottom', rule('b', 'error', { at: at('Sau', 5, 0) }), rule('a', 'error', { at: at('Sau', 4, 9) })],
  ['columns from left to right', rule('b', 'error', { at: at('Sau', 5, 2) }), rule('a', 'error', { at: at('Sau', 5, 1) })],
  ['the whole sheet before its cells', rule('b', 'error', { at: at('Sau', 0, 0) }), rule('a', 'error', { at: at('Sau', null, null) })],
  ['the graver first in one cell', rule('b', 'information', { at: at('Sau', 5, 1) }), rule('a', 'error', { at: at('Sau', 5, 1) })],
  ['the registry decides the rest', rule('a', 'error', { at: at('Sau', 5, 1) }), rule('b', 'error', { at: at('Sau', 5, 1) })],
])('%s', (_says, first, second) => expect(order(first, second)).toEqual(['a', 'b']));

test('the same finding twice is kept once', () => expect(order(rule('a', 'error', { at: at('Sau', 1, 1) }, { at: at('Sau', 1, 1) }))).toEqual(['a']));
test('two findings about two words of a cell are both kept', () => {
  expect(order(rule('a', 'error', { at: at('Sau', 1, 1), data: { word: 'x' } }, { at: at('Sau', 1, 1), data: { word: 'y' } }))).toEqual(['a', 'a']);
});
test('no rules, no findings', () => expect(finish(runRules([], context))).toEqual([]));
