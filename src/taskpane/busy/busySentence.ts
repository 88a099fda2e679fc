import type { Translator } from '../../i18n';
import type { PaneState } from '../state/paneState';

/** What is being done, and how far a long run is; null where nothing is. */
export function busySentence(t: Translator, { busyWith, run, isStopping }: Pick<PaneState, 'busyWith' | 'run' | 'isStopping'>): string | null {
  if (busyWith === null) return null;
  if (isStopping) return t('run.stopping');
  return run === null ? t(`busy.${busyWith}`) : t('run.at', { number: run.done + 1, total: run.total, agency: run.agency });
}
