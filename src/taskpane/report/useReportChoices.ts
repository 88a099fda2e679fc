import { useCallback, useState } from 'react';
import { asFailure } from '../../app/asFailure';
import type { WorkbookFailure } from '../../app/ports';
import type { ReportChoices } from '../../core/model/reportChoices';
import type { UseCases } from '../UseCases';

export interface ReportChoicesState {
  /** What was changed here since the tab was opened. */
  readonly own: Partial<ReportChoices>;
  readonly change: (change: Partial<ReportChoices>) => void;
  /** How often a change was kept in the workbook. */
  readonly saved: number;
  /** Why what is on screen is not kept in the workbook. */
  readonly failure: WorkbookFailure | null;
  readonly retry: () => void;
}

/** The choices of the report as they are changed here; each change is kept in the workbook. */
export function useReportChoices({ changeReportChoices }: Pick<UseCases, 'changeReportChoices'>): ReportChoicesState {
  const [own, setOwn] = useState<Partial<ReportChoices>>({});
  const [saved, setSaved] = useState(0);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const keep = useCallback(
    (change: Partial<ReportChoices>) => {
      changeReportChoices(change).then(
        () => {
          setFailure(null);
          setSaved((times) => times + 1);
        },
        (error: unknown) => setFailure(asFailure(error)),
      );
    },
    [changeReportChoices],
  );
  const change = useCallback(
    (changed: Partial<ReportChoices>) => {
      setOwn((before) => ({ ...before, ...changed }));
      keep(changed);
    },
    [keep],
  );
  // All that was changed here: more than one change may have failed.
  return { own, change, saved, failure, retry: () => keep(own) };
}
