import type { Area } from '../core/model/address';
import { isRefusal } from './isRefusal';
import { excelPlaceOf } from './toFailure';

/**
 * Decision: merged areas are asked for at every reading, in the request that reads the cells. Reason: a blank cell under a merge takes
 * the value above, a blank cell that stands alone is a gap; the values do not tell one from the other, so the rules would cry wolf on
 * every merged row or pass over every gap. What can be told beforehand (a blank below a filled cell) holds of every sheet with a title,
 * so asking only there would spare nothing and cost a request.
 * Limit: one report says that the call emptied the list of steps to undo in Excel for Windows where cells are merged (version 2505,
 * OfficeDev/office-js issue 5918, closed as "in backlog"); Microsoft's list of calls without undo does not name it. In every Excel
 * below ExcelApi 1.19 the marks laid by the same check empty that list anyway. Nothing that was typed is touched.
 */
export function queueMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
  return merged;
}

export function collectMerges(merged: Excel.RangeAreas): readonly Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ row0: rowIndex, col0: columnIndex, rowCount, colCount: columnCount }));
}

/** Excel says where it failed in the words of the API, in every language alike. */
export function isAboutMerges(error: unknown): boolean {
  return isRefusal(error) && excelPlaceOf(error).includes('getMergedAreas');
}

/** A call fails above 512 merged areas, so a sheet that has more is asked by blocks of rows: ten merges a row are more than any table has. */
const rowsPerBlock = 50;
/** A very long sheet is asked in longer blocks rather than in a request of megabytes. */
const mostBlocks = 400;

/** Asks for the merged areas of a block of rows after the other: each is told by that in which it begins (OfficeDev/office-js issue 3611). */
export function queueMergesInBlocks(sheet: Excel.Worksheet, used: Area): readonly Excel.RangeAreas[] {
  const rows = Math.max(rowsPerBlock, Math.ceil(used.rowCount / mostBlocks));
  return Array.from({ length: Math.ceil(used.rowCount / rows) }, (_, index) => {
    const row0 = used.row0 + index * rows;
    return queueMerges(sheet.getRangeByIndexes(row0, used.col0, Math.min(rows, used.row0 + used.rowCount - row0), used.colCount));
  });
}

/** The merges of one sheet, where Excel refused them together with the rest: one request. null where it does not tell them. */
export async function readMergesInBlocks(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Area): Promise<readonly Area[] | null> {
  const blocks = queueMergesInBlocks(sheet, used);
  try {
    await context.sync();
    return blocks.flatMap(collectMerges);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}
