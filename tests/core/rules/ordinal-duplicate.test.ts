import { ordinalDuplicate } from '../../../src/core/rules/ordinal-duplicate';
import { contextOf, firstItemRow0, indicatorAppendix, taskAppendix, type ItemRow } from '../../builders/appendixBuilder';

const check = (rows: readonly ItemRow[], options = {}) => ordinalDuplicate.check(contextOf([taskAppendix(rows, options)]));
const numbered = (...ordinals: readonly (string | number)[]) => ordinals.map((ordinal) => ({ ordinal, content: 'Nhiệm vụ' }));

test('14 and 14 in one count are told at the second', () => {
  expect(ordinalDuplicate.check(contextOf([indicatorAppendix(numbered('13', '14', '14', '15'))]))).toMatchObject([
    { severity: 'error', at: { row0: firstItemRow0 + 2, col0: 0 }, data: { ordinal: '14', otherRow: firstItemRow0 + 2 }, fix: null },
  ]);
});
test('14, 14, 16 is mended by one cell', () => {
  expect(check(numbered('13', '14', '14', '16'))).toMatchObject([{ fix: { kind: 'replace', expected: '14', replacement: '15' } }]);
});
test('7.3 twice under 7', () => expect(check(numbered('7.1', '7.2', '7.3', '7.3', '7.4'))).toHaveLength(1));
test('14 and "14." are the same number', () => expect(check(numbered('13', '14', '14.'))).toHaveLength(1));
test('a number may come back under the next section that counts from 1', () => {
  const [first, second] = [firstItemRow0 - 1, firstItemRow0 + 2].map((row0) => ({ row0, ordinal: '', title: 'Mục', horizon: null }));
  const rows = [...numbered('1', '2'), ...numbered('1', '2')].map((row, index) => ({ ...row, section: (index < 2 ? first : second) ?? null }));
  expect(check(rows, { sections: [first, { row0: firstItemRow0 + 1.5, ordinal: '', title: 'Mục', horizon: null }] })).toEqual([]);
});
test.each([
  ['a run of numbers', ['1', '2', '3']], ['a second list below the first', ['1', '2', '3', '1', '2', '3']], ['sub-numbers of two numbers', ['7.1', '7.2', '8.1', '8.2']],
  ['bullets', ['-', '-', '+', '+']], ['letters', ['a)', 'b)', 'a)', 'b)']], ['empty cells', ['', '', '']], ['Roman numbers', ['I', 'I']],
])('%s holds no duplicate', (_says, ordinals) => expect(check(numbered(...ordinals))).toEqual([]));
