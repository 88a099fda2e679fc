import { ordinalDuplicate } from '../../../src/core/rules/ordinal-duplicate';
import { ordinalTurnedNumber } from '../../../src/core/rules/ordinal-turned-number';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const contextWith = (ordinals: readonly (string | number)[]) => contextOf([taskAppendix(ordinals.map((ordinal) => ({ ordinal, content: 'Nhiệm vụ' })))]);
const toNine = Array.from({ length: 9 }, (_, index) => `7.${index + 1}`);

test.each([
  ['7.10 stored as 7.1 behind 7.9', [...toNine, 7.1], '7.10'],
  ['01 stored as 1 among 02, 03', ['00', 1, '02', '03'], '01'],
])('%s', (_says, ordinals, replacement) => {
  expect(ordinalTurnedNumber.check(contextWith(ordinals))).toMatchObject([{ severity: 'warning', messageId: 'turned', fix: { kind: 'replace', replacement } }]);
});
test('a number that Excel turned is no duplicate', () => expect(ordinalDuplicate.check(contextWith([...toNine, 7.1]))).toEqual([]));
test.each([
  ['sub-numbers stored as numbers', [7.1, 7.2, 7.3]], ['whole numbers', [1, 2, 3]], ['7.10 as text', [...toNine, '7.10']], ['numbers without zeros', ['1', 2, '3']],
])('%s are not turned', (_says, ordinals) => expect(ordinalTurnedNumber.check(contextWith(ordinals))).toEqual([]));
