import { useCallback, useMemo, useState } from 'react';
import type { Changer } from '../../app/ports';
import type { IsoDate } from '../../core/model/cell';
import type { Place } from '../../core/model/finding';
import type { Deeds } from '../deeds/DeedsContext';
import { useChangeWatch } from '../outdated/useChangeWatch';
import { useJudgingSettings } from '../outdated/useJudgingSettings';
import { sameJob } from '../ribbon/outcomeOfDeed';
import { useRibbonDeeds } from '../ribbon/useRibbonDeeds';
import { usePeriodSettings, type PeriodSettingsState } from '../settings/usePeriodSettings';
import { tabId, type PaneTab } from '../tabs/paneTabNames';
import type { UseCases } from '../UseCases';
import { paneCommands, type PaneCommands } from './paneCommands';
import { coloursToAsk } from './progressState';
import { isTrackingDeed, type Deed } from './Request';
import { useChecker, type Checker } from './useChecker';
import { useWishes } from './useWishes';

export interface PaneModel extends Omit<Checker, 'noteChange'> {
  readonly period: PeriodSettingsState;
  readonly tab: PaneTab;
  readonly chooseTab: (tab: PaneTab) => void;
  /** Opens a tab from elsewhere in the pane: what led there may be out of sight then, so the keyboard goes along. */
  readonly leadTo: (tab: PaneTab) => void;
  readonly deeds: Deeds;
  readonly commands: PaneCommands;
}

/** What the pane shows and can have done. @param today another one after midnight */
export function usePane(useCases: UseCases, today: IsoDate): PaneModel {
  const { state: known, request, stop: stopJob, closeNotices, noteChange } = useChecker(useCases);
  const { judgement, colours, made } = known;
  const isJobUnderWay = known.busyWith !== null;
  const period = usePeriodSettings(useCases, today);
  const { settings, asOf } = period;
  const about = asOf === null ? null : { asOf, period: period.period, unit: settings.unit };
  const [tab, setTab] = useState<PaneTab>('check');
  // From the first job on, as what it reads may change under it, and from the first sight of a tab that judges, so that colouring does not have to wait for it.
  useChangeWatch(useCases, { isOn: judgement !== null || isJobUnderWay || tab !== 'check', isBusy: isJobUnderWay }, useCallback((by: Changer) => noteChange(by === 'others' ? by : 'data'), [noteChange]));
  useJudgingSettings(settings, asOf, useCallback(() => noteChange('settings'), [noteChange]));

  // After what tells of changes: settings that have just been read are those that the job begins with.
  const { ask, waiting, giveUp } = useWishes({ about, isKnown: period.isKnown, isBusy: isJobUnderWay, request });
  const state = waiting === null ? known : { ...known, busyWith: waiting, just: null, notices: [] };
  const isBusy = state.busyWith !== null;
  const stop = waiting === null ? stopJob : giveUp;

  // What a deed is followed by is judged as of the day on screen, or the day of the last look while that is being typed.
  const day = asOf ?? judgement?.asOf ?? today;
  const perform = useCallback(
    (deed: Deed) => request(isTrackingDeed(deed) ? { ...deed, options: { asOf: day, colours: coloursToAsk(deed, colours) } } : { ...deed, options: { asOf: day } }),
    [request, day, colours],
  );
  const show = useCallback((place: Place) => request({ kind: 'show', place }), [request]);
  const deeds = useMemo<Deeds>(() => ({ isBusy, made, perform, show }), [isBusy, made, perform, show]);
  useRibbonDeeds((deed) => request({ kind: 'ribbon', deed, retry: sameJob(deed.command, { asOf: day, period: period.period, unit: settings.unit }) }));
  const leadTo = useCallback((next: PaneTab) => {
    setTab(next);
    document.getElementById(tabId(next))?.focus();
  }, []);
  return { state, request, stop, closeNotices, period, tab, chooseTab: setTab, leadTo, deeds, commands: paneCommands(request, ask) };
}
