import type { Changer, ChangeWatchPort } from '../app/ports';
import { isCapable } from './capabilities';
import { mayBeOwnWrite } from './ownWrites';
import { runExcel } from './runExcel';
import { toFailure } from './toFailure';

/**
 * Tells of changes in the workbook that is open in Excel: what the user or a co-author writes into cells of any sheet. One request to begin, one
 * to end, none in between.
 */
export function createChangeWatch(): ChangeWatchPort {
  return { watch: startWatching };
}

async function startWatching(onChange: (by: Changer) => void): Promise<() => Promise<void>> {
  const registration = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (!isOurs(event)) onChange(event.source === 'Remote' ? 'others' : 'user');
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => stopWatching(registration);
}

/** A co-author's change is never ours. An Excel that cannot say who made a local one is taken by the time it tells of it. */
function isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
  if (event.source === 'Remote') return false;
  return isCapable('changeSource') ? event.triggerSource === 'ThisLocalAddin' : mayBeOwnWrite();
}

/** A handler is removed with the context that added it: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events#remove-an-event-handler */
async function stopWatching(registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> {
  try {
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  } catch (error) {
    throw toFailure(error);
  }
}
