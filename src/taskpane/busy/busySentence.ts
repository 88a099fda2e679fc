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
  return busyWith === null ? null : workSentence(t, t(`busy.${busyWith}`), { run, isStopping });
}

/** @param text what is being done, said while nobody knows how far it is */
export function workSentence(t: Translator, text: string, { run, isStopping }: Pick<PaneState, 'run' | 'isStopping'>): string {
  if (isStopping) return t('job.stopping');
  return run === null ? text : runSentence(t, run);
}
