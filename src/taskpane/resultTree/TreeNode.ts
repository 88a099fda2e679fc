import type { ReactNode } from 'react';

/** A line of a result list: a group that opens and closes, or an entry that leads to a cell. */
export interface TreeNode {
  readonly key: string;
  readonly level: 1 | 2;
  /** null = nothing to open. */
  readonly isOpen: boolean | null;
  /** 1-based position among the nodes of its parent, and how many there are, for screen readers: only a part of the list is in the page. */
  readonly position: number;
  readonly siblings: number;
  /** What letters typed on the list look for. */
  readonly name: () => string;
  readonly render: () => ReactNode;
}
