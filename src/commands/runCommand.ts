import { asFailure } from '../app/asFailure';
import type { RibbonCommandName, RibbonDeed } from '../app/ribbonNews';
import { failedDeed } from './ribbonDeeds';

/** The button's own handle: Excel shows "working on it…" until it is told that the command is over. */
export interface CommandEvent {
  completed(): void;
}

/** Where a command tells how it ended. */
export interface Ears {
  /** @returns whether a pane beside the workbook shows it */
  readonly tellPane: (deed: RibbonDeed) => Promise<boolean>;
  /** Shows it in a window of its own; resolves when that is closed, or nothing is heard of it any longer. */
  readonly showWindow: (deed: RibbonDeed) => Promise<void>;
}

/**
 * Runs what a button stands for and tells how it ended: in the pane, where one is open; else in a small window, but only what could not be seen
 * otherwise. The button is given back whatever happens.
 */
export async function runCommand(event: CommandEvent, command: RibbonCommandName, work: () => Promise<RibbonDeed>, { tellPane, showWindow }: Ears): Promise<void> {
  try {
    const deed = await work().catch((error: unknown) => failedDeed(command, asFailure(error)));
    const isHeard = await tellPane(deed).catch(() => false);
    if (!isHeard && needsWindow(deed)) await showWindow(deed);
  } finally {
    event.completed();
  }
}

/**
 * A failure has to be told. So has a check: its marks may lie on sheets out of sight, and where nothing was found there are none at all, so that
 * the clerk would press again and again. And so have sheets that got no colours: nothing is to be seen there. A report comes to the front by
 * itself, colours of progress bring their legend, and marks that go are seen to go: a window to be closed would only be in the way.
 */
function needsWindow(deed: RibbonDeed): boolean {
  return 'failure' in deed || deed.command === 'checkWorkbook' || (deed.command === 'trackProgress' && deed.unmarkedSheets.length > 0);
}
