import type { DirectorySheetResult } from '../../app/createDirectorySheet';
import type { OfferListsResult } from '../../app/offerLists';
import type { RemoveListsResult } from '../../app/removeLists';
import type { Translator } from '../../i18n';

interface ListColumn {
  readonly sheet: string;
  readonly heading: string;
}

function columnList(t: Translator, columns: readonly ListColumn[]): string {
  return columns.map(({ sheet, heading }) => t('notice.lists.column', { sheet, heading })).join(', ');
}

export function directorySentences(t: Translator, { sheet, agencyCount }: DirectorySheetResult): readonly string[] {
  return [t('notice.directory', { sheet, count: agencyCount })];
}

/** Which columns have a list now, which were left as they are and why. */
export function offeredSentences(t: Translator, { columns, skipped, directorySheet, directoryIsNew }: OfferListsResult): readonly string[] {
  const added = columns.length > 0 ? [t('notice.lists.added', { count: columns.length, columns: columnList(t, columns) })] : [];
  const source = directoryIsNew && directorySheet !== null ? [t('notice.lists.source', { sheet: directorySheet })] : [];
  const left = (['own-list', 'protected'] as const).flatMap((reason) => {
    const these = skipped.filter((column) => column.reason === reason);
    return these.length > 0 ? [t(`notice.lists.${reason}`, { columns: columnList(t, these) })] : [];
  });
  return columns.length + skipped.length > 0 ? [...added, ...source, ...left] : [t('notice.lists.none')];
}

/** From which columns lists were taken, and which keep theirs because their sheet is protected. */
export function removedSentences(t: Translator, { columns, skipped }: RemoveListsResult): readonly string[] {
  const removed = columns.length > 0 ? [t('notice.lists.removed', { count: columns.length, columns: columnList(t, columns) })] : [];
  const kept = skipped.length > 0 ? [t('notice.lists.kept', { columns: columnList(t, skipped) })] : [];
  return columns.length + skipped.length > 0 ? [...removed, ...kept] : [t('notice.lists.nothing')];
}
