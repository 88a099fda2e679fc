import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { IsoDate } from '../core/model/cell';
import type { Place } from '../core/model/finding';
import { gatherPlans } from '../core/recognize/gatherPlans';
import { Announcer } from './announcer/Announcer';
import { announcement } from './announcer/announcement';
import { Busy } from './busy/Busy';
import { CommandBar } from './commandBar/CommandBar';
import { DeedsContext, type Deeds } from './deeds/DeedsContext';
import { Footer } from './Footer';
import { useTranslator } from './language/TranslatorContext';
import { NoticeBar } from './notices/NoticeBar';
import { wayBack } from './notices/wayBack';
import { OutdatedBar } from './outdated/OutdatedBar';
import { outdatedSentence } from './outdated/outdatedSentence';
import { useChangeWatch } from './outdated/useChangeWatch';
import { useJudgingSettings } from './outdated/useJudgingSettings';
import { Results } from './results/Results';
import { useRules } from './review/useRules';
import { leadNames } from './settings/leadNames';
import { PeriodSettings } from './settings/PeriodSettings';
import { usePeriodSettings } from './settings/usePeriodSettings';
import { coloursToAsk } from './state/progressState';
import { isTrackingDeed, type Deed, type Request } from './state/Request';
import { useChecker } from './state/useChecker';
import type { PaneTab } from './tabs/paneTabNames';
import { PaneTabs } from './tabs/PaneTabs';
import { TabPanel } from './tabs/TabPanel';
import type { UseCases } from './UseCases';
import { Welcome } from './welcome/Welcome';

const ProgressTab = lazy(() => import(/* webpackChunkName: "progress", webpackPrefetch: true */ './progress/ProgressTab'));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%' },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, padding: tokens.spacingHorizontalM },
  // Above what scrolls: news must be seen wherever the user is in the list.
  news: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, flexShrink: 0, maxHeight: '60%', overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});

export interface PaneProps {
  readonly useCases: UseCases;
  /** The day the pane was opened. */
  readonly today: IsoDate;
  readonly onSwitchLanguage: () => void;
}

/** The task pane: what can be done, what it is about, what came of it. */
export function Pane({ useCases, today, onSwitchLanguage }: PaneProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { state, request, closeNotices, noteChange } = useChecker(useCases);
  const { busyWith, result, judgement, colours, notices, made } = state;
  const isBusy = busyWith !== null;
  const hasColours = colours === 'fresh' || colours === 'stale';
  const period = usePeriodSettings(useCases, today);
  const { settings, asOf } = period;
  const [tab, setTab] = useState<PaneTab>('check');
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const leads = useMemo(() => leadNames(judgement?.appendices ?? []), [judgement]);
  const plans = useMemo(() => gatherPlans(judgement?.appendices ?? []), [judgement]);
  const rules = useRules(useCases, result !== null);
  // From the tab's first sight on, so that colouring does not have to wait for it.
  useChangeWatch(useCases, judgement !== null || tab === 'progress', useCallback(() => noteChange('data'), [noteChange]));
  useJudgingSettings(settings, asOf, useCallback(() => noteChange('settings'), [noteChange]));

  // What a deed is followed by is judged as of the day on screen, or the day of the last look while that is being typed.
  const day = asOf ?? judgement?.asOf ?? today;
  const perform = useCallback(
    (deed: Deed) => request(isTrackingDeed(deed) ? { ...deed, options: { asOf: day, colours: coloursToAsk(deed, colours) } } : { ...deed, options: { asOf: day } }),
    [request, day, colours],
  );
  const show = useCallback((place: Place) => request({ kind: 'show', place }), [request]);
  const deeds = useMemo<Deeds>(() => ({ isBusy, made, perform, show }), [isBusy, made, perform, show]);

  // The notice's own buttons vanish with it; without this the keyboard would be thrown to the top of Excel's window.
  const bar = useRef<HTMLDivElement>(null);
  const focusBar = () => bar.current?.querySelector('button')?.focus();
  const retry = (failed: Request) => {
    focusBar();
    request(failed);
  };
  const goOn = (deed: Deed) => {
    focusBar();
    perform(deed);
  };
  const undo = (deed: Deed | null) => deed && (() => goOn(deed));
  const close = () => {
    focusBar();
    closeNotices();
  };
  const judge = (ask: (cutOff: IsoDate) => Request) => () => {
    if (asOf !== null) request(ask(asOf));
  };
  const check = judge((cutOff) => ({ kind: 'check', options: { asOf: cutOff } }));
  const track = (asked: 'lay' | 'remove' | 'leave') => judge((cutOff) => ({ kind: 'track', options: { asOf: cutOff, colours: asked } }));
  const renew = () => {
    focusBar();
    (tab === 'check' ? check : track(hasColours ? 'lay' : 'leave'))();
  };
  const outdated = outdatedSentence(state, tab);
  return (
    <main className={styles.pane} aria-label={t('pane.name')}>
      <PaneTabs chosen={tab} onChoose={setTab} />
      <CommandBar
        bar={bar}
        tab={tab}
        isBusy={isBusy}
        canJudge={asOf !== null}
        hasColours={hasColours}
        onCheck={check}
        onColour={track('lay')}
        onRemoveColours={track('remove')}
        onReport={judge((cutOff) => ({ kind: 'report', options: { asOf: cutOff, period: period.period, unit: settings.unit } }))}
        onRemoveMarks={() => request({ kind: 'removeMarks' })}
      />
      {(isBusy || notices.length > 0 || outdated !== null) && (
        <div className={styles.news}>
          {isBusy && <Busy text={t(`busy.${busyWith}`)} />}
          {notices.map((notice) => (
            <NoticeBar key={notice.kind} notice={notice} isBusy={isBusy} onRetry={retry} onUndo={undo(wayBack(notice, made))} onGoOn={goOn} onClose={close} />
          ))}
          {outdated !== null && <OutdatedBar sentence={outdated} tab={tab} canRenew={asOf !== null} onRenew={renew} />}
        </div>
      )}
      <DeedsContext value={deeds}>
        <div ref={setScroller} className={styles.scroller} aria-busy={isBusy}>
          <div className={styles.content}>
            <PeriodSettings state={period} today={today} leads={leads} plans={plans} />
            <TabPanel tab="check" isChosen={tab === 'check'}>
              {result ? <Results result={result} rules={rules} scroller={scroller} onOpenProgress={() => setTab('progress')} /> : <Welcome />}
            </TabPanel>
            <TabPanel tab="progress" isChosen={tab === 'progress'}>
              <Suspense fallback={t('track.loading')}>
                <ProgressTab judgement={judgement} settings={settings} asOf={asOf} period={period.period} scroller={scroller} canLook={asOf !== null && !isBusy} onLook={track('leave')} />
              </Suspense>
            </TabPanel>
            <Footer onSwitchLanguage={onSwitchLanguage} />
          </div>
        </div>
      </DeedsContext>
      <Announcer text={announcement(t, state)} />
    </main>
  );
}
