import { ordinalDuplicate } from '../../../src/core/rules/ordinal-duplicate';
import { contextOf, firstItemRow0, indicatorAppendix, taskAppendix, type ItemRow } from '../../builders/appendixBuilder';

const check = (rows: readonly ItemRow[], options = {}) => ordinalDuplicate.check(contextOf([taskAppendix(rows, options)]));
const numbered = (...ordinals: readonly (string | number)[]) => ordinals.map((ordinal) => ({ ordinal, content: 'Nhiệm vụ' }));

test('14 and 14 in one count are told at the second', () => {
  expect(ordinalDuplicate.check(contextOf([indicatorAppendix(numbered('13', '14', '14', '15'))]))).toMatchObject([
    { severity: 'error', at: { row0: firstItemRow0 + 2, col0: 0 }, data: { ordinal: '14', otherRow: firstItemRow0 + 2 }, fix: { kind: 'series' } },
  ]);
});
test('14, 14, 16 is mended by one cell', () => {
  expect(check(numbered('13', '14', '14', '16'))).toMatchObject([{ fix: { kind: 'replace', expected: '14', replacement: '15' } }]);
});
test('14, 14, 15, 16 is renumbered to its end, cell by cell', () => {
  expect(check(numbered('13', '14', '14', '15', '16'))).toMatchObject([
    {
      fix: {
        kind: 'series',
        changes: [['14', '15'], ['15', '16'], ['16', '17']].map(([expected, replacement], index) => ({ at: { sheet: 'PL', row0: firstItemRow0 + 2 + index, col0: 0 }, expected, replacement })),
      },
    },
  ]);
});
test('a number left out further down takes up the shift', () => {
  expect(check(numbered('14', '14', '15', '17', '18'))).toMatchObject([{ fix: { changes: [{ replacement: '15' }, { replacement: '16' }] } }]);
});
test('numbers stay numbers, and 7.10 becomes text', () => {
  expect(check(numbered(7.8, 7.9, 7.9))).toMatchObject([{ fix: { changes: [{ expected: '7,9', replacement: '7.10' }] } }]);
  expect(check(numbered(1, 2, 2, 3))).toMatchObject([{ fix: { changes: [{ expected: '2', replacement: '3', number: 3 }, { expected: '3', replacement: '4', number: 4 }] } }]);
});
test('sub-numbers and letters follow their number, those of the next number their own', () => {
  const fix = { kind: 'series', changes: ['8', '8.1', '8.2', '8a', '9', '9.1'].map((replacement) => ({ replacement })) };
  expect(check(numbered('7', '7', '7.1', '7.2', '7a', '8', '8.1'))).toMatchObject([{ fix }]);
});
test('nothing is renumbered where the rows behind are in disorder themselves', () => {
  expect(check(numbered('14', '14', '15', '3', '16', '17'))[0]?.fix).toBeNull();
});
test('nothing is renumbered where a text speaks of one of the numbers', () => {
  const rows = [...numbered('13', '14', '14', '15'), { ordinal: '16', content: 'Căn cứ kết quả của Nhiệm vụ số 15 nêu trên' }];
  expect(check(rows)).toMatchObject([{ messageId: 'duplicate', fix: null }]);
});
test('numbers before the slip may be spoken of', () => {
  expect(check([...numbered('13', '14', '14'), { ordinal: '15', content: 'Tiếp nối nhiệm vụ 13' }])).toMatchObject([{ fix: { kind: 'series' } }]);
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
