import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, type ReactNode } from 'react';
import { useTranslator } from '../language/TranslatorContext';
import { coveredBelowName } from './coveredBelowName';
import { useHeightOf } from './useHeightOf';
import { usePanelFocus } from './usePanelFocus';

const useStyles = makeStyles({
  panel: {
    // Stays at the lower edge while the list above it is on screen: what can be done about a line is never out of reach.
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    maxHeight: '60vh',
    // It does not lie over itself.
    [coveredBelowName]: '0px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  close: { flexShrink: 0, minWidth: 'auto' },
});

export interface ChosenPanelProps {
  readonly title: ReactNode;
  /** Changes with what is shown. */
  readonly subject: unknown;
  readonly onClose: () => void;
  /** The panel has gone while it held the keyboard. */
  readonly onGone: () => void;
  readonly onHeight: (pixels: number) => void;
  readonly children: ReactNode;
}

/** What was chosen from the list and what can be done about it, below the list. */
export function ChosenPanel({ title, subject, onClose, onGone, onHeight, children }: ChosenPanelProps) {
  const t = useTranslator();
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  const head = useRef<HTMLDivElement>(null);
  usePanelFocus({ panel, head, subject, onEscape: onClose, onGone });
  useHeightOf(panel, onHeight);
  return (
    <section ref={panel} data-chosen="" aria-label={t('chosen.title')} className={styles.panel}>
      <div ref={head} tabIndex={-1} className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Button className={styles.close} appearance="transparent" size="small" icon={<DismissRegular />} aria-label={t('chosen.close')} onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
