import type { CommandRegistry } from '../../embedded/office/CommandRegistry';

let last: Promise<unknown> = Promise.resolve();

/**
 * Presses a button of the ribbon as Excel does it: the page of the functions is opened out of sight, runs one of them, and is closed. A button
 * pressed meanwhile waits.
 */
export function pressRibbon(commands: CommandRegistry, name: string): Promise<void> {
  const turn = last.then(() => runInPage(commands, name));
  last = turn.catch(() => undefined);
  return turn;
}

async function runInPage(commands: CommandRegistry, name: string): Promise<void> {
  const page = document.createElement('iframe');
  page.hidden = true;
  page.src = 'pane/commands.html';
  const isThere = commands.whenAssociated(name);
  document.body.append(page);
  try {
    await isThere;
    await commands.run(name);
  } finally {
    page.remove();
  }
}
