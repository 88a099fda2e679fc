import type { Worksheet } from '@cj-tech-master/excelts';
import { recordOf } from '../host/arguments';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import { isProtected } from '../host/protection';

type Permission =
  | 'autoFilter' | 'deleteColumns' | 'deleteRows' | 'formatCells' | 'formatColumns' | 'formatRows'
  | 'insertColumns' | 'insertHyperlinks' | 'insertRows' | 'pivotTables' | 'sort';

/** What the API may allow on a protected sheet, and the file's word for it. */
const permissions: Readonly<Record<string, Permission>> = {
  allowAutoFilter: 'autoFilter', allowDeleteColumns: 'deleteColumns', allowDeleteRows: 'deleteRows', allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns', allowFormatRows: 'formatRows', allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks', allowInsertRows: 'insertRows', allowPivotTables: 'pivotTables', allowSort: 'sort',
};

function readOptions({ sheetProtection }: Worksheet): Record<string, unknown> {
  const allowed = Object.fromEntries(Object.entries(permissions).map(([option, permission]) => [option, sheetProtection?.[permission] === true]));
  return { ...allowed, selectionMode: 'Normal' };
}

/** Passwords are not set by this host: none of its users needs one, and it could not check those of a file. */
function protect(sheet: Worksheet, options: unknown, password: unknown, host: Host): void {
  if (isProtected(sheet)) refuse('AccessDenied');
  if (password !== undefined && password !== null && password !== '') refuse('UnsupportedOperation');
  const wanted = options === undefined || options === null ? {} : recordOf(options);
  const allowed = Object.entries(permissions).filter(([option]) => wanted[option] === true);
  sheet.sheetProtection = { sheet: true, objects: false, scenarios: false, ...Object.fromEntries(allowed.map(([, permission]) => [permission, true])) };
  changed(sheet, host);
}

function unprotect(sheet: Worksheet, host: Host): void {
  if (sheet.sheetProtection?.hashValue !== undefined) refuse('AccessDenied');
  sheet.sheetProtection = null;
  changed(sheet, host);
}

function changed(sheet: Worksheet, { change }: Host): void {
  change.sheets.add(sheet.name);
  change.structure = true;
}

/** Worksheet.protection */
export const worksheetProtection = defineObject<Worksheet>({
  typeName: 'WorksheetProtection',
  members: {
    Protected: { since: '1.2', get: isProtected },
    Options: { since: '1.2', get: readOptions },
    Protect: { since: '1.2', call: (sheet, [options, password], host) => protect(sheet, options, password, host) },
    Unprotect: { since: '1.7', call: (sheet, _args, host) => unprotect(sheet, host) },
  },
});
