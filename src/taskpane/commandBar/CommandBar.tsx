import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PaintBrushRegular } from '@fluentui/react-icons/svg/paint-brush';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { ReactElement, Ref } from 'react';
import type { MessageKey } from '../../i18n';
import { useTranslator } from '../language/TranslatorContext';
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
  button: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge, whiteSpace: 'nowrap' },
});

/** Only the main thing has one: the three must stand in one row on a narrow pane. */
const mainIcons: Readonly<Record<PaneTab, ReactElement>> = { check: <SearchRegular />, progress: <PaintBrushRegular /> };

export interface CommandBarProps {
  readonly bar: Ref<HTMLDivElement>;
  readonly tab: PaneTab;
  readonly isBusy: boolean;
  /** The cut-off date is readable: without it there is nothing to judge by. */
  readonly canJudge: boolean;
  /** Progress is coloured in the sheets. */
  readonly hasColours: boolean;
  readonly onCheck: () => void;
  readonly onColour: () => void;
  readonly onRemoveColours: () => void;
  readonly onReport: () => void;
  readonly onRemoveMarks: () => void;
}

interface Command {
  readonly label: MessageKey;
  readonly needsDate: boolean;
  readonly onClick: () => void;
}

/** What the user can have done on a tab, the main thing first. Buttons in waiting keep the focus, so that the keyboard does not lose its place. */
export function CommandBar({ bar, tab, isBusy, canJudge, ...does }: CommandBarProps) {
  const t = useTranslator();
  const styles = useStyles();
  const report: Command = { label: 'action.report', needsDate: true, onClick: does.onReport };
  const commands: Readonly<Record<PaneTab, readonly Command[]>> = {
    check: [
      { label: 'action.check', needsDate: true, onClick: does.onCheck },
      report,
      { label: 'action.removeMarks', needsDate: false, onClick: does.onRemoveMarks },
    ],
    progress: [
      { label: does.hasColours ? 'action.recolour' : 'action.colour', needsDate: true, onClick: does.onColour },
      { label: 'action.removeColours', needsDate: true, onClick: does.onRemoveColours },
      report,
    ],
  };
  return (
    <div ref={bar} role="group" aria-label={t('action.toolbar')} className={styles.bar}>
      {commands[tab].map(({ label, needsDate, onClick }, index) => (
        <Button key={index} className={styles.button} {...(index === 0 ? { appearance: 'primary', icon: mainIcons[tab] } : {})} disabledFocusable={isBusy || (needsDate && !canJudge)} onClick={onClick}>
          {t(label)}
        </Button>
      ))}
    </div>
  );
}
