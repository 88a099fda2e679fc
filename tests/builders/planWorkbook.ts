import type { CellValue } from '../../src/core/model/cell';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { openExcel } from '../embedded/openExcel';

/** Runs a batch in the Excel that is open, and hands over what it returns after a last sync. */
export function inExcel<Result>(batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<Result> | Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook, context);
    await context.sync();
    return result;
  });
}

/** An Excel with a sheet "Kế hoạch" that holds these rows from A1 on. */
export async function openRows(rows: readonly (readonly CellValue[])[]): Promise<EmbeddedExcel> {
  const excel = await openExcel(['Kế hoạch']);
  const width = Math.max(...rows.map(({ length }) => length));
  await inExcel((workbook) => {
    workbook.worksheets.getItem('Kế hoạch').getRangeByIndexes(0, 0, rows.length, width).values = rows.map((row) => Array.from({ length: width }, (_, col0) => quoted(row[col0] ?? '')));
  });
  return excel;
}

/** "(1)" and "3/2026" would become a number and a day. */
function quoted(value: CellValue): CellValue {
  return typeof value === 'string' && /^[(\d]/.test(value) ? `'${value}` : value;
}
