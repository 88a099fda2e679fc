import type { AgencyMatcher } from '../agencies/createAgencyMatcher';
import type { Appendix, Group } from '../model/appendix';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import { mapInSteps, type Steps } from '../model/steps';
import { findSources } from './borrowCells';
import { placeRows } from './placeRows';
import { deadlineTimes } from './deadlineTimes';
import { readPlanReference } from './readPlanReference';
import { readGroup, readIndicator, readTask, type ItemRow, type Reading } from './readItem';
import type { TargetColumns } from './readYearTargets';
import type { RecognisedTable } from './recognizeSheet';

/** Interprets a recognised table: every item with its agencies, deadline and target understood. Never throws. */
export function* readAppendix(sheet: SheetSnapshot, table: RecognisedTable, matcher: AgencyMatcher): Steps<Appendix> {
  const { kind, confidence, isConfirmed, needsConfirmation, signature, otherColumns, title, header, lastRow0, columns, unrecognised } = table;
  const { rows, sections, passedRows } = yield* placeRows(table.rows);
  yield;
  const plan = readPlanReference(title);
  const sources = yield* findSources(sheet, table, header.lastRow0, rows);
  const reading: Reading = {
    sheet, columns, matcher, targetColumns: targetColumnsOf(table), sources, timeOf: deadlineTimes(sheet, table, rows, plan),
  };
  yield;
  const groups = yield* mapInSteps(rows.filter((row) => row.kind === 'group'), (row) => readGroup(row, reading));
  const groupAt = new Map<number, Group>(groups.map((group) => [group.row0, group]));
  const items = rows
    .filter((row) => row.kind === 'item')
    .map((row): ItemRow => ({ row, group: groupAt.get(row.groups[0]?.row0 ?? -1) ?? null }));
  const base = {
    sheet: sheet.name,
    confidence,
    isConfirmed,
    needsConfirmation,
    signature,
    title,
    plan,
    firstHeaderRow0: header.firstRow0,
    lastHeaderRow0: header.lastRow0,
    lastRow0,
    headedColumns: [...header.headings].map(([col0, heading]) => ({ col0, heading })),
    columns,
    otherColumns,
    unrecognisedColumns: unrecognised,
    sections,
    groups,
    passedRows,
  };
  return kind === 'tasks'
    ? { ...base, kind, items: yield* mapInSteps(items, (item) => readTask(item, reading)) }
    : { ...base, kind, items: yield* mapInSteps(items, (item) => readIndicator(item, reading)) };
}

function targetColumnsOf({ columns: { target: counted }, otherColumns }: RecognisedTable): TargetColumns | null {
  if (!counted) return null;
  const all = [counted, ...otherColumns.filter(({ role }) => role === 'target')].sort((one, other) => one.col0 - other.col0);
  return { counted, all };
}
