import { useCallback, useEffect, useMemo, useState } from 'react';
import { asFailure } from '../../app/asFailure';
import type { WorkbookFailure } from '../../app/ports';
import { cutOffOf, periodOfSettings } from '../../core/dates/reportDates';
import type { IsoDate } from '../../core/model/cell';
import { usualSettings, type TrackingSettings } from '../../core/model/tracking';
import type { UseCases } from '../UseCases';

/** Why the settings on screen are not those in the workbook. */
export interface SettingsProblem {
  readonly failure: WorkbookFailure;
  readonly onRetry: () => void;
}

export interface PeriodSettingsState {
  readonly settings: TrackingSettings;
  /** The workbook's own were read, or could not be. */
  readonly isKnown: boolean;
  /** The cut-off date; null while what was typed is no date. */
  readonly asOf: IsoDate | null;
  /** Code of the reporting period: the one chosen, or the quarter of the day. */
  readonly period: string;
  readonly change: (change: Partial<TrackingSettings>) => void;
  /** The cut-off date was typed; null = it is no date. */
  readonly typeCutOff: (day: IsoDate | null) => void;
  readonly problem: SettingsProblem | null;
}

/** What was tried in vain. */
interface Attempt {
  readonly failure: WorkbookFailure;
  readonly work: () => Promise<void>;
}

/** Period, cut-off date and unit, as the workbook remembers them. @param today the day the pane was opened */
export function usePeriodSettings(useCases: Pick<UseCases, 'readSettings' | 'changeSettings'>, today: IsoDate): PeriodSettingsState {
  const [stored, setStored] = useState(usualSettings);
  /** What was changed here since the pane was opened, perhaps before the workbook had been read. */
  const [own, setOwn] = useState<Partial<TrackingSettings>>({});
  const [isLegible, setLegible] = useState(true);
  const [isKnown, setKnown] = useState(false);
  const [failed, setFailed] = useState<Attempt | null>(null);

  const attempt = useCallback(
    (work: () => Promise<void>) =>
      work().then(
        () => setFailed(null),
        (error: unknown) => setFailed({ failure: asFailure(error), work }),
      ),
    [],
  );

  useEffect(() => {
    const load = () => useCases.readSettings().then(({ settings }) => setStored(settings));
    void attempt(load).then(() => setKnown(true));
  }, [attempt, useCases]);

  const change = useCallback(
    (changed: Partial<TrackingSettings>) => {
      setOwn((before) => ({ ...before, ...changed }));
      void attempt(() => useCases.changeSettings(changed));
    },
    [attempt, useCases],
  );
  const typeCutOff = useCallback(
    (day: IsoDate | null) => {
      setLegible(day !== null);
      if (day !== null) change({ cutOffRule: 'own', ownCutOff: day });
    },
    [change],
  );
  const settings = useMemo(() => ({ ...stored, ...own }), [stored, own]);
  const problem = failed && { failure: failed.failure, onRetry: () => void attempt(failed.work) };
  return { settings, isKnown, asOf: isLegible ? cutOffOf(settings, today) : null, period: periodOfSettings(settings, today), change, typeCutOff, problem };
}
