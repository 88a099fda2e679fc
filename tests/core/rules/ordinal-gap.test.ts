import { ordinalGap } from '../../../src/core/rules/ordinal-gap';
import { contextOf, firstItemRow0, groupRow, taskAppendix } from '../../builders/appendixBuilder';

const group7 = groupRow(firstItemRow0 - 0.5, '7', 'Nhóm');
const check = (ordinals: readonly (string | number)[], options = {}) => ordinalGap.check(contextOf([taskAppendix(ordinals.map((ordinal) => ({ ordinal, content: 'Nhiệm vụ' })), options)]));

test.each([
  ['a number left out', ['5', '7', '8'], 'missing', '6', ['6', '7']],
  ['a slip of one cell', ['5', '16', '7'], 'missing', '6', '6'],
  ['a number too small', ['5', '6', '3', '8'], 'disordered', '7', '7'],
  ['a sub-number left out', ['7.1', '7.3', '7.4'], 'missing', '7.2', ['7.2', '7.3']],
  ['a number left out, written with a zero', ['01', '03', '04'], 'missing', '02', ['02', '03']],
  ['numbers that fall back for good', ['10', '11', '5', '6', '7'], 'disordered', '12', ['12', '13', '14']],
])('%s', (_says, ordinals, messageId, expected, right) => {
  const fix = typeof right === 'string' ? { kind: 'replace', replacement: right } : { kind: 'series', changes: right.map((replacement) => ({ replacement })) };
  expect(check(ordinals)).toMatchObject([{ severity: 'warning', messageId, data: { expected }, fix }]);
});
test.each([
  ['numbers that run on', ['1', '2', '3']], ['a table that begins with 24', ['24', '25', '26']], ['a second list below the first', ['1', '2', '3', '1', '2']],
  ['sub-numbers of the next number', ['7.1', '7.2', '16.1', '16.2']], ['the same number twice', ['13', '14', '14', '15']], ['bullets', ['1', '-', '-', '2']], ['7a between 7 and 8', ['7', '7a', '8']],
  ['an excerpt that keeps its numbers', ['9', '11', '29', '30', '31']], ['ten behind nine', ['7.8', '7.9', '7.10', '7.11']],
])('%s have no gap', (_says, ordinals) => expect(check(ordinals)).toEqual([]));
test('a group row counts as a number', () => expect(check(['7.1', '7.2', '8'], { groups: [group7] })).toEqual([]));
test('numbers inside a group may begin again, and go on behind it', () => expect(check(['1', '2', '8', '9'], { groups: [group7] })).toEqual([]));
