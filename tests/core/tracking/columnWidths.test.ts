import { columnWidths } from '../../../src/core/tracking/columnWidths';
import type { TableLooks } from '../../../src/core/tracking/dressEdits';
import { sheetOf } from '../../builders/sheetBuilder';
import { indicatorRows, planFor, plannedTable, taskRows } from '../../builders/trackingPlan';

const inSize = (fontSize: number): TableLooks => ({ item: { format: { fontSize }, columnPoints: 60 }, header: { format: { fontSize }, columnPoints: 60 } });

/** Widths in points by column. */
function widthsOf(edits: ReturnType<typeof columnWidths>) {
  return new Map(edits.map((edit) => (edit.kind === 'setColumnPoints' ? [edit.col0, edit.points] : [-1, 0])));
}

test('a larger font asks for wider columns', () => {
  const { planned } = plannedTable(taskRows);
  const [small, large] = [11, 14].map((size) => widthsOf(columnWidths([{ planned, looks: inSize(size) }])));
  expect([4, 5, 6, 7, 8].every((col0) => (small?.get(col0) ?? 0) < (large?.get(col0) ?? 0))).toBe(true);
});

test('a table whose font is not told gets widths all the same', () => {
  expect(widthsOf(columnWidths([{ planned: plannedTable(taskRows).planned, looks: {} }])).size).toBe(5);
});

test('where tables stand above each other the widest counts, once for each column', () => {
  const { tables } = planFor(sheetOf([...taskRows, [], ['PHỤ LỤC II'], ...indicatorRows]));
  const together = columnWidths(tables.map((planned) => ({ planned, looks: inSize(13) })));
  const alone = tables.map((planned) => widthsOf(columnWidths([{ planned, looks: inSize(13) }])));
  expect(together).toHaveLength(7);
  expect([...widthsOf(together)]).toEqual([4, 5, 6, 7, 8, 9, 10].map((col0) => [col0, Math.max(...alone.map((widths) => widths.get(col0) ?? 0))]));
});
