import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbook } from '../embedded/xlsx/openWorkbook';
import type { EmbeddedWorkbook } from '../embedded/xlsx/EmbeddedWorkbook';
import { UnreadableWorkbook } from '../embedded/xlsx/UnreadableWorkbook';
import { BadInput } from './BadInput';
import { say } from './words';

/** Opens a workbook file; the file itself is never written. @throws BadInput with the cause and the next step */
export async function openFile(file: string): Promise<EmbeddedWorkbook> {
  const name = path.basename(file);
  const bytes = await readBytes(file);
  try {
    return await openWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw new BadInput(say(`unreadable.${error.reason}`, { name }));
    throw error;
  }
}

/** @throws BadInput where the file cannot be read */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new BadInput(say('cli.cannot-read', { name: file, code: systemCode(error) }));
  }
}

/** The code of the operating system, such as ENOENT. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
