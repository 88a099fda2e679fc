import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PaintBrushRegular } from '@fluentui/react-icons/svg/paint-brush';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { ReactElement, Ref } from 'react';
import type { MessageKey } from '../../i18n';
import { useTranslator } from '../language/TranslatorContext';
import type { PaneCommands } from '../state/paneCommands';
import type { PaneTab } from '../tabs/paneTabNames';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // A label longer than a zoomed pane goes on in a second line; Fluent would cut it off on both sides.
  button: { minWidth: 'auto', whiteSpace: 'normal', paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge, textAlign: 'center' },
});

/** Only the main thing has one, where there is room: the buttons must stand in one row on a narrow pane. */
const mainIcons: Readonly<Record<PaneTab, ReactElement | null>> = { check: <SearchRegular />, progress: <PaintBrushRegular />, report: null };

export interface CommandBarProps {
  readonly bar: Ref<HTMLDivElement>;
  readonly tab: PaneTab;
  readonly isBusy: boolean;
  /** The cut-off date is readable: without it there is nothing to judge by. */
  readonly canJudge: boolean;
  /** Progress is coloured in the sheets. */
  readonly hasColours: boolean;
  /** The user is being asked whether every agency is to have its report. */
  readonly isAsking: boolean;
  readonly commands: PaneCommands;
  readonly onOpenReport: () => void;
  readonly onAskAgencies: () => void;
}

interface Command {
  readonly label: MessageKey;
  /** What must be there before it can be pressed: that no job is under way, and a date to judge by. */
  readonly needs: 'nothing' | 'rest' | 'date';
  readonly onClick: () => void;
  /** What it opens is open; left out where it opens nothing. */
  readonly isOpen?: boolean;
}

/** What the user can have done on a tab, the main thing first. Buttons in waiting keep the focus, so that the keyboard does not lose its place. */
export function CommandBar({ bar, tab, isBusy, canJudge, hasColours, isAsking, commands, onOpenReport, onAskAgencies }: CommandBarProps) {
  const t = useTranslator();
  const styles = useStyles();
  const toReport: Command = { label: 'action.report', needs: 'nothing', onClick: onOpenReport };
  const offered: Readonly<Record<PaneTab, readonly Command[]>> = {
    check: [
      { label: 'action.check', needs: 'date', onClick: commands.check },
      toReport,
      { label: 'action.removeMarks', needs: 'rest', onClick: commands.removeMarks },
    ],
    progress: [
      { label: hasColours ? 'action.recolour' : 'action.colour', needs: 'date', onClick: commands.colour },
      { label: 'action.removeColours', needs: 'date', onClick: commands.removeColours },
      toReport,
    ],
    report: [
      { label: 'action.report', needs: 'date', onClick: commands.createReport },
      { label: 'action.agencyReports', needs: 'date', onClick: onAskAgencies, isOpen: isAsking },
    ],
  };
  return (
    <div ref={bar} role="group" aria-label={t('action.toolbar')} className={styles.bar}>
      {offered[tab].map(({ label, needs, onClick, isOpen }, index) => (
        <Button
          // A tab's buttons are its own: a second press must not meet what another tab has in the same place.
          key={`${tab} ${index}`}
          className={styles.button}
          {...(index === 0 ? { appearance: 'primary', ...(mainIcons[tab] && { icon: mainIcons[tab] }) } : {})}
          {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
          disabledFocusable={(needs !== 'nothing' && isBusy) || (needs === 'date' && !canJudge)}
          onClick={onClick}
        >
          {t(label)}
        </Button>
      ))}
    </div>
  );
}
