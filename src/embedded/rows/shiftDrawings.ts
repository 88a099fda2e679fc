import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { shiftFormula } from '../formulas/shiftFormula';
import { shiftRow, type RowShift } from './RowShift';
import { storageOf, type StoredAnchor, type StoredDrawing } from './SheetStorage';

/** Lets pictures and charts go along with the rows they are fastened to, and small charts in cells with their cells and what they show. */
export function shiftDrawings(book: Workbook, sheet: Worksheet, shift: RowShift): void {
  const { _media: pictures, _charts: charts, _drawing: drawing } = storageOf(sheet);
  const moved = new Set<unknown>();
  for (const drawn of [...pictures, ...charts, ...(drawing?.anchors ?? [])]) {
    if (drawn.range && !moved.has(drawn.range)) shiftDrawing(drawn, shift);
    moved.add(drawn.range);
  }
  for (const each of book.worksheets) shiftSparklines(each, sheet, shift);
}

function shiftDrawing({ range }: StoredDrawing, shift: RowShift): void {
  if (!range?.tl || range.editAs === 'absolute') return;
  const before = range.tl.nativeRow;
  shiftAnchor(range.tl, shift);
  if (!range.br) return;
  if (range.editAs === 'twoCell' || range.editAs === undefined) shiftAnchor(range.br, shift);
  else range.br.nativeRow += range.tl.nativeRow - before;
}

/** What was fastened to a row that is gone is fastened to the top of the row that comes in its place. */
function shiftAnchor(anchor: StoredAnchor, shift: RowShift): void {
  const row0 = shiftRow(anchor.nativeRow, shift);
  if (row0 === null) anchor.nativeRowOff = 0;
  anchor.nativeRow = row0 ?? shift.row0;
}

function shiftSparklines(sheet: Worksheet, shiftedSheet: Worksheet, shift: RowShift): void {
  const where = { ownSheet: sheet.name, shiftedSheet: shiftedSheet.name, shift };
  for (const group of sheet.getSparklineGroups()) {
    group.sparklines = group.sparklines.flatMap(({ dataRef, cellRef }) => {
      const cell = sheet === shiftedSheet ? shiftFormula(cellRef, where) : cellRef;
      return cell === '#REF!' ? [] : [{ dataRef: shiftFormula(dataRef, where), cellRef: cell }];
    });
  }
}
