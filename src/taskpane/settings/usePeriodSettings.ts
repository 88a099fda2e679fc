import { useCallback, useEffect, useMemo, useState } from 'react';
import { asFailure } from '../../app/asFailure';
import type { WorkbookFailure } from '../../app/ports';
import { cutOffOf, periodOfSettings } from '../../core/dates/reportDates';
import type { IsoDate } from '../../core/model/cell';
import { usualSettings, type TrackingSettings } from '../../core/model/tracking';
import type { UseCases } from '../UseCases';
import { useKept } from './useKept';

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

/** Period, cut-off date and unit, as the workbook remembers them. @param today another one after midnight */
export function usePeriodSettings(useCases: Pick<UseCases, 'readSettings' | 'changeSettings'>, today: IsoDate): PeriodSettingsState {
  const [stored, setStored] = useState(usualSettings);
  const [isKnown, setKnown] = useState(false);
  const [unread, setUnread] = useState<WorkbookFailure | null>(null);
  /** What was changed here since the pane was opened, perhaps before the workbook had been read. */
  const { own, change: keep, failure: unkept, retry } = useKept<TrackingSettings>(useCases.changeSettings);
  const [isLegible, setLegible] = useState(true);

  const load = useCallback(() => {
    const tell = (why: WorkbookFailure | null) => {
      setUnread(why);
      setKnown(true);
    };
    useCases.readSettings().then(
      ({ settings }) => {
        setStored(settings);
        tell(null);
      },
      (error: unknown) => tell(asFailure(error)),
    );
  }, [useCases]);
  useEffect(() => load(), [load]);

  const change = (changed: Partial<TrackingSettings>) => {
    keep(changed);
    // A rule chosen takes the place of what was typed in vain.
    if (changed.cutOffRule) setLegible(true);
    // What could not be read may be legible by now; until it is, the usual settings stand where the workbook's own should.
    if (unread) load();
  };
  const typeCutOff = (day: IsoDate | null) => {
    if (day === null) setLegible(false);
    else change({ cutOffRule: 'own', ownCutOff: day });
  };
  const tryAgain = () => {
    if (unread) load();
    if (unkept) retry();
  };
  const settings = useMemo(() => ({ ...stored, ...own }), [stored, own]);
  const failure = unread ?? unkept;
  const problem = failure && { failure, onRetry: tryAgain };
  return { settings, isKnown, asOf: isLegible ? cutOffOf(settings, today) : null, period: periodOfSettings(settings, today), change, typeCutOff, problem };
}
