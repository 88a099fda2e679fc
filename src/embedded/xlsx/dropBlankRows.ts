import type { Row, Worksheet } from '@cj-tech-master/excelts';

/** Rows at the end of a sheet whose cells were emptied again, and never had a look, leave nothing in the file: Excel does not write them either. */
export function dropBlankRows(sheet: Worksheet): void {
  for (let number = sheet.lastRow?.number ?? 0; number > 0; number -= 1) {
    const row = sheet.findRow(number);
    if (!row) continue;
    if (!isBlank(row)) return;
    row.values = [];
  }
}

function isBlank(row: Row): boolean {
  if (row.hasValues) return false;
  let isPlain = true;
  row.eachCell({ includeEmpty: true }, (cell) => {
    if (cell.isMerged || Object.values(cell.style).some((member) => member !== undefined)) isPlain = false;
  });
  return isPlain;
}
