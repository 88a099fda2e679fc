import { useRef } from 'react';
import { foldText } from '../../core/text/foldText';
import type { TreeNode } from './TreeNode';

/** Letters typed within this time of each other belong together. */
const pauseMs = 700;

/** The line that letters typed on a tree lead to: the next whose name begins with them, without capitals and accents; null where there is none. */
export function useTypeahead(nodes: readonly TreeNode[]): (letter: string, from: number, atMs: number) => number | null {
  const typed = useRef({ letters: '', atMs: 0 });
  return (letter, from, atMs) => {
    const { current } = typed;
    const isGoingOn = atMs - current.atMs < pauseMs && current.letters !== '';
    const letters = isGoingOn && current.letters !== letter ? current.letters + letter : letter;
    typed.current = { letters, atMs };
    const wanted = foldText(letters);
    if (wanted === '') return null;
    // A first letter, or the same again, leads on; more letters may still mean the line they have led to.
    const start = letters.length > 1 ? from : from + 1;
    for (let step = 0; step < nodes.length; step += 1) {
      const index = (start + step) % nodes.length;
      if (foldText(nodes[index]?.name() ?? '').startsWith(wanted)) return index;
    }
    return null;
  };
}
