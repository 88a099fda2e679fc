/**
 * Content, looks, rules and merges of an area: as if nothing had ever stood there. Everything is named: Excel's own `clear` says no more than
 * "clears everything in the range" (https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto), and a merged cell that reaches beyond
 * the area would stand in its way.
 */
export function clearArea(area: Excel.Range): void {
  area.unmerge();
  area.clear();
  area.conditionalFormats.clearAll();
  area.dataValidation.clear();
}
