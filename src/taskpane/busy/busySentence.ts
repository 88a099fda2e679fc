import type { RunProgress } from '../../app/runControl';
import type { Translator } from '../../i18n';
import type { PaneState } from '../state/paneState';

function runSentence(t: Translator, run: RunProgress): string {
  switch (run.kind) {
    case 'reading':
      return t('job.reading', { done: run.done, total: run.total });
    case 'understanding':
    case 'checking':
      return t(`job.${run.kind}`, { number: run.done + 1, total: run.total });
    case 'agency':
      return t('job.agency', { number: run.done + 1, total: run.total, agency: run.agency });
    case 'writing':
      return t('job.writing');
  }
}

/** What is being done, and how far it is where it has told so; null where nothing is. */
export function busySentence(t: Translator, { busyWith, run, isStopping }: Pick<PaneState, 'busyWith' | 'run' | 'isStopping'>): string | null {
  if (busyWith === null) return null;
  if (isStopping) return t('job.stopping');
  return run === null ? t(`busy.${busyWith}`) : runSentence(t, run);
}
