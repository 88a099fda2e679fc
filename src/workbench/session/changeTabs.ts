import type { EmbeddedWorkbook } from '../../embedded/xlsx/EmbeddedWorkbook';

export type TabFailure = 'sheet-name' | 'structure';

const longestName = 31;

/** Adds an empty sheet at the end and shows it. @returns null, or why it was not added. */
export function addSheet(workbook: EmbeddedWorkbook, name: string): TabFailure | null {
  const failure = whyNot(workbook, name, null);
  if (failure) return failure;
  workbook.book.addWorksheet(name);
  workbook.activeSheetName = name;
  workbook.selection = 'A1';
  return null;
}

/** @returns null, or why the sheet keeps its name. */
export function renameSheet(workbook: EmbeddedWorkbook, oldName: string, newName: string): TabFailure | null {
  const failure = whyNot(workbook, newName, oldName);
  const sheet = workbook.book.getWorksheet(oldName);
  if (failure || !sheet) return failure ?? 'sheet-name';
  sheet.name = newName;
  if (workbook.activeSheetName === oldName) workbook.activeSheetName = newName;
  return null;
}

function whyNot({ book, isStructureProtected }: EmbeddedWorkbook, name: string, ownName: string | null): TabFailure | null {
  if (isStructureProtected) return 'structure';
  const isTaken = book.worksheets.some((sheet) => sheet.name !== ownName && sheet.name.toLowerCase() === name.toLowerCase());
  const isWellFormed = name.trim() !== '' && name.length <= longestName && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  return isWellFormed && !isTaken ? null : 'sheet-name';
}
