import type { RibbonDeed } from '../app/ribbonNews';
import type { Language } from '../i18n';
import { outlineOf, writeOutline } from './deedOutline';
import { dropNote, leaveNote } from './windowNote';

const openStorage = () => localStorage;

/**
 * How long a command may wait for its window, in milliseconds. Some builds of Excel never say that a window was closed by Esc
 * (github.com/OfficeDev/office-js, issues 5200 and 5410), and a button whose command has not ended cannot be pressed again. Choice: two minutes –
 * reason: Excel itself ends a command after five, with a message of its own (issue 1452), and may close the window as soon as its command is over,
 * so that a slower reader must have had his time.
 */
const longestWait = 120_000;

/** What Excel answers where this page has a window open already: https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
const stillOpen = 12007;
/** Closing goes on after the call, and nothing tells its end: https://learn.microsoft.com/office/dev/add-ins/develop/dialog-best-practices */
const closingTakes = 500;

/** The window last opened, as far as Excel has not said that it is closed. */
let standing: { readonly dialog: Office.Dialog; readonly end: () => void } | null = null;

/**
 * Shows how a command ended in a small window over Excel: a ribbon function has no page of its own to write on, and it cannot open the pane.
 * The address of the window's page carries no word of the workbook; names and detail wait for it in the storage of the machine.
 * @param language the one it speaks: its page knows nothing of Office, which may part what is kept in the storage by the site around Excel
 * Resolves when the window is closed, after two minutes where Excel does not say so, or at once where Excel opens none: then no other place is left
 * where anything could be told. The command ends in either case.
 */
export async function showWindow(deed: RibbonDeed, language: Language): Promise<void> {
  const id = crypto.randomUUID();
  const page = new URL('told.html', location.href);
  page.search = `${writeOutline(outlineOf(deed)).toString()}&language=${language}&id=${id}`;
  leaveNote(openStorage, id, deed);
  const patience = new AbortController();
  try {
    await Promise.race([untilClosed(page.href), pause(longestWait, patience.signal)]);
  } finally {
    patience.abort();
    dropNote(openStorage, id);
  }
}

async function untilClosed(address: string): Promise<void> {
  const dialog = await openWindow(address);
  if (dialog === null) return;
  await new Promise<void>((resolve) => {
    const own = { dialog, end: resolve };
    standing = own;
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      if (standing === own) standing = null;
      resolve();
    });
  });
}

/** A window that is open still, or of which Excel never said that it was closed, makes room for the new one. @returns null = Excel opens none */
async function openWindow(address: string): Promise<Office.Dialog | null> {
  const first = await askExcel(address);
  if (first.status === Office.AsyncResultStatus.Succeeded) return first.value;
  if (first.error.code !== stillOpen || standing === null) return null;
  const { dialog, end } = standing;
  standing = null;
  end();
  dialog.close();
  await pause(closingTakes);
  const second = await askExcel(address);
  return second.status === Office.AsyncResultStatus.Succeeded ? second.value : null;
}

function askExcel(address: string): Promise<Office.AsyncResult<Office.Dialog>> {
  return new Promise((resolve) => Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, resolve));
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => clearTimeout(timer));
  });
}
