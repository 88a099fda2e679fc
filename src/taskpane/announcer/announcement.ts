import type { Translator } from '../../i18n';
import { attentionItems } from '../attention/attentionItems';
import { noticeSentences } from '../notices/noticeSentences';
import type { PaneState } from '../state/paneState';
import { summarize } from '../summary/summarize';

/** What is read out in a state of the pane: the work under way, or how it ended. */
export function announcement(t: Translator, { busyWith, result, justChecked, notices }: PaneState): string {
  if (busyWith !== null) return t(`busy.${busyWith}`);
  const sentences = notices.flatMap((notice) => noticeSentences(t, notice));
  if (result && justChecked) {
    const { severities } = summarize(result);
    sentences.push(
      t('announce.checked', { errors: severities.error, warnings: severities.warning, notes: severities.information, attention: attentionItems(result).length }),
    );
  }
  return sentences.join(' ');
}
