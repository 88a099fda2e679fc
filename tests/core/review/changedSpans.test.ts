import { changedSpans } from '../../../src/core/review/changedSpans';

test.each([
  ['nothing', 'Sở Y tế', 'Sở Y tế', []],
  ['a letter changes its word', 'Sớ Y tế; Sở A', 'Sở Y tế; Sở A', [{ start: 0, end: 2, text: 'Sở' }]],
  ['signs in two places', 'A, B và C', 'A; B; C', [{ start: 1, end: 2, text: ';' }, { start: 4, end: 7, text: ';' }]],
  ['words next to each other are one stretch', 'Ban QLDA TP', 'Ban Quản lý Thành phố', [{ start: 4, end: 11, text: 'Quản lý Thành phố' }]],
  ['words added at the end', 'Sở A', 'Sở A; Sở B', [{ start: 4, end: 4, text: '; Sở B' }]],
  ['words taken away', 'Sở A; Sở A', 'Sở A', [{ start: 4, end: 10, text: '' }]],
  ['everything', 'a', '', [{ start: 0, end: 1, text: '' }]],
  ['something out of nothing', '', 'a', [{ start: 0, end: 0, text: 'a' }]],
  ['a mark stays with its letter', 'e\u0302x', 'e\u0301x', [{ start: 0, end: 3, text: 'e\u0301x' }]],
])('%s', (_, expected, replacement, spans) => expect(changedSpans(expected, replacement)).toEqual(spans));

test('texts as long as a cell can hold are compared in no time', () => {
  const long = 'từ; '.repeat(8000);
  expect(changedSpans(long, long.replaceAll('; ', ', ').replace('từ', 'Từ'))).toHaveLength(1);
});
