import { makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { IsoDate } from '../core/model/cell';
import { Announcer } from './announcer/Announcer';
import { announcement } from './announcer/announcement';
import { CommandBar } from './commandBar/CommandBar';
import { PaneContent } from './content/PaneContent';
import { DeedsContext } from './deeds/DeedsContext';
import { useTranslator } from './language/TranslatorContext';
import { News } from './news/News';
import { usePane } from './state/usePane';
import { PaneTabs } from './tabs/PaneTabs';
import type { UseCases } from './UseCases';

const useStyles = makeStyles({ pane: { display: 'flex', flexDirection: 'column', height: '100%' } });

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
  const pane = usePane(useCases, today);
  const { state, period, tab, chooseTab, leadTo, deeds, commands } = pane;
  const hasColours = state.colours === 'fresh' || state.colours === 'stale';
  const [isAsking, setIsAsking] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const focusBar = () => bar.current?.querySelector('button')?.focus();
  const answered = () => {
    setIsAsking(false);
    focusBar();
  };
  return (
    <main className={styles.pane} aria-label={t('pane.name')}>
      <PaneTabs chosen={tab} onChoose={chooseTab} />
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
      <DeedsContext value={deeds}>
        <PaneContent pane={pane} useCases={useCases} today={today} isAsking={isAsking} onAnswered={answered} onSwitchLanguage={onSwitchLanguage} />
      </DeedsContext>
      <Announcer text={announcement(t, state)} />
    </main>
  );
}
