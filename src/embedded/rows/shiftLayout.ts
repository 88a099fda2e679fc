import type { Worksheet } from '@cj-tech-master/excelts';
import { areaAddress, type Area } from '../../core/model/address';
import { parseRangeAddress } from '../host/parseRangeAddress';
import { localAddress } from '../host/rangeAddress';
import { shiftArea, shiftRow, shiftSpan, type RowShift } from './RowShift';

/** Lets what a sheet says of its rows beside their cells go along with them: printing, panes, filter, remarks, small charts in cells. */
export function shiftLayout(sheet: Worksheet, shift: RowShift): void {
  shiftPrinting(sheet, shift);
  shiftPanes(sheet, shift);
  shiftFilter(sheet, shift);
  sheet.ignoredErrors = sheet.ignoredErrors.flatMap((ignored) => withMovedPlace(ignored, shift));
  sheet.threadedComments = sheet.threadedComments.flatMap((comment) => withMovedPlace(comment, shift));
}

/** The address after the shift; the text itself where it is no address; null where its cells are gone. */
function moveAddress(address: string, shift: RowShift): string | null {
  const area = parseRangeAddress(address)?.area;
  if (!area) return address;
  const moved = shiftArea(area, shift);
  return moved && localAddress(moved);
}

function withMovedPlace<Place extends { ref: string }>(place: Place, shift: RowShift): Place[] {
  const parts = place.ref.split(' ').flatMap((part) => moveAddress(part, shift) ?? []);
  return parts.length === 0 ? [] : [{ ...place, ref: parts.join(' ') }];
}

/** A page break goes along with the row below it. */
function shiftPrinting(sheet: Worksheet, shift: RowShift): void {
  const { pageSetup } = sheet;
  sheet.rowBreaks = sheet.rowBreaks.flatMap((each) => {
    const row0 = shiftRow(each.id, shift);
    return row0 === null ? [] : [{ ...each, id: row0 }];
  });
  const area = pageSetup.printArea?.split('&&').flatMap((part) => moveAddress(part, shift) ?? []);
  if (area) setOrDelete(pageSetup, 'printArea', area.join('&&'));
  if (pageSetup.printTitlesRow !== undefined) setOrDelete(pageSetup, 'printTitlesRow', moveAddress(pageSetup.printTitlesRow, shift) ?? '');
}

function setOrDelete(setup: Worksheet['pageSetup'], member: 'printArea' | 'printTitlesRow', address: string): void {
  if (address === '') Reflect.deleteProperty(setup, member);
  else setup[member] = address;
}

/** Rows that come in among the frozen ones are frozen too. */
function shiftPanes(sheet: Worksheet, shift: RowShift): void {
  sheet.views = sheet.views.map((view) => {
    if (view.state !== 'frozen') return view;
    const { ySplit = 0, topLeftCell } = view;
    const rows = ySplit === 0 ? 0 : (shiftSpan({ first0: 0, last0: ySplit - 1 }, shift)?.last0 ?? -1) + 1;
    const isFrozenBefore = shift.row0 === 0 && shift.kind === 'insert' && ySplit > 0;
    const place = topLeftCell === undefined ? null : moveAddress(topLeftCell, shift);
    return { ...view, ySplit: isFrozenBefore ? ySplit + shift.rowCount : rows, ...(place === null ? {} : { topLeftCell: place }) };
  });
}

/** A filter whose heading row is gone is none any more. */
function shiftFilter(sheet: Worksheet, shift: RowShift): void {
  const area = filterArea(sheet.autoFilter);
  if (!area) return;
  const moved = shiftRow(area.row0, shift) === null ? null : shiftArea(area, shift);
  sheet.autoFilter = moved && areaAddress(moved);
}

/** The library leaves a filter out that an opened file has not, whatever its types say. */
function filterArea(filter: Worksheet['autoFilter'] | undefined): Area | null {
  if (!filter) return null;
  if (typeof filter === 'string') return parseRangeAddress(filter)?.area ?? null;
  const [from, to] = [filter.from, filter.to].map((corner) => (typeof corner === 'string' ? corner : areaAddress({ row0: corner.row - 1, col0: corner.col - 1, rowCount: 1, colCount: 1 })));
  return parseRangeAddress(`${from ?? ''}:${to ?? ''}`)?.area ?? null;
}
