import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReportOptions } from '../../app/planReport';
import { asFailure } from '../../app/asFailure';
import type { WorkbookFailure } from '../../app/ports';
import type { ReportPreview } from '../../app/previewReport';
import { tellSeldom } from '../busy/tellSeldom';
import type { PaneState } from '../state/paneState';
import type { UseCases } from '../UseCases';

/** Choices are often made several at a time; the workbook is read when they have come to rest. */
const restMilliseconds = 300;

/** How far the reading is, as it is shown and as it is read out, and whether it was asked to stop. */
type Run = Pick<PaneState, 'run' | 'spokenRun' | 'isStopping'>;
const nothingTold: Run = { run: null, spokenRun: null, isStopping: false };

export interface PreviewReading extends Run {
  /** The latest one; stays while the next is being read. */
  readonly preview: ReportPreview | null;
  readonly isReading: boolean;
  /** The reading has begun, and can be stopped. */
  readonly isUnderWay: boolean;
  /** Why the latest reading failed; `stopped` where the user stopped it. */
  readonly failure: WorkbookFailure | null;
  /** Data have changed since it was read. */
  readonly isOutdated: boolean;
  readonly look: () => void;
  /** Asks the reading to stop before its next step. */
  readonly stop: () => void;
}

/** What was looked at last: for which choices, and after how many changes of the data. */
interface Look {
  readonly key: string;
  readonly changes: number;
}

/**
 * What the report would be. Read when the tab is opened and whenever what it depends on was chosen anew; after data have changed only when
 * asked, or when the tab is opened again.
 * @param options null while there is no cut-off date @param saved how often choices were kept
 */
export function useReportPreview(
  { previewReport }: Pick<UseCases, 'previewReport'>,
  options: ReportOptions | null,
  { busyWith, changes, reportings }: Pick<PaneState, 'busyWith' | 'changes' | 'reportings'>,
  saved: number,
): PreviewReading {
  const [asked, setAsked] = useState(0);
  const [latest, setLatest] = useState<Look | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const [run, setRun] = useState(nothingTold);
  const [preview, setPreview] = useState<ReportPreview | null>(null);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const turn = useRef(0);
  const isStopped = useRef(false);
  const isOpening = useRef(true);
  const key = options && JSON.stringify([options, reportings, saved, asked]);
  const isFree = busyWith === null;
  const isNew = key !== null && latest?.key !== key;

  const read = useEffectEvent(() => {
    if (options === null || key === null) return;
    turn.current += 1;
    const own = turn.current;
    isStopped.current = false;
    setRun(nothingTold);
    const tell = tellSeldom((progress, isSpoken) => own === turn.current && setRun((before) => ({ ...before, run: progress, spokenRun: isSpoken ? progress : before.spokenRun })), () => performance.now());
    // An answer that a later question has overtaken is not shown, nor waited for.
    const settle = (seen: ReportPreview | null, why: WorkbookFailure | null) => {
      if (own !== turn.current) return;
      setUnderWay(false);
      setFailure(why);
      if (seen) setPreview(seen);
    };
    setLatest({ key, changes });
    setUnderWay(true);
    previewReport(options, { onProgress: tell, isStopped: () => own !== turn.current || isStopped.current }).then(
      (seen) => settle(seen, null),
      (error: unknown) => settle(null, asFailure(error)),
    );
  });
  const isWorthReading = useEffectEvent((isAtOpening: boolean) => isNew || (isAtOpening && latest?.changes !== changes));

  // A tab out of sight has no effects: this runs whenever it comes into sight.
  useEffect(() => {
    isOpening.current = true;
  }, []);
  useEffect(() => {
    if (key === null || !isFree) return undefined;
    const isAtOpening = isOpening.current;
    isOpening.current = false;
    if (!isWorthReading(isAtOpening)) return undefined;
    const rest = setTimeout(() => read(), isAtOpening ? 0 : restMilliseconds);
    return () => clearTimeout(rest);
  }, [key, isFree]);

  const look = useCallback(() => setAsked((times) => times + 1), []);
  const stop = useCallback(() => {
    isStopped.current = true;
    setRun((before) => ({ ...before, isStopping: true }));
  }, []);
  return { ...run, preview, failure, isUnderWay, isReading: isUnderWay || (isNew && isFree), isOutdated: latest !== null && latest.changes !== changes, look, stop };
}
