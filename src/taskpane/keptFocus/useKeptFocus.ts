import { useEffect, type RefObject } from 'react';

/** What the keyboard is given in a part of the pane that stays: the first that fits the part counts. */
const places: readonly { readonly part: string; readonly place: string | null }[] = [
  { part: '[role=tree]', place: '[role=treeitem][tabindex="0"]' },
  { part: 'details', place: 'summary' },
  { part: '[data-chosen]', place: 'button' },
  { part: 'section', place: 'h1[tabindex], h2[tabindex], h3[tabindex]' },
  { part: '[role=tabpanel]', place: null },
];

function placeIn(part: Element): HTMLElement | null {
  const fitting = places.find((each) => part.matches(each.part));
  const found = fitting === undefined ? null : fitting.place === null ? part : part.querySelector(fitting.place);
  return found instanceof HTMLElement ? found : null;
}

/** Gives the keyboard to the innermost of the parts that can take it. @returns whether one did */
function focusWithin(parts: readonly Element[]): boolean {
  return parts.some((part) => {
    const place = part.isConnected ? placeIn(part) : null;
    // The eye stays where it is. What is hidden cannot take the keyboard.
    place?.focus({ preventScroll: true });
    return place !== null && document.activeElement === place;
  });
}

function partsAround(element: Element, root: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let part = element.parentElement; part !== null && part !== root; part = part.parentElement) parts.push(part);
  return parts;
}

/**
 * Where the control that holds the keyboard goes from the page, a place in the innermost part around it that stays takes it: left to the
 * browser, the next press of Tab would begin at the top of the window. Whoever leads the keyboard somewhere on purpose goes before.
 * @param onLost gives it a place where no such part is left
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, onLost: () => void): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let held: { readonly control: Element; readonly parts: readonly Element[] } | null = null;
    let frame = 0;
    const enter = ({ target }: FocusEvent) => {
      held = target instanceof Element ? { control: target, parts: partsAround(target, element) } : null;
    };
    // Browsers differ in whether a control that goes tells so: only one that is still there was left on purpose.
    const leave = () => void setTimeout(() => {
      if (held?.control.isConnected && document.activeElement !== held.control) held = null;
    });
    // Whoever has gone on to the sheet must not be called back.
    const forget = () => {
      held = null;
    };
    const keep = () => {
      const lost = held;
      if (lost === null || lost.control.isConnected || document.activeElement !== document.body) return;
      held = null;
      if (!focusWithin(lost.parts)) onLost();
    };
    // A frame later, so that whoever leads the keyboard on purpose has done so.
    const observer = new MutationObserver(() => {
      if (held === null || held.control.isConnected) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keep);
    });
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    window.addEventListener('blur', forget);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
      window.removeEventListener('blur', forget);
    };
  }, [root, onLost]);
}
