import { isRefusal } from './isRefusal';
import { excelPlaceOf } from './toFailure';

/** What 1/1/2000 is in a workbook whose day 0 is 1/1/1904, as those made in old Excel for Mac are; elsewhere it is 36526. */
const firstOf2000From1904 = 35_064;

/** By the batch: the pane may look at another workbook in the next one. */
const known = new WeakMap<Excel.RequestContext, boolean>();

/** Whether the workbook counts days from 1904, as far as `syncKnowingDates` was told in this batch. */
export function countsFrom1904(context: Excel.RequestContext): boolean {
  return known.get(context) === true;
}

/**
 * Sends what is queued, and asks along with it from which day the workbook counts. Choice: the sheet function DATE – reason: no member of the API tells
 * the date system, and the function writes nothing (https://learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member(1)).
 * Limit: an Excel that refuses the function, where it is asked for (`Functions.date`) or where its result is read (`FunctionResult.value`), is taken to count from 1900, as nearly all workbooks do.
 * @param queue queues what is wanted; called again where the function was refused
 */
export async function syncKnowingDates<Queued>(context: Excel.RequestContext, queue: () => Queued): Promise<Queued> {
  const queued = queue();
  const asked = known.has(context) ? null : context.workbook.functions.date(2000, 1, 1).load('value');
  try {
    await context.sync();
  } catch (error) {
    if (asked === null || !isRefusal(error) || !/function/i.test(excelPlaceOf(error))) throw error;
    known.set(context, false);
    return syncKnowingDates(context, queue);
  }
  if (asked) known.set(context, asked.value === firstOf2000From1904);
  return queued;
}
