import type { RibbonDeed } from '../app/ribbonNews';
import { outlineOf, writeOutline } from './deedOutline';
import { dropNote, leaveNote } from './windowNote';

const openStorage = () => localStorage;

/**
 * Shows how a command ended in a small window over Excel: a ribbon function has no page of its own to write on, and it cannot open the pane.
 * The address of the window's page carries no word of the workbook; names and detail wait for it in the storage of the machine.
 * Resolves when the window is closed, or at once where Excel does not open one; the command ends in either case.
 */
export async function showWindow(deed: RibbonDeed): Promise<void> {
  const id = crypto.randomUUID();
  const page = new URL('failure.html', location.href);
  page.search = `${writeOutline(outlineOf(deed)).toString()}&id=${id}`;
  leaveNote(openStorage, id, deed);
  try {
    await openWindow(page.href);
  } finally {
    dropNote(openStorage, id);
  }
}

function openWindow(address: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) resolve();
      else opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
