import { carryNotes } from '../../../src/core/listing/carryNotes';
import type { ListCells } from '../../../src/core/listing/listColumns';
import { textCell } from '../../../src/core/model/textCell';

const cells: ListCells = { sheet: 'PL II', place: 'D5', severity: 'Lỗi', text: 'Nhiệm vụ quá hạn 3 ngày.', current: 'Sở Y tế', suggestion: '' };
const hiddenMark = ' (trang ẩn)';
const note = (content: string, change: Partial<ListCells> = {}) => ({ cells: { ...cells, ...change }, content: textCell(content) });
const carried = (now: Partial<ListCells>) => carryNotes([note('x')], [{ ...cells, ...now }], { hiddenMark });

test.each<readonly [sentence: string, change: Partial<ListCells>]>([
  ['unchanged', {}],
  ['whose numbers went on', { text: 'Nhiệm vụ quá hạn 10 ngày.' }],
  ['that is graver now', { severity: 'Cảnh báo' }],
  ['with another proposal', { suggestion: 'Sở Nội vụ' }],
  ['whose sheet was hidden', { sheet: 'PL II (trang ẩn)' }],
])('a note goes with a finding %s', (_, change) => {
  expect(carried(change)).toEqual({ notes: [textCell('x')], left: [] });
});

test.each<readonly [sentence: string, change: Partial<ListCells>]>([
  ['on another sheet', { sheet: 'PL I' }],
  ['in another cell', { place: 'D6' }],
  ['of another kind', { text: 'Nhiệm vụ sắp đến hạn.' }],
  ['of other words', { current: 'Sở Y tê' }],
])('a note does not go with a finding %s, and is left', (_, change) => {
  expect(carried(change)).toEqual({ notes: [null], left: [note('x')] });
});

test('two findings that read alike have their own notes', () => {
  expect(carryNotes([note('một'), note('hai'), note('ba')], [cells, cells], { hiddenMark })).toEqual({ notes: [textCell('một'), textCell('hai')], left: [note('ba')] });
});
