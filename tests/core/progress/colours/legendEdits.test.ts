import type { WorkbookEdit } from '../../../../src/core/model/edit';
import { createLegendReader, legendLines } from '../../../../src/core/progress/colours/legend';
import { layLegend, removeLegend } from '../../../../src/core/progress/colours/legendEdits';
import { findLegend, withoutLegend } from '../../../../src/core/progress/colours/withoutLegend';
import { legendWords } from '../../../../src/data/legendWords';
import { sheetOf } from '../../../builders/sheetBuilder';

const isOurs = createLegendReader(legendWords);
const linesOf = (asOf: string) => legendLines(legendWords, asOf, { unit: null, unitRole: 'any' });
const table = [['TT', 'Nhiệm vụ'], ['1', 'Xây dựng Đề án']];
const legendOf = (asOf: string) => linesOf(asOf).map(({ text }) => ['', text]);

/** What is done to a sheet of these rows: emptied cells, the place of the legend, and the places of its colours. */
function laid(rows: readonly (readonly string[])[]) {
  const sheet = sheetOf(rows);
  const edits = layLegend(withoutLegend(sheet, isOurs), findLegend(sheet, isOurs), 1, linesOf('2026-12-09'));
  const placeOf = (edit: WorkbookEdit) => (edit.kind === 'writeCells' ? [[edit.row0, edit.col0]] : edit.kind === 'markAreas' ? edit.areas.map(({ row0, col0 }) => [row0, col0]) : []);
  const isEmptying = (edit: WorkbookEdit) => edit.kind === 'writeCells' && edit.cells[0]?.[0]?.kind === 'empty';
  return {
    emptied: edits.filter(isEmptying).flatMap(placeOf),
    written: edits.filter((edit) => edit.kind === 'writeCells' && !isEmptying(edit)).flatMap(placeOf),
    marked: edits.filter(({ kind }) => kind === 'markAreas').flatMap(placeOf),
  };
}

test('a new legend stands two rows below everything, its four lines coloured', () => {
  expect(laid(table)).toEqual({ emptied: [], written: [[3, 1]], marked: [[4, 1], [5, 1], [6, 1], [7, 1]] });
});

test('a whole one is written again where it stands, whatever was written below it since', () => {
  expect(laid([...table, ['', ''], ['', ''], ...legendOf('2026-10-01'), ['', 'Người lập biểu']])).toEqual({ emptied: [], written: [[4, 1]], marked: [[5, 1], [6, 1], [7, 1], [8, 1]] });
});

test('one that was torn apart is taken away, cell by cell, and laid anew', () => {
  const [head, ...rest] = legendOf('2026-10-01');
  expect(laid([...table, head ?? [], ['', 'chen vào'], ...rest])).toEqual({
    emptied: [[2, 1], [4, 1], [5, 1], [6, 1], [7, 1]], written: [[5, 1]], marked: [[6, 1], [7, 1], [8, 1], [9, 1]],
  });
});

test('one that was doubled becomes one', () => {
  expect(laid([...table, ['', ''], ...legendOf('2026-10-01'), ...legendOf('2026-10-01')])).toMatchObject({ written: [[3, 1]] });
});

test('five lines without a head are no whole legend', () => {
  const [, ...rest] = legendOf('2026-10-01');
  expect(laid([...table, rest[0] ?? [], ...rest]).emptied).toHaveLength(5);
});

test('taking it away empties its cells and nothing else', () => {
  expect(removeLegend('Phụ lục', [{ row0: 4, col0: 1, text: 'Chú giải' }])).toEqual([{ kind: 'writeCells', sheet: 'Phụ lục', row0: 4, col0: 1, cells: [[{ kind: 'empty' }]] }]);
});
