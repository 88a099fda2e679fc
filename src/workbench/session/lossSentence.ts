import type { Loss } from '../../embedded/xlsx/Loss';
import type { Words } from '../words';

/** What a save would take from the workbook, in words; null where it takes nothing. */
export function lossSentence(losses: readonly Loss[], t: Words): string | null {
  if (losses.length === 0) return null;
  const named = losses.map(({ sheet, feature }) => {
    const words = t(`loss.${feature}`);
    return sheet === null ? words : t('workbench.loss', { feature: words, sheet });
  });
  return t('workbench.losses', { losses: [...new Set(named)].join('; ') });
}
