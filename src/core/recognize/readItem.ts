import type { AgencyMatcher } from '../agencies/createAgencyMatcher';
import { readAgencies } from '../agencies/readAgencies';
import { parseDeadline } from '../deadlines/parseDeadline';
import type { AgencyReading, AppendixColumn, ColumnRole, Group, Indicator, ItemCell, RowCells, Section, Task } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import { numberFormatAt, valueAt, type SheetSnapshot } from '../model/sheetSnapshot';
import type { Measure, Target } from '../model/target';
import { parseMeasure } from '../targets/parseMeasure';
import { parseTarget } from '../targets/parseTarget';
import { parseTargetInSentence } from '../targets/parseTargetInSentence';
import { cellText } from '../text/cellText';

/** An item row and where in the table it stands. */
export interface RowInContext {
  readonly row0: number;
  readonly ordinal: string;
  readonly content: string;
  readonly section: Section | null;
  readonly group: Group | null;
}

/** What a row is read with. */
export interface Reading {
  readonly sheet: SheetSnapshot;
  readonly columns: Partial<Record<ColumnRole, AppendixColumn>>;
  readonly matcher: AgencyMatcher;
}

type Cells = RowCells;

export function readTask(row: RowInContext, reading: Reading): Task {
  const cells = readCells(row.row0, reading);
  const { deadline } = cells;
  return {
    kind: 'task',
    ...readCommon(row, cells, reading),
    deadline: parseDeadline(deadline?.value ?? '', deadline?.numberFormat ?? 'General'),
    deliverable: cells.deliverable?.text ?? '',
    percentDone: measureOf(cells.percentDone, '%')?.value ?? null,
    completedOn: completionDate(cells.completedOn),
  };
}

export function readIndicator(row: RowInContext, reading: Reading): Indicator {
  const cells = readCells(row.row0, reading);
  const unit = cells.unit?.text ?? '';
  const target = readTarget(row, cells);
  const measuredIn = target.unit === '' ? unit : target.unit;
  return {
    kind: 'indicator',
    ...readCommon(row, cells, reading),
    target,
    yearTargets: [],
    deadline: cells.deadline ? parseDeadline(cells.deadline.value, cells.deadline.numberFormat) : null,
    baseline: measureOf(cells.baseline, measuredIn),
    previous: measureOf(cells.previous, measuredIn),
    actual: measureOf(cells.actual, measuredIn),
  };
}

function readCommon(row: RowInContext, cells: Cells, { matcher }: Reading) {
  const agencies = readAgencyCells(cells, matcher);
  const mentionsOf = (side: AgencyReading['side']) => agencies.filter((each) => each.side === side).flatMap(({ mentions }) => mentions);
  return {
    ...row,
    cells,
    continuationRows0: [],
    agencies,
    leads: mentionsOf('lead'),
    supporting: mentionsOf('supporting'),
    statusNote: cells.statusNote?.text ?? '',
  };
}

const sides = ['lead', 'supporting'] as const;

function readAgencyCells(cells: Cells, matcher: AgencyMatcher): readonly AgencyReading[] {
  return sides.flatMap((side) => {
    const cell = cells[side];
    return cell ? [{ side, cell, mentions: readAgencies(cell.text, matcher) }] : [];
  });
}

function readCells(row0: number, { sheet, columns }: Reading): Cells {
  const cells: Cells = {};
  for (const { role, col0 } of Object.values(columns)) {
    const value = valueAt(sheet, row0, col0);
    const numberFormat = numberFormatAt(sheet, row0, col0);
    cells[role] = { row0, col0, value, numberFormat, text: cellText(value, numberFormat), borrowed: null };
  }
  return cells;
}

/** A table without a target column has its targets inside the sentences (kts-2026-2030). */
function readTarget({ content, section }: RowInContext, cells: Cells): Target {
  const sectionHorizon = section?.horizon ?? null;
  const { target } = cells;
  if (!target) return parseTargetInSentence(content, sectionHorizon);
  return parseTarget({ text: target.text, value: target.value, numberFormat: target.numberFormat, unit: cells.unit?.text ?? '', sectionHorizon });
}

function measureOf(cell: ItemCell | undefined, unit: string): Measure | null {
  return cell ? parseMeasure(cell.value, cell.numberFormat, unit) : null;
}

/** The day a task was finished; a month stands for its last day. */
function completionDate(cell: ItemCell | undefined): IsoDate | null {
  return cell ? parseDeadline(cell.value, cell.numberFormat).end : null;
}
