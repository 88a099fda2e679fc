import { isWithoutYear } from '../deadlines/isWithoutYear';
import type { Appendix } from '../model/appendix';
import { isCellError } from '../text/isCellError';
import { eachDeadline, type DeadlineCell } from './eachDeadline';
import { defineRule, type Report, type RuleContext } from './rule';

interface Deadlines {
  readonly riddles: DeadlineCell[];
  readonly yearless: DeadlineCell[];
  written: number;
}

/** From so many on, days without a year are how the table is written: said once, at the first. */
const leastYearless = 3;
/** So many riddles, and a third of what is written, are a column of something else, or of its own way of writing: said once, too. */
const leastRiddles = 5;
const leastShare = 1 / 3;

type Message = 'unreadable' | 'most' | 'no-year' | 'no-year-all';

/** Neither a time nor a known phrase; a day or month of no known year is named as such. */
export const deadlineUnreadable = defineRule({
  id: 'deadline-unreadable',
  severity: 'error',
  messageIds: ['unreadable', 'most', 'no-year', 'no-year-all'],
  *check(context) {
    for (const { riddles, yearless, written } of deadlinesOf(context)) {
      yield* riddles.length >= leastRiddles && riddles.length >= leastShare * written ? once('most', riddles) : each('unreadable', riddles);
      yield* yearless.length >= leastYearless ? once('no-year-all', yearless) : each('no-year', yearless);
    }
  },
});

function deadlinesOf(context: RuleContext): Iterable<Deadlines> {
  const found = new Map<Appendix, Deadlines>();
  for (const cell of eachDeadline(context)) {
    const { appendix, deadline: { kind, text } } = cell;
    const deadlines = found.get(appendix) ?? { riddles: [], yearless: [], written: 0 };
    found.set(appendix, deadlines);
    if (kind !== 'blank') deadlines.written += 1;
    if (kind === 'unknown' && !isCellError(text)) (isWithoutYear(text) ? deadlines.yearless : deadlines.riddles).push(cell);
  }
  return found.values();
}

function each<Id extends Message>(messageId: Id, cells: readonly DeadlineCell[]): readonly (Report & { readonly messageId: Id })[] {
  return cells.map(({ at, deadline: { text } }) => ({ messageId, at, data: { text } }));
}

function once<Id extends Message>(messageId: Id, cells: readonly DeadlineCell[]): readonly (Report & { readonly messageId: Id })[] {
  return each(messageId, cells.slice(0, 1)).map((report) => ({ ...report, data: { ...report.data, count: cells.length } }));
}
