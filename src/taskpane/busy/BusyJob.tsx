import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RunProgress } from '../../app/runControl';
import { useTranslator } from '../language/TranslatorContext';
import type { PaneState } from '../state/paneState';
import type { Job } from '../state/Request';
import { Busy } from './Busy';
import { busySentence } from './busySentence';

/** From here on a job is long: how far it is, and how to stop it, is shown. Before, it would only flicker. */
const longAfter = 500;

/** Jobs that nobody expects to be short. */
const alwaysLong: ReadonlySet<Job['kind']> = new Set<Job['kind']>(['agencyReports']);
/** Jobs of a single request or two: they have no place to stop at. */
const unstoppable: ReadonlySet<Job['kind']> = new Set<Job['kind']>(['removeMarks', 'export']);

export interface BusyJobProps {
  readonly state: Pick<PaneState, 'busyWith' | 'run' | 'isStopping'>;
  readonly onStop: () => void;
}

/** The job under way: what it is, and once it takes its time how far it is and how to stop it. */
export function BusyJob({ state, onStop }: BusyJobProps) {
  const { busyWith } = state;
  return busyWith === null ? null : <JobUnderWay key={busyWith} state={state} busyWith={busyWith} onStop={onStop} />;
}

function JobUnderWay({ state, busyWith, onStop }: BusyJobProps & { readonly busyWith: Job['kind'] }) {
  const t = useTranslator();
  const isLong = useIsLong() || alwaysLong.has(busyWith);
  const { isStopping } = state;
  const run = isLong ? state.run : null;
  const canStop = isLong && !isStopping && run?.kind !== 'writing' && !unstoppable.has(busyWith);
  return (
    <Busy text={busySentence(t, { busyWith, run, isStopping }) ?? ''} share={shareOf(run)}>
      {canStop && (
        <Button size="small" onClick={onStop}>
          {t('job.stop')}
        </Button>
      )}
    </Busy>
  );
}

function useIsLong(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longAfter);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}

function shareOf(run: RunProgress | null): number | undefined {
  return run === null || run.kind === 'writing' || run.total === 0 ? undefined : run.done / run.total;
}
