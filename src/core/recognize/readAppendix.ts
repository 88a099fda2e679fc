import type { AgencyMatcher } from '../agencies/createAgencyMatcher';
import type { Appendix, Group, PassedRow, Section } from '../model/appendix';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import { mapInSteps, type Steps } from '../model/steps';
import { horizonOf } from '../targets/targetHorizon';
import { readPlanReference } from './readPlanReference';
import { readIndicator, readTask, type RowInContext } from './readItem';
import type { RecognisedTable } from './recognizeSheet';

/** Interprets a recognised table: every item with its agencies, deadline and target understood. Never throws. */
export function* readAppendix(sheet: SheetSnapshot, table: RecognisedTable, matcher: AgencyMatcher): Steps<Appendix> {
  const { kind, confidence, isConfirmed, needsConfirmation, signature, otherColumns, title, header, lastRow0, columns, unrecognised } = table;
  const { rows, sections, groups, passedRows } = placeRows(table);
  const base = {
    sheet: sheet.name,
    confidence,
    isConfirmed,
    needsConfirmation,
    signature,
    title,
    plan: readPlanReference(title),
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
  const read = { sheet, columns, matcher };
  return kind === 'tasks'
    ? { ...base, kind, items: yield* mapInSteps(rows, (row) => readTask(row, read)) }
    : { ...base, kind, items: yield* mapInSteps(rows, (row) => readIndicator(row, read)) };
}

/** Puts every item row under the section and group it stands in. */
function placeRows({ rows }: RecognisedTable) {
  const sections: Section[] = [];
  const groups: Group[] = [];
  const passedRows: PassedRow[] = [];
  const items: RowInContext[] = [];
  let section: Section | null = null;
  let group: Group | null = null;
  for (const row of rows) {
    switch (row.kind) {
      case 'section':
        section = { row0: row.row0, ordinal: row.ordinal, title: row.title, horizon: horizonOf(row.title) };
        sections.push(section);
        group = null;
        break;
      case 'group':
        group = { row0: row.row0, ordinal: row.ordinal.text, title: row.content, cells: {}, agencies: [], deadline: null };
        groups.push(group);
        break;
      case 'item':
        if (row.ordinal.form === 'number') group = null;
        items.push({ row0: row.row0, ordinal: row.ordinal.text, content: row.content, section, group });
        break;
      case 'passed':
        passedRows.push({ row0: row.row0, reason: row.reason });
        break;
    }
  }
  return { rows: items, sections, groups, passedRows };
}
