import { useCallback, useEffect, useRef, useState } from 'react';
import type { TreeNode } from './TreeNode';

export interface TreeFocus {
  /** The one line that the Tab key reaches. */
  readonly activeIndex: number;
  /** Makes a line the active one; with `andFocus` the keyboard goes there as soon as the line is in the page. */
  readonly activate: (index: number, andFocus: boolean) => void;
}

/** Keeps the place of the keyboard in a list of which only a part is in the page; by key, so that it survives filtering. */
export function useTreeFocus(nodes: readonly TreeNode[], list: HTMLElement | null): TreeFocus {
  const [activeKey, setActiveKey] = useState('');
  const isFocusDue = useRef(false);
  const activeIndex = Math.max(0, nodes.findIndex(({ key }) => key === activeKey));

  const activate = useCallback(
    (index: number, andFocus: boolean) => {
      isFocusDue.current = andFocus;
      setActiveKey(nodes[index]?.key ?? '');
    },
    [nodes],
  );
  useEffect(() => {
    if (!isFocusDue.current) return;
    isFocusDue.current = false;
    list?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`)?.focus({ preventScroll: true });
  }, [list, activeIndex]);
  return { activeIndex, activate };
}
