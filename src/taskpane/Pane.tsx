import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { IsoDate } from '../core/model/cell';
import type { Place } from '../core/model/finding';
import { Announcer } from './announcer/Announcer';
import { announcement } from './announcer/announcement';
import { Busy } from './busy/Busy';
import { CommandBar } from './commandBar/CommandBar';
import { DeedsContext, type Deeds } from './deeds/DeedsContext';
import { Footer } from './Footer';
import { useTranslator } from './language/TranslatorContext';
import { NoticeBar } from './notices/NoticeBar';
import { wayBack } from './notices/wayBack';
import { Results } from './results/Results';
import { useRules } from './review/useRules';
import { leadNames } from './settings/leadNames';
import { PeriodSettings } from './settings/PeriodSettings';
import { plansOf } from './settings/plansOf';
import { usePeriodSettings } from './settings/usePeriodSettings';
import type { Deed, Request } from './state/paneState';
import { useChecker } from './state/useChecker';
import type { UseCases } from './UseCases';
import { Welcome } from './welcome/Welcome';

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
  const { state, request, closeNotices } = useChecker(useCases);
  const { busyWith, result, notices, made } = state;
  const isBusy = busyWith !== null;
  const settings = usePeriodSettings(useCases, today);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const leads = useMemo(() => leadNames(result?.appendices ?? []), [result]);
  const plans = useMemo(() => plansOf(result?.appendices ?? []), [result]);
  const rules = useRules(useCases, result !== null);
  const { asOf, period } = settings;
  const { unit } = settings.settings;

  // What a deed is followed by is judged as of the day on screen, or the day of the last check while that is being typed.
  const day = asOf ?? result?.asOf ?? today;
  const perform = useCallback((deed: Deed) => request({ ...deed, options: { asOf: day } }), [request, day]);
  const show = useCallback((place: Place) => request({ kind: 'show', place }), [request]);
  const deeds = useMemo<Deeds>(() => ({ isBusy, made, perform, show }), [isBusy, made, perform, show]);

  // The notice's own buttons vanish with it; without this the keyboard would be thrown to the top of Excel's window.
  const bar = useRef<HTMLDivElement>(null);
  const focusBar = () => bar.current?.querySelector('button')?.focus();
  const retry = (failed: Request) => {
    focusBar();
    request(failed);
  };
  const undo = (deed: Deed | null) => deed && (() => {
    focusBar();
    perform(deed);
  });
  const close = () => {
    focusBar();
    closeNotices();
  };
  const judge = (ask: (day: IsoDate) => void) => () => {
    if (asOf !== null) ask(asOf);
  };
  return (
    <main className={styles.pane} aria-label={t('pane.name')}>
      <CommandBar
        bar={bar}
        isBusy={isBusy}
        canJudge={asOf !== null}
        onCheck={judge((cutOff) => request({ kind: 'check', options: { asOf: cutOff } }))}
        onReport={judge((cutOff) => request({ kind: 'report', options: { asOf: cutOff, period, unit } }))}
        onRemoveMarks={() => request({ kind: 'removeMarks' })}
      />
      {(isBusy || notices.length > 0) && (
        <div className={styles.news}>
          {isBusy && <Busy text={t(`busy.${busyWith}`)} />}
          {notices.map((notice) => (
            <NoticeBar key={notice.kind} notice={notice} isBusy={isBusy} onRetry={retry} onUndo={undo(wayBack(notice, made))} onClose={close} />
          ))}
        </div>
      )}
      <DeedsContext value={deeds}>
        <div ref={setScroller} className={styles.scroller} aria-busy={isBusy}>
          <div className={styles.content}>
            <PeriodSettings state={settings} today={today} leads={leads} plans={plans} />
            {result ? <Results result={result} rules={rules} scroller={scroller} /> : <Welcome />}
            <Footer onSwitchLanguage={onSwitchLanguage} />
          </div>
        </div>
      </DeedsContext>
      <Announcer text={announcement(t, state)} />
    </main>
  );
}
