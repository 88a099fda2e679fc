import { Workbook } from '@cj-tech-master/excelts';
import { wrapBook, type EmbeddedWorkbook } from './EmbeddedWorkbook';
import { openPackage } from './openPackage';
import type { SourcePackage } from './SourcePackage';
import { UnreadableWorkbook } from './UnreadableWorkbook';

/**
 * Opens the bytes of an .xlsx.
 * @throws UnreadableWorkbook with the reason, whatever the bytes are.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<EmbeddedWorkbook> {
  const source = openPackage(bytes);
  const book = await load(source);
  if (book.worksheets.length === 0) throw new UnreadableWorkbook('empty', 'no worksheet');
  return wrapBook(book, source, []);
}

async function load(source: SourcePackage): Promise<Workbook> {
  try {
    return await new Workbook().xlsx.loadFromFiles(Object.fromEntries(source));
  } catch (error) {
    throw new UnreadableWorkbook('damaged', String(error));
  }
}
