import { builtInKnowledge } from '../../src/app/knowledge';
import type { AppendixKind } from '../../src/core/model/appendix';
import { trackingColumns } from '../../src/data/trackingColumns';

const kinds: readonly AppendixKind[] = ['tasks', 'indicators'];
const columns = kinds.flatMap((kind) => trackingColumns[kind].map((column) => ({ kind, ...column })));
const { headings } = builtInKnowledge();

test.each(columns)('$heading is read as what it is for', ({ role, heading, otherwise }) => {
  expect(headings.match(heading)[0]?.role).toBe(role);
  if (otherwise) expect(headings.match(otherwise.heading)).toMatchObject([{ role }]);
});

test('no role comes twice in a table, and no heading', () => {
  for (const kind of kinds) {
    expect(new Set(trackingColumns[kind].map(({ role }) => role)).size).toBe(trackingColumns[kind].length);
    expect(new Set(trackingColumns[kind].map(({ heading }) => heading)).size).toBe(trackingColumns[kind].length);
  }
});

test.each(columns.filter(({ help }) => help))('the hint of $heading fits in Excel', ({ help }) => {
  expect(help?.hint.length).toBeGreaterThan(10);
  expect(help?.hint.length).toBeLessThanOrEqual(255);
});

test('shares explain the decimal comma, days how they are written', () => {
  const hintOf = (role: string) => columns.find((column) => column.role === role)?.help?.hint;
  expect(hintOf('percentDone')).toMatch(/phần lẻ dùng dấu phẩy như 62,5; không ghi dấu %/);
  expect(hintOf('completedOn')).toMatch(/09\/12\/2026/);
});
