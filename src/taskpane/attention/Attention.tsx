import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Place } from '../../core/model/finding';
import { useTranslator } from '../language/TranslatorContext';
import { ResultTree } from '../resultTree/ResultTree';
import type { TreeNode } from '../resultTree/TreeNode';
import { Section } from '../section/Section';
import { AttentionEntry } from './AttentionEntry';
import type { AttentionItem } from './attentionItems';

/** Lines shown before the user asks for all: the findings below must not be out of reach. */
const shortLength = 5;

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 }, more: { alignSelf: 'flex-start' } });

export interface AttentionProps {
  readonly items: readonly AttentionItem[];
  readonly scroller: HTMLElement | null;
  readonly onShow: (place: Place) => void;
}

/** Lagging indicators and overdue tasks, worst first. */
export function Attention({ items, scroller, onShow }: AttentionProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const shown = useMemo(() => (isWhole ? items : items.slice(0, shortLength)), [items, isWhole]);
  const nodes = useMemo<readonly TreeNode[]>(
    () => shown.map((entry, index) => ({ key: entry.key, level: 1, isOpen: null, position: index + 1, siblings: shown.length, render: () => <AttentionEntry entry={entry} /> })),
    [shown],
  );
  const title = t('attention.title', { count: items.length });
  const show = (chosen: string) => {
    const entry = shown.find(({ key }) => key === chosen);
    if (entry) onShow(entry.place);
  };
  return (
    <Section title={title}>
      <span className={styles.hint}>{t('attention.hint')}</span>
      <ResultTree label={title} nodes={nodes} scroller={scroller} onChoose={show} onToggle={show} />
      {items.length > shortLength && (
        <Button className={styles.more} appearance="subtle" size="small" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('attention.fewer') : t('attention.more', { count: items.length })}
        </Button>
      )}
    </Section>
  );
}
