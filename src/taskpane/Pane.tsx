import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { IsoDate } from '../core/model/cell';
import type { Place } from '../core/model/finding';
import { Announcer } from './announcer/Announcer';
import { announcement } from './announcer/announcement';
import { CommandBar } from './commandBar/CommandBar';
import { Footer } from './Footer';
import { useTranslator } from './language/TranslatorContext';
import { NoticeBar } from './notices/NoticeBar';
import { Results } from './results/Results';
import { leadNames } from './settings/leadNames';
import { Settings } from './settings/Settings';
import { useReportSettings } from './settings/useReportSettings';
import { useChecker } from './state/useChecker';
import type { UseCases } from './UseCases';
import { Welcome } from './welcome/Welcome';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%' },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, padding: tokens.spacingHorizontalM },
  busy: { margin: 0 },
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

  const { asOf, period, unit } = settings;
  const judge = (ask: (day: IsoDate) => void) => () => {
    if (asOf !== null) ask(asOf);
  };
  return (
    <main className={styles.pane} aria-label={t('pane.name')} aria-busy={state.busyWith !== null}>
      <CommandBar
        isBusy={state.busyWith !== null}
        canJudge={asOf !== null}
        onCheck={judge((day) => request({ kind: 'check', options: { asOf: day } }))}
        onReport={judge((day) => request({ kind: 'report', options: { asOf: day, period, unit: unit.trim() || null } }))}
        onRemoveMarks={() => request({ kind: 'removeMarks' })}
      />
      <div ref={setScroller} className={styles.scroller}>
        <div className={styles.content}>
          {state.busyWith !== null && (
            <div>
              <p className={styles.busy}>{t(`busy.${state.busyWith}`)}</p>
              <ProgressBar aria-label={t(`busy.${state.busyWith}`)} />
            </div>
          )}
          {state.notice && <NoticeBar notice={state.notice} onRetry={request} onClose={closeNotice} />}
          <Settings settings={settings} leads={leads} />
          {state.result ? <Results result={state.result} scroller={scroller} onShow={show} /> : <Welcome />}
          <Footer onSwitchLanguage={onSwitchLanguage} />
        </div>
      </div>
      <Announcer text={announcement(t, state)} />
    </main>
  );
}
