import type { Understanding } from '../app/understandWorkbook';
import { columnLetters } from '../core/model/address';
import type { AgencyMention } from '../core/model/agency';
import type { Appendix, Item } from '../core/model/appendix';
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
  };
}

function describeAgency({ text, agencyId }: AgencyMention) {
  return { text, agency: agencyId };
}

function describeTask({ cells, deadline }: Extract<Item, { kind: 'task' }>) {
  return cells.deadline ? { deadline: describeDeadline(deadline) } : {};
}

function describeDeadline({ text, kind, start, end }: Extract<Item, { kind: 'task' }>['deadline']) {
  return { text, kind, start, end };
}

function describeIndicator({ deadline, target, actual, cells }: Extract<Item, { kind: 'indicator' }>) {
  const { text, comparator, value, upper, unit, horizon, form } = target;
  return {
    ...(deadline ? { deadline: describeDeadline(deadline) } : {}),
    target: { text, comparator, value, upper, unit, horizon, form },
    ...(cells.actual ? { actual } : {}),
  };
}
