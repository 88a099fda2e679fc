import { defineObject } from '../host/defineObject';
import { refuse } from '../host/HostFailure';
import type { OpenedFile } from '../host/OpenedFile';
import { readOpenedFile } from '../xlsx/readOpenedFile';
import { UnreadableWorkbook } from '../xlsx/UnreadableWorkbook';

/** Excel.WorkbookCreated: a workbook that is not open yet. */
export const workbookCreated = defineObject<OpenedFile>({
  typeName: 'WorkbookCreated',
  members: {
    Id: { since: '1.8', get: () => 'created' },
    Open: { since: '1.8', call: (file, _args, { openFile }) => openFile(file) },
  },
});

/** @throws HostFailure InvalidArgument for what is no base64, GeneralException for what is no workbook (as OfficeDev/office-js issue 3646 tells) */
export function fileOf(base64: unknown): OpenedFile {
  const bytes = bytesOf(base64);
  try {
    return readOpenedFile(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return refuse('GeneralException');
    throw error;
  }
}

function bytesOf(base64: unknown): Uint8Array {
  if (typeof base64 !== 'string' || base64 === '' || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0) return refuse('InvalidArgument');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
