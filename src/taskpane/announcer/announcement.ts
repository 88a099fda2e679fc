import type { WorkbookFailure } from '../../app/ports';
import type { Translator } from '../../i18n';
import { countStatuses } from '../../core/progress/countStatuses';
import { busySentence } from '../busy/busySentence';
import { noticeSentences } from '../notices/noticeSentences';
import type { PaneState } from '../state/paneState';
import { summarize } from '../summary/summarize';

/** What is read out in a state of the pane: the work under way, or how it ended. */
export function announcement(t: Translator, state: PaneState): string {
  const busy = busySentence(t, { ...state, run: state.spokenRun });
  if (busy !== null) return busy;
  const { result, judgement, just, notices } = state;
  const sentences = notices.flatMap((notice) => noticeSentences(t, notice));
  if (result && just === 'checked') {
    const { severities, lagging } = summarize(result);
    sentences.push(
      t('announce.checked', { errors: severities.error, warnings: severities.warning, notes: severities.information, attention: lagging }),
    );
  }
  if (judgement && just === 'tracked') {
    const { tasks, indicators, lagging } = countStatuses([...judgement.progress.values()].flat());
    sentences.push(t('announce.tracked', { tasks, indicators, lagging }));
  }
  return sentences.join(' ');
}

/** The failure that an announcement tells of: should the same happen again, it is another one. */
export function failureTold({ notices }: Pick<PaneState, 'notices'>): WorkbookFailure | undefined {
  return notices.find((notice) => notice.kind === 'failure')?.failure;
}
