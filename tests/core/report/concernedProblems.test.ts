import type { Appendix, Task } from '../../../src/core/model/appendix';
import type { Finding, Place } from '../../../src/core/model/finding';
import { concernedProblems } from '../../../src/core/report/concernedProblems';
import { firstItemRow0, groupRow, taskAppendix } from '../../builders/appendixBuilder';
import { findingOf } from '../../builders/findingBuilder';

const health = { content: 'Một', lead: 'Sở Y tế' };
const home = { content: 'Hai', lead: 'Sở Nội vụ', supporting: 'Sở Tài chính' };
const first = taskAppendix([health, home], { sheet: 'PL 1' });
const second = taskAppendix([home], { sheet: 'PL 2' });

const at = (sheet: string, row0: number | null, more: Partial<Finding> = {}) => findingOf({ at: { sheet, row0, col0: row0 === null ? null : 1 }, ...more });
const left = (findings: readonly Finding[], unit: string | null, appendices: readonly Appendix[] = [first, second]): readonly Place[] => concernedProblems(findings, appendices, unit).map((finding) => finding.at);

const everywhere = [at('PL 1', null), at('PL 1', 2), at('PL 1', firstItemRow0), at('PL 1', firstItemRow0 + 1), at('PL 2', null), at('PL 2', firstItemRow0), at('Danh mục', 3)];
const placesOf = (...indexes: readonly number[]) => indexes.map((index) => everywhere[index]?.at);

test.each<[unit: string | null, because: string, kept: readonly number[]]>([
  [null, 'of the whole plan every slip in a table that is reported on', [0, 1, 2, 3, 4, 5]],
  ['Sở Y tế', 'not those of items of others, nor of sheets where it has none', [0, 1, 2]],
  ['Sở Nội vụ', 'its items on both sheets', [0, 1, 3, 4, 5]],
  ['Sở Tài chính', 'items that it supports are its business too', [0, 1, 3, 4, 5]],
])('%s: %s', (unit, _, kept) => expect(left(everywhere, unit)).toEqual(placesOf(...kept)));

test('what is only for information is no slip', () => {
  expect(left([at('PL 1', 4, { severity: 'information' }), at('PL 1', 4, { severity: 'warning' })], null)).toHaveLength(1);
});

test('a slip in a merged cell above stays where an item of the unit takes its value from there', () => {
  const [health0, home0] = first.items;
  if (!health0 || !home0?.cells.lead) throw new Error('no items');
  const borrowing: Task = { ...home0, cells: { ...home0.cells, deadline: { ...home0.cells.lead, row0: health0.row0, borrowed: 'merge' } } };
  expect(left([at('PL 1', health0.row0)], 'Sở Nội vụ', [{ ...first, items: [health0, borrowing] }])).toHaveLength(1);
});

test('a slip in a continuation row or in the row of a group belongs to the items there', () => {
  const [health0, home0] = first.items;
  if (!health0 || !home0) throw new Error('no items');
  const table = { ...first, items: [{ ...health0, continuationRows0: [20] }, { ...home0, group: groupRow(30, '7', 'Phát triển') }] };
  const findings = [at('PL 1', 20), at('PL 1', 30)];
  expect(left(findings, 'Sở Y tế', [table])).toEqual([findings[0]?.at]);
  expect(left(findings, 'Sở Nội vụ', [table])).toEqual([findings[1]?.at]);
});
