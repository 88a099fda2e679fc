import { makeStyles, tokens } from '@fluentui/react-components';
import { Activity, useState, type ReactNode } from 'react';
import { panelId, tabId, type PaneTab } from './paneTabNames';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    outlineStyle: 'none',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

export interface TabPanelProps {
  readonly tab: PaneTab;
  readonly isChosen: boolean;
  readonly children: ReactNode;
}

/** What belongs to a tab: made when first chosen; out of sight it keeps what was chosen and typed in it. */
export function TabPanel({ tab, isChosen, children }: TabPanelProps) {
  const styles = useStyles();
  const [wasChosen, setWasChosen] = useState(isChosen);
  if (isChosen && !wasChosen) setWasChosen(true);
  if (!wasChosen) return null;
  return (
    <Activity mode={isChosen ? 'visible' : 'hidden'}>
      <div id={panelId(tab)} role="tabpanel" tabIndex={-1} aria-labelledby={tabId(tab)} className={styles.panel}>
        {children}
      </div>
    </Activity>
  );
}
