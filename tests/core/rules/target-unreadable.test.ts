import { targetUnreadable } from '../../../src/core/rules/target-unreadable';
import { contextOf, indicatorAppendix } from '../../builders/appendixBuilder';
import { readTargets } from './readTargets';

const check = (target: string, unit = '%') => targetUnreadable.check(contextOf([readTargets([{ content: 'Chỉ tiêu', target, unit }])]));

test.each(['x', 'abc', 'n/a', 'XX %'])('"%s" is neither a value nor a phrase', (target) => {
  expect(check(target)).toMatchObject([{ severity: 'warning', messageId: 'unreadable', data: { text: target } }]);
});
test.each(['≥ 80', '> 0,7', '10-15', '16- 18', '≥ 3% và tăng dần theo yêu cầu phát triển', '', '$\\geq 70\\%$', 'khoảng 100', 'Đạt mức trên trung bình của cả nước', 'Hoàn thành xây dựng'])('"%s" can be understood', (target) => expect(check(target)).toEqual([]));
test('in a table without targets a text without a figure is no riddle', () => {
  expect(targetUnreadable.check(contextOf([indicatorAppendix([{ content: '- Ngô', parsedTarget: { form: 'qualitative', text: '- Ngô' } }], { without: ['target'] })]))).toEqual([]);
});
test('"01" centre can be understood', () => expect(check('01', 'Trung tâm')).toEqual([]));
