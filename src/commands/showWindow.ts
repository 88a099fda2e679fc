import type { RibbonDeed } from '../app/ribbonNews';

/**
 * Shows how a command ended in a small window over Excel: a ribbon function has no page of its own to write on, and it cannot open the pane.
 * Resolves when the window is closed, or at once where Excel does not open one; the command ends in either case.
 */
export function showWindow(deed: RibbonDeed): Promise<void> {
  const page = new URL('failure.html', location.href);
  page.search = new URLSearchParams({ deed: JSON.stringify(deed) }).toString();
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, { height: 30, width: 30, displayInIframe: true }, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) resolve();
      else opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
