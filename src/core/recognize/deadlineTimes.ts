import { yearOf } from '../dates/calendar';
import type { DeadlineContext } from '../deadlines/DeadlineSense';
import { parseDeadline } from '../deadlines/parseDeadline';
import type { PlanReference } from '../model/appendix';
import { numberFormatAt, valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import { foldText } from '../text/foldText';
import type { PlacedRow } from './placeRows';
import type { RecognisedTable } from './recognizeSheet';
import { yearNamed } from './yearNamed';

/** Headings of a column that only tells the month or year of the days beside it. */
const calendarHeading = /^(thang|nam|quy|thang nam|ky|thoi gian|moc|dot|tuan)$/;

/**
 * What completes the deadlines of each row: the day the plan was issued, and the year. What stands nearest goes first: a month or year in
 * a column beside, then the heading of the deadline column, then the headings above the row, then the one year the plan is for.
 */
export function deadlineTimes(sheet: SheetSnapshot, table: RecognisedTable, rows: readonly PlacedRow[], plan: PlanReference | null): (row: PlacedRow) => DeadlineContext {
  const issuedOn = plan?.issuedOn ?? null;
  const ofPlan = plan !== null && plan.firstYear === plan.lastYear ? plan.firstYear : null;
  const ofColumn = yearNamed(table.columns.deadline?.heading ?? '');
  const beside = calendarYears(sheet, table, rows);
  return (row) => {
    const named = beside.get(row.row0) ?? ofColumn ?? row.year ?? ofPlan;
    return { issuedOn, year: named === 'several' ? null : named };
  };
}

/** The year by row from a column of months beside the deadlines; a blank cell goes on with the month above, up to the next heading. */
function calendarYears(sheet: SheetSnapshot, { columns, header }: RecognisedTable, rows: readonly PlacedRow[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const used = new Set(Object.values(columns).map(({ col0 }) => col0));
  const calendar = [...header.headings].find(([col0, heading]) => !used.has(col0) && calendarHeading.test(foldText(heading)));
  if (!calendar || !columns.deadline) return years;
  const [col0] = calendar;
  let current: { readonly year: number | null; readonly section: PlacedRow['section'] } = { year: null, section: null };
  for (const { row0, section } of rows) {
    const value = valueAt(sheet, row0, col0);
    if (value !== '') current = { year: yearIn(value, numberFormatAt(sheet, row0, col0)), section };
    else if (current.section !== section) current = { year: null, section };
    if (current.year !== null) years.set(row0, current.year);
  }
  return years;
}

function yearIn(value: Parameters<typeof parseDeadline>[0], numberFormat: string): number | null {
  const { start, end } = parseDeadline(value, numberFormat);
  const [first, last] = [start ?? end, end ?? start];
  return first !== null && last !== null && yearOf(first) === yearOf(last) ? yearOf(last) : null;
}
