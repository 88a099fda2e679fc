/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { useRef, type ReactNode } from 'react';
import { useKeptFocus } from '../../../src/taskpane/keptFocus/useKeptFocus';

const lost = jest.fn();
beforeEach(() => lost.mockClear());

function Root({ children }: { readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root, lost);
  return <div ref={root}>{children}</div>;
}
const button = <button type="button">Bỏ lọc</button>;
const settled = () => act(async () => void (await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))));

/** The keyboard stands on the button, which then goes. */
async function whenGone(before: ReactNode, after: ReactNode, meanwhile: () => void = () => undefined) {
  const { rerender } = render(<Root>{before}</Root>);
  screen.getByRole('button', { name: 'Bỏ lọc' }).focus();
  meanwhile();
  rerender(<Root>{after}</Root>);
  await settled();
}
const panel = (content: ReactNode) => (
  <div role="tabpanel" tabIndex={-1}>
    {content}
  </div>
);
const section = (content: ReactNode) => (
  <section>
    <h2 tabIndex={-1}>Danh sách</h2>
    {content}
  </section>
);
const fold = (content: ReactNode) => (
  <details open>
    <summary>Đã bỏ qua</summary>
    <ul>{content}</ul>
  </details>
);
const chosen = (content: ReactNode) => (
  <section data-chosen="">
    <button type="button">Đến ô</button>
    {content}
  </section>
);
const tree = (content: ReactNode) => (
  <div role="tree">
    <div role="treeitem" aria-selected={false} tabIndex={-1} />
    <div role="treeitem" aria-selected={false} tabIndex={0} />
    {content}
  </div>
);

describe('where a control that holds the keyboard goes, it is taken by', () => {
  test.each([
    ['the heading of its part', panel(section(button)), panel(section(null)), 'h2'],
    ['the headline of what is folded', panel(section(fold(<li>{button}</li>))), panel(section(fold(null))), 'summary'],
    ['the first button of the chosen panel', panel(section(chosen(button))), panel(section(chosen(null))), 'button'],
    ['the line of the list that Tab reaches', panel(section(tree(button))), panel(section(tree(null))), '[tabindex="0"]'],
    ['the tab, where the part has gone with it', panel(section(button)), panel(null), '[role=tabpanel]'],
  ])('%s', async (_place, before, after, selector) => {
    await whenGone(before, after);
    expect(document.querySelector(selector)).toHaveFocus();
    expect(lost).not.toHaveBeenCalled();
  });

  test('whatever the pane says, where nothing around it stays', async () => {
    await whenGone(panel(button), <p>Đang đọc</p>);
    expect(lost).toHaveBeenCalledTimes(1);
  });
});

describe('the keyboard is left where it is', () => {
  test.each([
    ['where the control stays', panel(section([button])), panel(section([button, 'xong'])), () => undefined],
    ['where somebody led it on', panel([<input key="next" aria-label="Tìm" />, button]), panel([<input key="next" aria-label="Tìm" />]), () => setTimeout(() => screen.getByRole('textbox').focus())],
  ])('%s', async (_why, before, after, meanwhile) => {
    await whenGone(before, after, meanwhile);
    expect(document.activeElement).toBe(screen.queryByRole('textbox') ?? screen.getByRole('button'));
    expect(lost).not.toHaveBeenCalled();
  });

  test('where the user had left the control before', async () => {
    const { rerender } = render(<Root>{panel(button)}</Root>);
    const control = screen.getByRole('button');
    control.focus();
    control.blur();
    await settled();
    rerender(<Root>{panel(null)}</Root>);
    await settled();
    expect(document.body).toHaveFocus();
  });

  test('where the user has gone on to the sheet', async () => {
    await whenGone(panel(section(button)), panel(section(null)), () => window.dispatchEvent(new Event('blur')));
    expect(document.body).toHaveFocus();
    expect(lost).not.toHaveBeenCalled();
  });
});
