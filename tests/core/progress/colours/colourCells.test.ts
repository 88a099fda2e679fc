import type { Appendix, Borrowing, ColumnRole, TaskAppendix } from '../../../../src/core/model/appendix';
import type { ProgressLook } from '../../../../src/core/model/edit';
import { colourCells } from '../../../../src/core/progress/colours/colourCells';
import { coloursFingerprint } from '../../../../src/core/progress/colours/coloursFingerprint';
import { symbolFormat } from '../../../../src/core/progress/colours/symbolFormat';
import { firstItemRow0, indicatorAppendix, taskAppendix, type IndicatorRow, type ItemRow } from '../../../builders/appendixBuilder';

const content = 'Xây dựng Đề án';

/** The roles coloured in each row, `*` where the symbol is shown. */
function coloured(appendix: Appendix, looks: readonly (ProgressLook | null)[]): readonly string[] {
  const cells = colourCells(appendix, looks);
  return appendix.items.map(({ row0 }) =>
    cells.filter((cell) => cell.row0 === row0).map(({ col0, numberFormat }) => `${Object.values(appendix.columns).find((column) => column.col0 === col0)?.role ?? '?'}${numberFormat === null ? '' : '*'}`).join(' '),
  );
}

const task = (row: ItemRow) => coloured(taskAppendix([{ content, deadline: 'Tháng 9/2025', ...row }]), ['lagging']);
const indicator = (row: IndicatorRow) => coloured(indicatorAppendix([{ content, actual: 62, ...row }]), ['slow']);

test.each<[says: string, row: ItemRow, expected: string]>([
  ['number, deadline and words of a task', {}, 'ordinal* deadline content'],
  ['its share and its day, where there are such columns', { percentDone: '', completedOn: '' }, 'ordinal* deadline percentDone completedOn content'],
  ['a number of one digit has room for the symbol', { ordinal: 4 }, 'ordinal* deadline content'],
  ['a longer one might not fit: the deadline shows it', { ordinal: 42 }, 'ordinal deadline* content'],
  ['as text it is never replaced by signs', { ordinal: '113' }, 'ordinal* deadline content'],
  ['so does an item without a number', { ordinal: '' }, 'ordinal deadline* content'],
  ['neither number nor date have room: the words show it', { ordinal: 113, deadline: { value: 46_000, numberFormat: 'dd/mm/yyyy' } }, 'ordinal deadline content*'],
  ['words without number or deadline, however long', { ordinal: '', deadline: '', content: 'a'.repeat(300) }, 'ordinal deadline content*'],
  ['a blank number is none', { ordinal: ' ' }, 'ordinal deadline* content'],
  ['a truth value has no format', { ordinal: true }, 'ordinal deadline* content'],
])('%s', (_, row, expected) => {
  expect(task(row)).toEqual([expected]);
});

test.each<[says: string, row: IndicatorRow, expected: string]>([
  ['number, result and words of an indicator', {}, 'ordinal* actual content'],
  ['a result that is still missing: the place where it goes', { actual: '' }, 'ordinal* actual content'],
  ['a short result shows the symbol where there is no number', { ordinal: '' }, 'ordinal actual* content'],
  ['a long one might not fit', { ordinal: '', actual: 1_234_567 }, 'ordinal actual content*'],
])('%s', (_, row, expected) => {
  expect(indicator(row)).toEqual([expected]);
});

test('the symbol is that of the look, with a space before text and none before a number', () => {
  const looks = ['lagging', 'slow', 'onTrack', 'pending'] as const;
  const formats = colourCells(taskAppendix([{}, {}, { ordinal: 3 }, { ordinal: { value: 4, numberFormat: '00' } }]), looks).flatMap(({ numberFormat }) => numberFormat ?? []);
  expect(formats).toEqual([symbolFormat('▼ ', 'General'), symbolFormat('◆ ', 'General'), symbolFormat('●', 'General'), symbolFormat('○', '00')]);
});

test('the symbols of a table stand in one column: a long number leaves none of its numbers room', () => {
  const rows = [9, 10, 'III'].map((ordinal) => ({ ordinal, content, deadline: 'Tháng 9/2025' }));
  expect(coloured(taskAppendix(rows), ['slow', 'slow', 'slow'])).toEqual(['ordinal deadline* content', 'ordinal deadline* content', 'ordinal* deadline content']);
});

test('an item without a look is left alone', () => {
  expect(coloured(taskAppendix([{ content }, { content }]), [null, 'slow'])).toEqual(['', 'ordinal* deadline content']);
});

/** Two tasks of which the second has a cell from the first. */
function borrowing(role: ColumnRole, borrowed: Borrowing): TaskAppendix {
  const appendix = taskAppendix([{ content, deadline: 'Tháng 9/2025' }, { content, deadline: 'nt' }]);
  const [first, second] = appendix.items;
  const lent = first?.cells[role];
  if (!first || !second || !lent) throw new Error(role);
  return { ...appendix, items: [first, { ...second, cells: { ...second.cells, [role]: { ...lent, borrowed } } }] };
}

test.each<[says: string, role: ColumnRole, borrowed: Borrowing, looks: readonly ProgressLook[], expected: readonly string[]]>([
  ['a merged deadline is coloured once where its items look alike', 'deadline', 'merge', ['slow', 'slow'], ['ordinal* deadline content', 'ordinal* content']],
  ['and not at all where they differ', 'deadline', 'merge', ['onTrack', 'lagging'], ['ordinal* content', 'ordinal* content']],
  ['a ditto mark leaves the cell above to its own item', 'deadline', 'ditto', ['onTrack', 'lagging'], ['ordinal* deadline content', 'ordinal* content']],
  ['a merged number that stands for two looks shows no symbol', 'ordinal', 'merge', ['onTrack', 'lagging'], ['deadline* content', 'deadline* content']],
])('%s', (_, role, borrowed, looks, expected) => {
  expect(coloured(borrowing(role, borrowed), looks)).toEqual(expected);
});

test('cells stand where the items stand', () => {
  expect(colourCells(taskAppendix([{ content }]), ['slow']).map(({ row0, col0, look }) => [row0, col0, look])).toEqual([
    [firstItemRow0, 0, 'slow'], [firstItemRow0, 4, 'slow'], [firstItemRow0, 1, 'slow'],
  ]);
});

describe('the fingerprint of colours', () => {
  const appendix = taskAppendix([{ content }, { content }]);
  const of = (looks: readonly (ProgressLook | null)[], table: Appendix = appendix) => coloursFingerprint([{ appendix: table, looks }]);

  test('is the same for the same looks, wherever the rows stand and whatever their words', () => {
    const moved: TaskAppendix = { ...appendix, sheet: 'PL 2', items: appendix.items.map((item) => ({ ...item, row0: item.row0 + 3, content: 'Sửa chữ' })) };
    expect(of(['slow', null], moved)).toBe(of(['slow', null]));
  });

  test.each<[string, readonly (ProgressLook | null)[]]>([
    ['another look', ['lagging', null]],
    ['looks that changed places', [null, 'slow']],
    ['an item more', ['slow', null, null]],
    ['an item less', ['slow']],
  ])('differs for %s', (_, looks) => {
    expect(of(looks)).not.toBe(of(['slow', null]));
  });

  test('differs where a column to colour came', () => {
    expect(of(['slow', null], taskAppendix([{ content, percentDone: '' }, { content }]))).not.toBe(of(['slow', null]));
  });
});
