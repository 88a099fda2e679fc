import { Button } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';
import type { PaneState } from '../state/paneState';
import { Busy } from './Busy';
import { busySentence } from './busySentence';

export interface BusyJobProps {
  readonly state: Pick<PaneState, 'busyWith' | 'run' | 'isStopping'>;
  readonly onStop: () => void;
}

/** The job under way; a run over many agencies tells how far it is, and can be stopped. */
export function BusyJob({ state, onStop }: BusyJobProps) {
  const t = useTranslator();
  const sentence = busySentence(t, state);
  if (sentence === null) return null;
  const { busyWith, run, isStopping } = state;
  return (
    <Busy text={sentence} share={run === null ? undefined : run.done / run.total}>
      {busyWith === 'agencyReports' && !isStopping && (
        <Button size="small" onClick={onStop}>
          {t('run.stop')}
        </Button>
      )}
    </Busy>
  );
}
