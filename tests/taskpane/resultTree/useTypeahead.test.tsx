/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react';
import type { TreeNode } from '../../../src/taskpane/resultTree/TreeNode';
import { useTypeahead } from '../../../src/taskpane/resultTree/useTypeahead';

const names = ['Đơn vị tính', 'Cơ quan', 'Đánh số', 'Đơn vị khác', 'Cột'];
const nodes = names.map((name): TreeNode => ({ key: name, level: 1, isOpen: null, position: 1, siblings: names.length, name: () => name, render: () => null }));

/** Where the keyboard is after these letters, each so many milliseconds after the one before. */
function typed(letters: string, from: number, pauseMs: number): number {
  const { result } = renderHook(() => useTypeahead(nodes));
  return [...letters].reduce((place, letter, index) => result.current(letter, place, 1000 + index * pauseMs) ?? place, from);
}

test.each([
  ['a letter leads to the next line that begins with it, accents aside', 'd', 0, 100, 2],
  ['the same again leads on, and round', 'ddd', 0, 100, 0],
  ['letters soon after each other belong together', 'do', 1, 100, 3],
  ['letters with their accents find the same', 'đơ', 1, 100, 3],
  ['after a pause a letter begins anew', 'dc', 1, 2000, 4],
  ['letters that nothing begins with leave the place', 'x', 1, 100, 1],
])('%s', (_sentence, letters, from, pauseMs, place) => {
  expect(typed(letters, from, pauseMs)).toBe(place);
});
