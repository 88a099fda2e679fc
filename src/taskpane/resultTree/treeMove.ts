import type { TreeNode } from './TreeNode';

export type TreeMove = { readonly kind: 'focus'; readonly index: number } | { readonly kind: 'toggle' } | { readonly kind: 'choose' };

const pageLines = 10;

function parentIndex(nodes: readonly TreeNode[], index: number): number {
  let parent = index;
  while (parent > 0 && nodes[parent]?.level !== 1) parent -= 1;
  return parent;
}

/** What a key does on a line of a tree, by the usual pattern of trees; null = nothing, the key is left to the page. */
export function treeMove(nodes: readonly TreeNode[], index: number, key: string): TreeMove | null {
  const node = nodes[index];
  if (!node) return null;
  const focus = (wanted: number): TreeMove => ({ kind: 'focus', index: Math.min(Math.max(wanted, 0), nodes.length - 1) });
  const moves: Readonly<Record<string, TreeMove | null>> = {
    ArrowDown: focus(index + 1),
    ArrowUp: focus(index - 1),
    PageDown: focus(index + pageLines),
    PageUp: focus(index - pageLines),
    Home: focus(0),
    End: focus(nodes.length - 1),
    ArrowRight: node.isOpen === null ? null : node.isOpen ? focus(index + 1) : { kind: 'toggle' },
    ArrowLeft: node.isOpen ? { kind: 'toggle' } : node.level === 2 ? focus(parentIndex(nodes, index)) : null,
    Enter: { kind: node.isOpen === null ? 'choose' : 'toggle' },
    ' ': { kind: node.isOpen === null ? 'choose' : 'toggle' },
  };
  return moves[key] ?? null;
}
