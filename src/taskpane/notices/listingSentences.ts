import type { FindingListResult } from '../../app/listFindings';
import type { Translator } from '../../i18n';

/** On which sheet findings were listed, and where that is found if Excel does not show it. */
export function listingSentences(t: Translator, { sheet, isNewSheet, findingCount, isShown }: FindingListResult): readonly string[] {
  if (sheet === '') return [t('notice.nothingToList')];
  const listed = findingCount === 0 ? 'notice.findingsListed.none' : isNewSheet ? 'notice.findingsListed' : 'notice.findingsListed.again';
  return [t(listed, { sheet, count: findingCount }), ...(isShown ? [] : [t('notice.findingsListed.notShown')])];
}
