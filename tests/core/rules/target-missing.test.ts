import { targetMissing } from '../../../src/core/rules/target-missing';
import { contextOf, firstItemRow0, indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';

const check = (parsedTarget: object, options = {}) => targetMissing.check(contextOf([indicatorAppendix([{ content: 'Phủ sóng 5G', parsedTarget }], options)]));

test('an empty target cell is told', () => expect(check({ form: 'none' })).toMatchObject([{ severity: 'error', messageId: 'missing', at: { row0: firstItemRow0, col0: 3 } }]));
test.each(['number', 'range', 'rate', 'milestone', 'compound', 'qualitative'])('a target of the form %s is there', (form) => expect(check({ form })).toEqual([]));
test('a table without a target column misses none', () => expect(check({ form: 'none' }, { without: ['target'] })).toEqual([]));
test('a task has no target to miss', () => expect(targetMissing.check(contextOf([taskAppendix([{ content: 'Nhiệm vụ' }])]))).toEqual([]));
test.each([['—', 0], [' - ', 0], ['', 1], ['…', 1]])('a cell %j that holds no target: %d', (target, count) => {
  expect(targetMissing.check(contextOf([indicatorAppendix([{ content: 'Phủ sóng 5G', target, parsedTarget: { form: 'none' } }])]))).toHaveLength(count);
});
