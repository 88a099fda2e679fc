import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { Ref } from 'react';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    // Excel lays its own menu over the upper right corner of the pane.
    padding: `${tokens.spacingVerticalM} 36px ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
});

export interface CommandBarProps {
  readonly bar: Ref<HTMLDivElement>;
  readonly isBusy: boolean;
  /** The cut-off date is readable: without it there is nothing to judge by. */
  readonly canJudge: boolean;
  readonly onCheck: () => void;
  readonly onReport: () => void;
  readonly onRemoveMarks: () => void;
}

/** The three things the user can have done. Buttons in waiting keep the focus, so that the keyboard does not lose its place. */
export function CommandBar({ bar, isBusy, canJudge, onCheck, onReport, onRemoveMarks }: CommandBarProps) {
  const t = useTranslator();
  const styles = useStyles();
  const judging = isBusy || !canJudge;
  return (
    <div ref={bar} role="group" aria-label={t('action.toolbar')} className={styles.bar}>
      <Button className={styles.button} appearance="primary" icon={<SearchRegular />} disabledFocusable={judging} onClick={onCheck}>
        {t('action.check')}
      </Button>
      <Button className={styles.button} icon={<DocumentTableRegular />} disabledFocusable={judging} onClick={onReport}>
        {t('action.report')}
      </Button>
      <Button className={styles.button} icon={<EraserRegular />} disabledFocusable={isBusy} onClick={onRemoveMarks}>
        {t('action.removeMarks')}
      </Button>
    </div>
  );
}
