import { makeStyles } from '@fluentui/react-components';
import { Activity, useCallback, useDeferredValue, useRef, useState } from 'react';
import type { IsoDate } from '../core/model/cell';
import { Announcer } from './announcer/Announcer';
import { announcement, failureTold } from './announcer/announcement';
import { lazyPart } from './boundary/lazyPart';
import { CommandBar } from './commandBar/CommandBar';
import { PaneContent } from './content/PaneContent';
import { DeedsContext } from './deeds/DeedsContext';
import { HelpContext } from './help/HelpContext';
import { useHelpView } from './help/useHelpView';
import { useKeptFocus } from './keptFocus/useKeptFocus';
import { useTranslator } from './language/TranslatorContext';
import { News } from './news/News';
import { outdatedSentence } from './outdated/outdatedSentence';
import { problemSentence } from './settings/problemSentence';
import { usePane } from './state/usePane';
import type { PaneTab } from './tabs/paneTabNames';
import { PaneTabs } from './tabs/PaneTabs';
import type { UseCases } from './UseCases';

const Help = lazyPart(() => import(/* webpackChunkName: "help" */ './help/Help'));

const useStyles = makeStyles({ pane: { display: 'flex', flexDirection: 'column', height: '100%', overflowY: 'auto' } });

export interface PaneProps {
  readonly useCases: UseCases;
  /** The day the pane was opened. */
  readonly today: IsoDate;
}

const nothingOff: readonly string[] = [];

/** The task pane: what can be done, what it is about, what came of it. */
export function Pane({ useCases, today }: PaneProps) {
  const t = useTranslator();
  const styles = useStyles();
  // The commands can be pressed a pass before all the rest is drawn.
  const isDrawn = useDeferredValue(true, false);
  const pane = usePane(useCases, today);
  const { state, period, tab, chooseTab, leadTo, deeds, commands } = pane;
  const hasColours = state.colours === 'fresh' || state.colours === 'stale';
  const outdated = outdatedSentence(state, tab);
  const [isAsking, setIsAsking] = useState(false);
  const whole = useRef<HTMLElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const focusBar = useCallback(() => bar.current?.querySelector('button')?.focus(), []);
  useKeptFocus(whole, focusBar);
  const help = useHelpView({ tab, isBusy: deeds.isBusy, onLeave: focusBar });
  const chooseTabAnew = (next: PaneTab) => {
    help.dismiss();
    chooseTab(next);
  };
  const answered = () => {
    setIsAsking(false);
    focusBar();
  };
  return (
    <main ref={whole} className={styles.pane} aria-label={t('pane.name')}>
      <PaneTabs chosen={tab} onChoose={chooseTabAnew} />
      <CommandBar
        bar={bar}
        tab={tab}
        isBusy={deeds.isBusy}
        canJudge={period.asOf !== null}
        hasColours={hasColours}
        isAsking={isAsking}
        commands={commands}
        onOpenReport={() => leadTo('report')}
        onAskAgencies={() => setIsAsking(!isAsking)}
      />
      <News pane={pane} onRenew={tab === 'check' ? commands.check : hasColours ? commands.colour : commands.look} onLeave={focusBar} />
      <Activity mode={help.view ? 'hidden' : 'visible'}>
        <DeedsContext value={deeds}>
          <HelpContext value={help.open}>
            {isDrawn && <PaneContent pane={pane} useCases={useCases} today={today} isAsking={isAsking} onAnswered={answered} />}
          </HelpContext>
        </DeedsContext>
      </Activity>
      {help.view && <Help useCases={useCases} switchedOff={state.result?.switchedOff ?? nothingOff} ruleId={help.view.ruleId} onClose={help.close} />}
      <Announcer text={announcement(t, state)} of={failureTold(state)} />
      <Announcer text={outdated === null ? '' : t(outdated)} />
      <Announcer text={period.problem ? problemSentence(t, period.problem) : ''} of={period.problem?.failure} />
    </main>
  );
}
