import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Item } from '../../../core/model/appendix';
import type { PeriodRecord } from '../../../core/model/history';
import type { IsoDate } from '../../../core/model/cell';
import type { ManualVerdict } from '../../../core/model/tracking';
import type { TrackedItem } from '../../../core/progress/overview/trackedItems';
import { useTranslator } from '../../language/TranslatorContext';
import { ResultTree } from '../../resultTree/ResultTree';
import type { TreeNode } from '../../resultTree/TreeNode';
import { ItemEntry } from './ItemEntry';
import { ItemPanel } from './ItemPanel';
import { useChosenItem } from './useChosenItem';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, outlineStyle: 'none' },
  hint: { color: tokens.colorNeutralForeground2 },
  clear: { alignSelf: 'flex-start' },
});

export interface ItemListProps {
  /** What the filter leaves, in the order of the sheets. */
  readonly items: readonly TrackedItem[];
  readonly asOf: IsoDate;
  readonly period: string;
  readonly records: ReadonlyMap<Item, readonly PeriodRecord[]>;
  readonly manualVerdicts: ReadonlyMap<Item, ManualVerdict>;
  readonly scroller: HTMLElement | null;
  readonly onClearFilter: () => void;
}

/** The items, worst first; choosing one leads to its cell and opens the numbers behind it. */
export function ItemList({ items, asOf, period, records, manualVerdicts, scroller, onClearFilter }: ItemListProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { area, listed, chosenKey, chosen, choose, close, focusList } = useChosenItem(items);
  const [coveredBelow, setCoveredBelow] = useState(0);
  const nodes = useMemo<readonly TreeNode[]>(
    () =>
      [...listed].map(([key, tracked], index) => ({ key, level: 1, isOpen: null, position: index + 1, siblings: listed.size, name: () => tracked.item.content, render: () => <ItemEntry tracked={tracked} asOf={asOf} /> })),
    [listed, asOf],
  );
  if (listed.size === 0) {
    return (
      <div className={styles.area}>
        <div>{t('filter.nothing')}</div>
        <Button className={styles.clear} size="small" onClick={onClearFilter}>
          {t('filter.clear')}
        </Button>
      </div>
    );
  }
  return (
    <div ref={area} tabIndex={-1} className={styles.area}>
      <span className={styles.hint}>{t('items.hint')}</span>
      <ResultTree label={t('items.title', { count: listed.size })} nodes={nodes} scroller={scroller} coveredBelow={coveredBelow} chosenKey={chosenKey} onChoose={choose} onToggle={choose} />
      {chosen && (
        <ItemPanel
          tracked={chosen}
          records={records.get(chosen.item) ?? []}
          given={manualVerdicts.get(chosen.item)?.item ?? null}
          asOf={asOf}
          period={period}
          onClose={close}
          onGone={focusList}
          onHeight={setCoveredBelow}
        />
      )}
    </div>
  );
}
