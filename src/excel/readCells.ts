import type { CellReading } from '../app/ports';
import { cellAddress } from '../core/model/address';
import type { CellValue } from '../core/model/cell';
import type { CellPlace } from '../core/model/finding';
import { countsFrom1904, syncKnowingDates } from './dateSystem';
import { from1904 } from './daysFrom1904';
import { excelCodeOf } from './toFailure';

/** A place takes about 2 KB of a request; Excel on the web takes 5 MB. */
const placesPerRequest = 1500;

/**
 * Cells as they stand now, in the order asked; null where the sheet is gone. Two requests: which sheets there are, then the cells (in
 * several where there are thousands, or where their texts are too long for one answer).
 */
export async function readCells(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<readonly (CellReading | null)[]> {
  const names = [...new Set(places.map(({ sheet }) => sheet))];
  const sheets = await syncKnowingDates(context, () => new Map(names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name).load('protection/protected')])));
  const asOf1900 = countsFrom1904(context) ? from1904 : (value: CellValue) => value;
  const wanted = places.map((place) => ({ place, sheet: sheets.get(place.sheet) }));
  const readings: (CellReading | null)[] = [];
  let count = placesPerRequest;
  while (readings.length < wanted.length) {
    const queued = wanted.slice(readings.length, readings.length + count).map(({ place, sheet }) => (sheet && !sheet.isNullObject ? queueCell(sheet, place) : null));
    try {
      await context.sync();
      readings.push(...queued.map((cell) => cell && withDay(readingOf(cell), asOf1900)));
    } catch (error) {
      if (excelCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || count === 1) throw error;
      count = Math.ceil(count / 8);
    }
  }
  return readings;
}

/**
 * Excel tells nothing of single words, but a property that differs within a cell is null, as for cells that differ. What is written loses
 * such looks (OfficeDev/office-js issue 4726).
 */
const fontMembers = ['bold', 'italic', 'color', 'name', 'size', 'underline', 'strikethrough'] as const;

function hasMixedLooks(font: Excel.RangeFont): boolean {
  return fontMembers.some((member) => (font[member] as unknown) === null);
}

interface QueuedCell {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function queueCell(sheet: Excel.Worksheet, { row0, col0 }: CellPlace): QueuedCell {
  const range = sheet.getRange(cellAddress(row0, col0));
  range.load(`values,formulas,numberFormat,format/protection/locked,${fontMembers.map((member) => `format/font/${member}`).join(',')}`);
  return { sheet, range };
}

function withDay(reading: CellReading, asOf1900: typeof from1904): CellReading {
  return { ...reading, value: asOf1900(reading.value, reading.numberFormat) };
}

/**
 * A constant stands under `formulas` for itself, without the apostrophe that may have kept it from becoming a formula (OfficeDev/office-js
 * issue 6687). So a cell whose formula is its own value holds the text "=…"; a formula that gives its own text has no use in a sheet.
 */
function readingOf({ sheet, range }: QueuedCell): CellReading {
  const value = (range.values as CellValue[][])[0]?.[0] ?? '';
  const formula: unknown = (range.formulas as unknown[][])[0]?.[0] ?? '';
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const numberFormat = (range.numberFormat as string[][])[0]?.[0] ?? 'General';
  const isLocked = sheet.protection.protected && range.format.protection.locked;
  return { value, formula: isFormula ? formula : null, numberFormat, isLocked, hasMixedLooks: hasMixedLooks(range.format.font) };
}
