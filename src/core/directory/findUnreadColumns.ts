import type { DirectoryProblem } from '../model/directorySheet';
import { foldText } from '../text/foldText';
import type { DirectoryWords } from './DirectoryWords';
import { textAt, type DirectoryTable } from './findDirectoryTables';

/**
 * Columns of a directory whose heading is none of ours, or one that stands there already: what is written below is not used, which nobody
 * would see. Blank ones, and those that people plainly keep for themselves, are left alone.
 */
export function findUnreadColumns({ sheet, headerRow0, columns }: DirectoryTable, { headings, besides }: Pick<DirectoryWords, 'headings' | 'besides'>): readonly DirectoryProblem[] {
  const read: ReadonlySet<number | undefined> = new Set(Object.values(columns));
  const ownKeys = besides.map(foldText);
  const isKeptForThemselves = (key: string) => key === '' || ownKeys.some((start) => key === start || key.startsWith(`${start} `));
  const expected = headings.filter(({ role }) => role !== 'ordinal').map(({ heading }) => `“${heading}”`).join(', ');
  const unread = (sheet.values[0] ?? []).map((_, index) => sheet.col0 + index).filter((col0) => !read.has(col0) && isFilledBelow(sheet, headerRow0, col0));
  return unread.flatMap((col0): readonly DirectoryProblem[] => {
    const heading = textAt(sheet, headerRow0, col0);
    return isKeptForThemselves(foldText(heading)) ? [] : [{ kind: 'heading-unread', at: { sheet: sheet.name, row0: headerRow0, col0 }, data: { heading, headings: expected } }];
  });
}

function isFilledBelow({ values, row0, col0: firstCol0 }: DirectoryTable['sheet'], headerRow0: number, col0: number): boolean {
  return values.slice(headerRow0 - row0 + 1).some((row) => String(row[col0 - firstCol0] ?? '').trim() !== '');
}
