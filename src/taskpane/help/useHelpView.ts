import { useCallback, useRef, useState } from 'react';
import type { PaneTab } from '../tabs/paneTabNames';
import type { OpenHelp } from './HelpContext';

/** What is open of the help. */
interface HelpView {
  /** The rule it was opened at; null = at its beginning. */
  readonly ruleId: string | null;
  /** The tab it lies over. */
  readonly tab: PaneTab;
}

export interface HelpState {
  /** null = closed. */
  readonly view: HelpView | null;
  readonly open: OpenHelp;
  /** Closes it; the keyboard goes back to what opened it, where that is still there. */
  readonly close: () => void;
  /** Closes it and leaves the keyboard where it is. */
  readonly dismiss: () => void;
}

export interface HelpCircumstances {
  readonly tab: PaneTab;
  readonly isBusy: boolean;
  /** Gives the keyboard a place where its own has gone. */
  readonly onLeave: () => void;
}

/** Whether the help is open, and at what. It makes way for whatever the user begins: another tab, or a job. */
export function useHelpView({ tab, isBusy, onLeave }: HelpCircumstances): HelpState {
  const [view, setView] = useState<HelpView | null>(null);
  const opener = useRef<Element | null>(null);
  const [wasBusy, setWasBusy] = useState(isBusy);
  if (isBusy !== wasBusy) setWasBusy(isBusy);
  // A job that was under way when the help was opened leaves it open.
  const hasBegun = isBusy && !wasBusy;
  if (view !== null && (hasBegun || view.tab !== tab)) setView(null);
  const open = useCallback<OpenHelp>(
    (ruleId) => {
      opener.current = document.activeElement;
      setView({ ruleId: ruleId ?? null, tab });
    },
    [tab],
  );
  const close = () => {
    setView(null);
    const back = opener.current;
    // What lay behind the help takes the keyboard only once it is shown again.
    requestAnimationFrame(() => {
      if (back instanceof HTMLElement && back.isConnected) back.focus();
      else onLeave();
    });
  };
  const dismiss = () => setView(null);
  return { view, open, close, dismiss };
}
