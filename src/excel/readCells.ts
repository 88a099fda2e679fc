import type { CellReading } from '../app/ports';
import { cellAddress } from '../core/model/address';
import type { CellValue } from '../core/model/cell';
import type { CellPlace } from '../core/model/finding';

/** Cells as they stand now, in the order asked; null where the sheet is gone. Two requests: which sheets there are, then the cells. */
export async function readCells(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<readonly (CellReading | null)[]> {
  const sheets = new Map([...new Set(places.map(({ sheet }) => sheet))].map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]));
  for (const sheet of sheets.values()) sheet.load('name');
  await context.sync();
  for (const sheet of sheets.values()) if (!sheet.isNullObject) sheet.protection.load('protected');
  const ranges = places.map(({ sheet: name, row0, col0 }) => {
    const sheet = sheets.get(name);
    if (!sheet || sheet.isNullObject) return null;
    const range = sheet.getRange(cellAddress(row0, col0));
    range.load('values,formulas,numberFormat');
    range.format.protection.load('locked');
    return { sheet, range };
  });
  await context.sync();
  return ranges.map((found) => found && readingOf(found.sheet, found.range));
}

function readingOf(sheet: Excel.Worksheet, range: Excel.Range): CellReading {
  const value = (range.values as CellValue[][])[0]?.[0] ?? '';
  const formula: unknown = (range.formulas as unknown[][])[0]?.[0] ?? '';
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const numberFormat = (range.numberFormat as string[][])[0]?.[0] ?? 'General';
  return { value, formula: isFormula ? formula : null, numberFormat, isLocked: sheet.protection.protected && range.format.protection.locked };
}
