import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslator } from '../language/TranslatorContext';
import { paneTabs, panelId, tabId, type PaneTab } from './paneTabNames';

const useStyles = makeStyles({
  // Excel lays its own menu over the upper right corner of the pane.
  list: { display: 'flex', flexWrap: 'wrap', flexShrink: 0, columnGap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} 36px 0 ${tokens.spacingHorizontalS}` },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThickest} solid transparent`,
    // What is transparent is drawn where colours are forced: only the open tab is to be underlined.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: { borderBottomColor: tokens.colorCompoundBrandStroke, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { borderBottomColor: 'Highlight' }, ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke } },
});

const steps: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % paneTabs.length,
  ArrowLeft: (index) => (index + paneTabs.length - 1) % paneTabs.length,
  Home: () => 0,
  End: () => paneTabs.length - 1,
};

export interface PaneTabsProps {
  readonly chosen: PaneTab;
  readonly onChoose: (tab: PaneTab) => void;
}

/** The tabs of the pane, by the usual pattern: one stop of the Tab key, arrows choose. Fluent's own would not fit what the pane may weigh. */
export function PaneTabs({ chosen, onChoose }: PaneTabsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = paneTabs[steps[event.key]?.(paneTabs.indexOf(chosen)) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t('tab.list')} className={styles.list}>
      {paneTabs.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          {...(tab === chosen ? { 'aria-controls': panelId(tab) } : {})}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.selected)}
          onClick={() => onChoose(tab)}
          onKeyDown={onKeyDown}
        >
          {t(`tab.${tab}`)}
        </button>
      ))}
    </div>
  );
}
