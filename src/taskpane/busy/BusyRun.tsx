import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RunProgress } from '../../app/runControl';
import { useTranslator } from '../language/TranslatorContext';
import { Busy } from './Busy';
import { workSentence } from './busySentence';

/** From here on work is long: how far it is, and how to stop it, is shown. Before, it would only flicker. */
const longAfter = 500;

export interface BusyRunProps {
  /** What is being done. */
  readonly text: string;
  /** How far it is; null = it has not told yet. */
  readonly run: RunProgress | null;
  readonly isStopping: boolean;
  /** Nobody expects it to be short. */
  readonly isAlwaysLong?: boolean;
  readonly canStop?: boolean;
  readonly onStop: () => void;
}

/** Work under way: what it is, and once it takes its time how far it is and how to stop it. */
export function BusyRun({ text, isStopping, isAlwaysLong = false, canStop = true, onStop, ...told }: BusyRunProps) {
  const t = useTranslator();
  const isLong = useIsLong() || isAlwaysLong;
  const run = isLong ? told.run : null;
  return (
    <Busy text={workSentence(t, text, { run, isStopping })} share={shareOf(run)}>
      {isLong && canStop && !isStopping && run?.kind !== 'writing' && (
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
