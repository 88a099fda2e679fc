import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { nextSurvivor } from './nextSurvivor';
import type { TreeNode } from './TreeNode';

export interface TreeFocus {
  /** The one line that the Tab key reaches. */
  readonly activeIndex: number;
  /** Makes a line the active one; with `andFocus` the keyboard goes there as soon as the line is in the page. */
  readonly activate: (index: number, andFocus: boolean) => void;
}

/** The active line of a new list: the same one, or what has taken its place. */
function keyIn(nodes: readonly TreeNode[], before: readonly TreeNode[], activeKey: string): string {
  if (nodes.some(({ key }) => key === activeKey)) return activeKey;
  const keys = new Set(nodes.map(({ key }) => key));
  return nextSurvivor(before.map(({ key }) => key), activeKey, (key) => keys.has(key)) ?? '';
}

/**
 * Keeps the place of the keyboard in a list of which only a part is in the page; by key, so that it survives filtering and another check.
 * @param chosenKey the line chosen elsewhere; the keyboard's place follows it
 */
export function useTreeFocus(nodes: readonly TreeNode[], list: HTMLElement | null, chosenKey: string | null): TreeFocus {
  const [active, setActive] = useState({ key: chosenKey ?? '', nodes, chosenKey });
  if (active.nodes !== nodes || active.chosenKey !== chosenKey) {
    const wanted = chosenKey !== null && chosenKey !== active.chosenKey ? chosenKey : active.key;
    setActive({ key: keyIn(nodes, active.nodes, wanted), nodes, chosenKey });
  }
  const focusDue = useRef<string | null>(null);
  const activeIndex = useMemo(() => Math.max(0, nodes.findIndex(({ key }) => key === active.key)), [nodes, active.key]);

  const activate = useCallback(
    (index: number, andFocus: boolean) => {
      const key = nodes[index]?.key ?? '';
      if (andFocus) focusDue.current = key;
      setActive((before) => ({ ...before, key }));
    },
    [nodes],
  );
  // After every drawing: a line that is already the active one may have been asked for too.
  useEffect(() => {
    if (focusDue.current === null) return;
    const isMeant = nodes[activeIndex]?.key === focusDue.current;
    focusDue.current = null;
    if (isMeant) list?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`)?.focus({ preventScroll: true });
  });
  return { activeIndex, activate };
}
