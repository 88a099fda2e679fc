import type { Worksheet } from '@cj-tech-master/excelts';
import type { Host } from './Host';
import { refuse } from './HostFailure';
import type { Target } from './Target';

/** What a protected sheet may still allow; `null` is what no protection allows. */
export type ProtectedAction = 'formatCells' | 'formatColumns' | 'formatRows' | 'insertHyperlinks' | null;

export function isProtected(sheet: Worksheet): boolean {
  return sheet.sheetProtection?.sheet === true;
}

/** @throws HostFailure AccessDenied where the sheet is protected against this */
export function requireUnprotected(sheet: Worksheet, action: ProtectedAction = null): void {
  if (isProtected(sheet) && !(action && sheet.sheetProtection?.[action])) refuse('AccessDenied');
}

/** On a protected sheet only cells that are not locked take contents. @throws HostFailure AccessDenied */
export function requireWritable({ sheet, areas }: Target): void {
  if (!isProtected(sheet)) return;
  for (const { row0, col0, rowCount, colCount } of areas) {
    for (let row = row0 + 1; row <= row0 + rowCount; row += 1) {
      for (let col = col0 + 1; col <= col0 + colCount; col += 1) {
        if (sheet.findCell(row, col)?.style.protection?.locked !== false) refuse('AccessDenied');
      }
    }
  }
}

/** @throws HostFailure AccessDenied where sheets cannot be added, removed, renamed, moved or hidden */
export function requireFreeStructure({ workbook }: Host): void {
  if (workbook.isStructureProtected) refuse('AccessDenied');
}
