import type { CellContent } from '../../../src/core/model/edit';
import type { CellPlace } from '../../../src/core/model/finding';
import type { CellStanding } from '../../../src/core/review/CellStanding';
import { contentEdit } from '../../../src/core/review/contentEdit';
import { placesOfFixes, planFixes } from '../../../src/core/review/planFixes';
import { lastingChanges, planUndo } from '../../../src/core/review/planUndo';
import { findingOf, replaceAt } from '../../builders/findingBuilder';

const at = (row0: number): CellPlace => ({ sheet: 'PL', row0, col0: 0 });
const text = (value: string, rest: Partial<CellContent> = {}) => ({ value, formula: null, numberFormat: 'General', isLocked: false, hasMixedLooks: false, ...rest });
const standing = (cells: readonly CellStanding[]) => ({ row0 }: CellPlace) => cells[row0] ?? null;
const fixes = (...list: readonly ReturnType<typeof replaceAt>[]) => list.map((finding) => ({ finding }));

test('a cell that several fixes change is asked for once', () => {
  expect(placesOfFixes(fixes(replaceAt(1, 'a', 'b'), replaceAt(1, 'a', 'c'), replaceAt(0, 'a', 'b')))).toEqual([at(1), at(0)]);
});

test.each([
  ['a finding without a correction', findingOf()],
  ['a correction of a whole row', findingOf({ at: { sheet: 'PL', row0: 1, col0: null }, fix: { kind: 'replace', expected: 'a', replacement: 'b' } })],
  ['a choice that was not made', findingOf({ fix: { kind: 'choose', expected: 'a', replacements: ['b'] } })],
])('%s changes nothing', (_, finding) => {
  expect(placesOfFixes([{ finding }])).toEqual([]);
  expect(planFixes([{ finding }], standing([]))).toEqual({ changed: [], refused: [] });
});

test('what the cell showed must be what it shows now, in its own format', () => {
  const cells = [text('', { value: 0.62, numberFormat: '0%' }), text('', { value: 0.62 })];
  const { changed, refused } = planFixes(fixes(replaceAt(0, '62%', 'x'), replaceAt(1, '62%', 'x')), standing(cells));
  expect(changed.map(({ at: { row0 } }) => row0)).toEqual([0]);
  expect(refused).toEqual([{ at: at(1), reason: 'changed', found: '0,62' }]);
});

test('a formula is told before a lock, a lock before looks that would be lost, and each before other words', () => {
  const cells = [text('x', { formula: '=B1' }), { ...text('x'), isLocked: true, hasMixedLooks: true }, { ...text('x'), hasMixedLooks: true }];
  expect(planFixes(fixes(replaceAt(0, 'a', 'b'), replaceAt(1, 'a', 'b'), replaceAt(2, 'x', 'b')), standing(cells)).refused.map(({ reason }) => reason)).toEqual(['formula', 'locked', 'mixed-looks']);
});

test('a cell that is refused twice for one reason is named once', () => {
  expect(planFixes(fixes(replaceAt(0, 'a', 'b'), replaceAt(0, 'a', 'c')), standing([text('x')])).refused).toHaveLength(1);
});

test('a number and words cannot both take the place of a cell, the same number twice can', () => {
  const plan = (...list: readonly ReturnType<typeof replaceAt>[]) => planFixes(fixes(...list), standing([text('80 ')]));
  expect(plan(replaceAt(0, '80 ', '80', 80), replaceAt(0, '80 ', '80')).refused.map(({ reason }) => reason)).toEqual(['overlapping']);
  expect(plan(replaceAt(0, '80 ', '80'), replaceAt(0, '80 ', '80', 80)).refused.map(({ reason }) => reason)).toEqual(['overlapping']);
  expect(plan(replaceAt(0, '80 ', '80', 80), replaceAt(0, '80 ', '80', 80))).toMatchObject({ changed: [{ after: { value: 80 } }], refused: [] });
});

test('a format that stays is not written, one that the content needs is', () => {
  const [words, day] = planFixes(fixes(replaceAt(0, 'a', 'b'), replaceAt(1, '6/2028', '6/2028')), standing([text('a', { numberFormat: '0.00' }), text('', { value: 46905, numberFormat: 'mmm-yy' })])).changed;
  expect(words && contentEdit(words)).toMatchObject({ kind: 'restoreCell', hasFormat: true, content: { value: 'b', numberFormat: '0.00' } });
  expect(day && contentEdit(day)).toMatchObject({ kind: 'restoreCell', hasFormat: false, content: { value: '6/2028', numberFormat: '@' } });
});

test('of several changes of a cell the first state and the last one count', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((value) => ({ value, formula: null, numberFormat: 'General' })) as [CellContent, CellContent, CellContent];
  expect(lastingChanges([{ at: at(0), before: a, after: b }, { at: at(1), before: a, after: b }, { at: at(0), before: b, after: c }])).toEqual([
    { at: at(0), before: a, after: c },
    { at: at(1), before: a, after: b },
  ]);
});

test.each<[sentence: string, now: CellStanding, reason: string]>([
  ['a sheet that is gone', null, 'gone'],
  ['a lock', { ...text('b'), isLocked: true }, 'locked'],
  ['other words', text('x'), 'changed'],
  ['another type', text('', { value: 5 }), 'changed'],
  ['another format', text('b', { numberFormat: '0.00' }), 'changed'],
  ['a formula', text('b', { formula: '="b"' }), 'formula'],
])('%s since our correction is not undone', (_, now, reason) => {
  const before = { value: 'a', formula: null, numberFormat: 'General' };
  expect(planUndo([{ at: at(0), before, after: { ...before, value: 'b' } }], standing([now]))).toMatchObject({ changed: [], refused: [{ reason }] });
});
