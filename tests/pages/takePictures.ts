import path from 'node:path';
import type { PagedReport } from '../../src/core/report/paginate';
import type { ReportRow } from '../../src/core/report/ReportRow';
import { poppler } from './libreOffice';
import { placeRows } from './placeRows';
import type { FlatSheet } from './readFlatSheet';

const folder = path.resolve('assets/readme');

/** The README's pictures of printed pages, each known by a row that stands on it: the first, one of the table of tasks, the one that is signed. */
const pictures: readonly { readonly name: string; readonly shows: (row: ReportRow, row0: number) => boolean }[] = [
  { name: 'trang-in-1', shows: (_, row0) => row0 === 0 },
  { name: 'trang-in-nhiem-vu', shows: ({ headOf }) => headOf === 'tasks' },
  { name: 'trang-in-chu-ky', shows: ({ key }) => key.startsWith('form|signature') },
];

export async function takePictures(pdf: string, { rows, titleRow0 }: PagedReport, sheet: FlatSheet): Promise<void> {
  const places = placeRows(sheet, titleRow0);
  for (const { name, shows } of pictures) {
    const shown = rows.findIndex(shows);
    const page = String((places.find(({ row0 }) => row0 === shown)?.page0 ?? 0) + 1);
    await poppler('pdftoppm', '-png', '-gray', '-r', '80', '-singlefile', '-f', page, '-l', page, pdf, path.join(folder, name));
  }
}
