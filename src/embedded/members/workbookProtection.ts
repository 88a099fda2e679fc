import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';

/** Passwords are neither set nor checked by this host. */
function setProtected(workbook: EmbeddedWorkbook, isProtected: boolean, password: unknown, host: Host): void {
  if (password !== undefined && password !== null && password !== '') refuse('UnsupportedOperation');
  if (workbook.isStructureProtected === isProtected) refuse('AccessDenied');
  workbook.isStructureProtected = isProtected;
  host.change.structure = true;
}

/** Workbook.protection */
export const workbookProtection = defineObject<EmbeddedWorkbook>({
  typeName: 'WorkbookProtection',
  members: {
    Protected: { since: '1.7', get: ({ isStructureProtected }) => isStructureProtected },
    Protect: { since: '1.7', call: (workbook, [password], host) => setProtected(workbook, true, password, host) },
    Unprotect: { since: '1.7', call: (workbook, [password], host) => setProtected(workbook, false, password, host) },
  },
});
