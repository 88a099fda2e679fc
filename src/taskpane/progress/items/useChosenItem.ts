import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import { worstFirst } from '../../../core/progress/overview/worstFirst';
import type { TrackedItem } from '../../../core/progress/overview/trackedItems';
import { useDeeds } from '../../deeds/DeedsContext';
import { itemKey, placeOf } from './itemWords';

export interface ChosenItem {
  /** Where the list stands. */
  readonly area: RefObject<HTMLDivElement | null>;
  /** The items by their keys, worst first. */
  readonly listed: ReadonlyMap<string, TrackedItem>;
  /** Its key; null while no item is looked at. */
  readonly chosenKey: string | null;
  readonly chosen: TrackedItem | undefined;
  /** Leads to the item's cell and opens its numbers. */
  readonly choose: (key: string) => void;
  readonly close: () => void;
  /** Leads the keyboard to the line the numbers were about, or to what has taken its place. */
  readonly focusList: () => void;
}

/** Which item of the list is looked at. @param items in the order of the sheets */
export function useChosenItem(items: readonly TrackedItem[]): ChosenItem {
  const { show } = useDeeds();
  const area = useRef<HTMLDivElement>(null);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const listed = useMemo(() => new Map(worstFirst(items).map((tracked) => [itemKey(tracked), tracked])), [items]);
  const choose = (key: string) => {
    const tracked = listed.get(key);
    if (tracked) show(placeOf(tracked));
    setChosenKey(key);
  };
  const close = useCallback(() => setChosenKey(null), []);
  const focusList = useCallback(() => (area.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]') ?? area.current)?.focus(), []);
  const chosen = chosenKey === null ? undefined : listed.get(chosenKey);
  return { area, listed, chosenKey: chosen ? chosenKey : null, chosen, choose, close, focusList };
}
