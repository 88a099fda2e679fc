import type { TreeNode } from '../../../src/taskpane/resultTree/TreeNode';
import { treeMove } from '../../../src/taskpane/resultTree/treeMove';

function node(level: 1 | 2, isOpen: boolean | null): TreeNode {
  return { key: '', level, isOpen, position: 1, siblings: 1, name: () => '', render: () => null };
}

/** 0 open group, 1–2 its entries, 3 closed group. */
const nodes = [node(1, true), node(2, null), node(2, null), node(1, false)];
const focus = (index: number) => ({ kind: 'focus', index });

describe('treeMove', () => {
  test.each([
    ['down to the next line', 0, 'ArrowDown', focus(1)],
    ['down stops at the end', 3, 'ArrowDown', focus(3)],
    ['up stops at the beginning', 0, 'ArrowUp', focus(0)],
    ['to the end', 1, 'End', focus(3)],
    ['to the beginning', 2, 'Home', focus(0)],
    ['a page down is no further than the end', 1, 'PageDown', focus(3)],
    ['right opens a closed group', 3, 'ArrowRight', { kind: 'toggle' }],
    ['right enters an open group', 0, 'ArrowRight', focus(1)],
    ['right does nothing on an entry', 1, 'ArrowRight', null],
    ['left closes an open group', 0, 'ArrowLeft', { kind: 'toggle' }],
    ['left leads from an entry to its group', 2, 'ArrowLeft', focus(0)],
    ['left does nothing on a closed group', 3, 'ArrowLeft', null],
    ['Enter turns a group', 3, 'Enter', { kind: 'toggle' }],
    ['Enter chooses an entry', 1, 'Enter', { kind: 'choose' }],
    ['space chooses an entry', 1, ' ', { kind: 'choose' }],
    ['other keys are left to the page', 1, 'a', null],
    ['a line that is not there does nothing', 9, 'ArrowDown', null],
  ])('%s', (_sentence, index, key, move) => {
    expect(treeMove(nodes, index, key)).toEqual(move);
  });
});
