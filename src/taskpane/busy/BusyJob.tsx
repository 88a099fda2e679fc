import { useTranslator } from '../language/TranslatorContext';
import type { PaneState } from '../state/paneState';
import type { Job } from '../state/Request';
import { BusyRun } from './BusyRun';

/** Jobs that nobody expects to be short. */
const alwaysLong: ReadonlySet<Job['kind']> = new Set<Job['kind']>(['agencyReports']);
/** Jobs of a single request or two: they have no place to stop at. */
const unstoppable: ReadonlySet<Job['kind']> = new Set<Job['kind']>(['removeMarks', 'export']);

export interface BusyJobProps {
  readonly state: Pick<PaneState, 'busyWith' | 'run' | 'isStopping'>;
  readonly onStop: () => void;
}

/** The job under way. */
export function BusyJob({ state: { busyWith, run, isStopping }, onStop }: BusyJobProps) {
  const t = useTranslator();
  if (busyWith === null) return null;
  return <BusyRun key={busyWith} text={t(`busy.${busyWith}`)} run={run} isStopping={isStopping} isAlwaysLong={alwaysLong.has(busyWith)} canStop={!unstoppable.has(busyWith)} onStop={onStop} />;
}
