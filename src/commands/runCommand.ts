import { asFailure } from '../app/asFailure';
import type { WorkbookFailure } from '../app/ports';

/** The button's own handle: Excel shows "working on it…" until it is told that the command is over. */
export interface CommandEvent {
  completed(): void;
}

/** Runs what a button stands for; a failure is shown, and the button is given back whatever happens. */
export async function runCommand(event: CommandEvent, work: () => Promise<unknown>, showFailure: (failure: WorkbookFailure) => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await showFailure(asFailure(error));
  } finally {
    event.completed();
  }
}
