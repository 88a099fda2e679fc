import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { IsoDate } from '../core/model/cell';
import type { Place } from '../core/model/finding';
import { Announcer } from './announcer/Announcer';
import { announcement } from './announcer/announcement';
import { Busy } from './busy/Busy';
import { CommandBar } from './commandBar/CommandBar';
import { Footer } from './Footer';
import { useTranslator } from './language/TranslatorContext';
import { NoticeBar } from './notices/NoticeBar';
import { Results } from './results/Results';
import { leadNames } from './settings/leadNames';
import { Settings } from './settings/Settings';
import { useReportSettings } from './settings/useReportSettings';
import type { Request } from './state/paneState';
import { useChecker } from './state/useChecker';
import type { UseCases } from './UseCases';
import { Welcome } from './welcome/Welcome';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%' },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, padding: tokens.spacingHorizontalM },
  // Above what scrolls: news must be seen wherever the user is in the list.
  news: { flexShrink: 0, maxHeight: '60%', overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
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
  const { state, request, closeNotice } = useChecker(useCases);
  const settings = useReportSettings(today);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const leads = useMemo(() => leadNames(state.result?.appendices ?? []), [state.result]);
  const show = useCallback((place: Place) => request({ kind: 'show', place }), [request]);

  // The notice's own buttons vanish with it; without this the keyboard would be thrown to the top of Excel's window.
  const bar = useRef<HTMLDivElement>(null);
  const focusBar = () => bar.current?.querySelector('button')?.focus();
  const retry = (failed: Request) => {
    focusBar();
    request(failed);
  };
  const close = () => {
    focusBar();
    closeNotice();
  };

  const { asOf, period, unit } = settings;
  const judge = (ask: (day: IsoDate) => void) => () => {
    if (asOf !== null) ask(asOf);
  };
  return (
    <main className={styles.pane} aria-label={t('pane.name')}>
      <CommandBar
        bar={bar}
        isBusy={state.busyWith !== null}
        canJudge={asOf !== null}
        onCheck={judge((day) => request({ kind: 'check', options: { asOf: day } }))}
        onReport={judge((day) => request({ kind: 'report', options: { asOf: day, period, unit: unit.trim() || null } }))}
        onRemoveMarks={() => request({ kind: 'removeMarks' })}
      />
      {(state.busyWith !== null || state.notice !== null) && (
        <div className={styles.news}>
          {state.busyWith !== null && <Busy text={t(`busy.${state.busyWith}`)} />}
          {state.notice && <NoticeBar notice={state.notice} onRetry={retry} onClose={close} />}
        </div>
      )}
      <div ref={setScroller} className={styles.scroller} aria-busy={state.busyWith !== null}>
        <div className={styles.content}>
          <Settings settings={settings} leads={leads} />
          {state.result ? <Results result={state.result} scroller={scroller} onShow={show} /> : <Welcome />}
          <Footer onSwitchLanguage={onSwitchLanguage} />
        </div>
      </div>
      <Announcer text={announcement(t, state)} />
    </main>
  );
}
