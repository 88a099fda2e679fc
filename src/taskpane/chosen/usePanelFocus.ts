import { useEffect, useRef, type RefObject } from 'react';

export interface PanelFocus {
  readonly panel: RefObject<HTMLElement | null>;
  readonly head: RefObject<HTMLElement | null>;
  /** Changes with what the panel shows. */
  readonly subject: unknown;
  readonly onEscape: () => void;
  /** The panel has gone while it held the keyboard. */
  readonly onGone: () => void;
}

/** Keeps the keyboard in a panel whose controls come and go: where the control that held it has gone, the way to the cell in the panel's head takes it. */
export function usePanelFocus({ panel, head, subject, onEscape, onGone }: PanelFocus): void {
  const holdsFocus = useRef(false);
  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const enter = () => {
      holdsFocus.current = true;
    };
    // A control that is taken out of the page loses the keyboard to nobody.
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) holdsFocus.current = false;
    };
    const close = (event: KeyboardEvent) => {
      // While letters are being put together Escape takes back those letters.
      if (event.key === 'Escape' && !event.isComposing) onEscape();
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    element.addEventListener('keydown', close);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
      element.removeEventListener('keydown', close);
    };
  }, [panel, onEscape]);
  useEffect(() => {
    if (holdsFocus.current && !panel.current?.contains(document.activeElement)) (head.current?.querySelector('button') ?? head.current)?.focus();
  }, [panel, head, subject]);
  useEffect(
    () => () => {
      if (holdsFocus.current) onGone();
    },
    [onGone],
  );
}
