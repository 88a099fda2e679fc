import { blankRow, cell, row } from '../../../src/core/report/ReportRow';
import { cellHeight, rowHeight, textRoom } from '../../../src/core/report/rowHeight';

const lines = (count: number) => Array.from({ length: count }, () => 'một').join('\n');

test.each([
  ['11 points, as Excel makes them: 15 a line', 'cellText', 10, 150],
  ['14 points, as Excel makes them: 18,75 a line', 'subject', 4, 75],
] as const)('lines of %s', (_sentence, look, count, points) => {
  expect(cellHeight(cell(0, look, lines(count), { span: 12 }))).toBeGreaterThanOrEqual(points);
  expect(cellHeight(cell(0, look, lines(count), { span: 12 }))).toBeLessThan(points + 6);
});

test('a row is as high as it was made, or else as its longest text needs', () => {
  expect(rowHeight(blankRow('blank'))).toBe(8);
  expect(rowHeight(row('row', [cell(0, 'cellText', ''), cell(1, 'cellText', lines(3))]))).toBe(cellHeight(cell(1, 'cellText', lines(3))));
  expect(rowHeight(row('row', []))).toBe(16);
});

test('a cell over several columns has the room of all of them', () => {
  expect(textRoom({ col0: 0, span: 12 })).toBeGreaterThan(textRoom({ col0: 0, span: 4 }) + textRoom({ col0: 4, span: 8 }));
});
