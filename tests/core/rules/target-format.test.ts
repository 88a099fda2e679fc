import { targetFormat } from '../../../src/core/rules/target-format';
import { contextOf, indicatorAppendix, taskAppendix, type AppendixOptions } from '../../builders/appendixBuilder';

const check = (...targets: readonly (string | number)[]) => targetFormat.check(contextOf([indicatorAppendix(targets.map((target) => ({ content: 'Chỉ tiêu', unit: '%', target })))]));
const checkSentence = (content: string, options: AppendixOptions = { without: ['target', 'unit'] }) => targetFormat.check(contextOf([indicatorAppendix([{ content }], options)]));

test.each([
  ['16- 18', 'spaces', '16-18'], ['8- 10', 'spaces', '8-10'], ['10 -15', 'spaces', '10-15'], ['$\\geq 70\\%$', 'markup', '≥ 70%'], ['<b>80</b>', 'markup', '80'],
])('"%s" is not as it should be: %s', (expected, messageId, replacement) => {
  expect(check(expected)).toMatchObject([{ severity: 'information', messageId, fix: { kind: 'replace', expected, replacement } }]);
});
test('HTML left in a task is told', () => {
  const content = 'Xây dựng công cụ (<i>phần mềm</i>) đo lường';
  expect(targetFormat.check(contextOf([taskAppendix([{ content }])]))).toMatchObject([{ messageId: 'markup', at: { col0: 1 }, fix: { replacement: 'Xây dựng công cụ (phần mềm) đo lường' } }]);
});
test('a stray space in a sentence that holds the target is told', () => {
  expect(checkSentence('Tỷ lệ đạt 16- 18% mỗi năm')).toMatchObject([{ messageId: 'spaces', at: { col0: 1 } }]);
});
test('a sentence beside a target column is nobody’s target', () => expect(checkSentence('Nghị quyết 57- 2024', {})).toEqual([]));
test.each([['95', 95], ['12,5', 12.5], ['12.5', 12.5], ['0,75', 0.75]])('text "%s" among numbers is to become a number', (text, number) => {
  expect(check(80, 90, text)).toMatchObject([{ messageId: 'number-as-text', data: { text }, fix: { kind: 'replace', expected: text, replacement: text.replace('.', ','), number } }]);
});
test.each(['1.000', '1,500'])('"%s" among numbers may mean two numbers: none is offered', (text) => {
  expect(check(80, 90, text)).toMatchObject([{ messageId: 'number-as-text', data: { text }, fix: null }]);
});
test.each([
  [['≥ 80']], [['> 55']], [['>3']], [['10-15']], [['10 - 15']], [['≥ 3% và tăng dần']], [['90', '100']], [['01', 5, 6, 7]], [['< 5']], [['a < b']], [['']], [[80, 90]],
])('%j is written well', (targets) => expect(check(...targets)).toEqual([]));
