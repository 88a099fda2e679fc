import type { Understanding } from '../app/understandWorkbook';
import { cellAddress, columnLetters } from '../core/model/address';
import type { AgencyMention } from '../core/model/agency';
import type { Appendix, Item, RowCells } from '../core/model/appendix';
import type { Deadline, DeadlineKind } from '../core/model/deadline';
import type { ItemProgress } from '../core/model/progress';
import type { SheetSnapshot } from '../core/model/sheetSnapshot';
import { verdictOf } from '../core/progress/isLagging';

/** What was understood, as `inspect` prints it: rows 1-based, columns as letters, a key only where the table has the column. */
export function toInspection(sheets: readonly SheetSnapshot[], { appendices, progress }: Understanding) {
  return {
    sheets: sheets.map(({ name }) => ({
      name,
      tables: appendices.filter(({ sheet }) => sheet === name).map((appendix) => table(appendix, progress.get(appendix) ?? [])),
    })),
  };
}

function table(appendix: Appendix, verdicts: readonly ItemProgress[]) {
  const { kind, confidence, firstHeaderRow0, lastHeaderRow0, columns, sections, items } = appendix;
  return {
    kind,
    confidence: Math.round(confidence * 100) / 100,
    headerRows: [firstHeaderRow0 + 1, lastHeaderRow0 + 1],
    columns: Object.fromEntries(Object.values(columns).map(({ role, col0 }) => [role, columnLetters(col0)])),
    sections: sections.map(({ row0, ordinal, title }) => ({ row: row0 + 1, ordinal, title })),
    items: items.map((item, index) => ({ ...describeItem(item), status: statusOf(verdicts[index]) })),
  };
}

function statusOf(verdict: ItemProgress | undefined): string | null {
  return verdict ? verdictOf(verdict) : null;
}

function describeItem(item: Item) {
  const { row0, ordinal, content, section, cells, leads, supporting } = item;
  return {
    row: row0 + 1,
    ordinal,
    content,
    section: section ? section.row0 + 1 : null,
    ...(cells.lead ? { leads: leads.map(describeAgency) } : {}),
    ...(cells.supporting ? { supporting: supporting.map(describeAgency) } : {}),
    ...(item.kind === 'task' ? describeTask(item) : describeIndicator(item)),
    ...describeBorrowed(cells),
  };
}

function describeAgency({ text, agencyId }: AgencyMention) {
  return { text, agency: agencyId };
}

function describeTask({ cells, deadline }: Extract<Item, { kind: 'task' }>) {
  return cells.deadline ? { deadline: describeDeadline(deadline) } : {};
}

/** Counted from an event ("100 ngày kể từ ngày ban hành"): without the day of the event it is undated, as what waits for a condition is. */
const undatedKinds: Partial<Record<DeadlineKind, string>> = { relative: 'relative/conditional' };

function describeDeadline({ text, kind, start, end }: Deadline) {
  return { text, kind: end === null ? (undatedKinds[kind] ?? kind) : kind, start, end };
}

/** Cells whose value was taken from above (a ditto mark, a merged area, the row of the group), and from where. */
function describeBorrowed(cells: RowCells) {
  const borrowed = Object.entries(cells).flatMap(([role, { row0, col0, borrowed: why }]) => (why === null ? [] : [[role, cellAddress(row0, col0)] as const]));
  return borrowed.length === 0 ? {} : { borrowed: Object.fromEntries(borrowed) };
}

function describeIndicator({ deadline, target, actual, cells }: Extract<Item, { kind: 'indicator' }>) {
  const { text, comparator, value, upper, unit, horizon, form } = target;
  return {
    ...(deadline ? { deadline: describeDeadline(deadline) } : {}),
    target: { text, comparator, value, upper, unit, horizon, form },
    ...(cells.actual ? { actual } : {}),
  };
}
