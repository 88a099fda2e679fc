import type { AgencyMatcher } from '../agencies/createAgencyMatcher';
import { readAgencies } from '../agencies/readAgencies';
import type { DeadlineContext } from '../deadlines/DeadlineSense';
import { parseDeadline } from '../deadlines/parseDeadline';
import type { AgencyMention } from '../model/agency';
import type { AgencyReading, AppendixColumn, Group, Indicator, ItemCell, RowCells, Task } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Deadline } from '../model/deadline';
import type { Measure } from '../model/target';
import { parseMeasure } from '../targets/parseMeasure';
import { parseTargetInSentence } from '../targets/parseTargetInSentence';
import { isPlannedDay } from './isPlannedDay';
import { isDitto } from './dittoMark';
import type { PlacedRow } from './placeRows';
import { pointsBelow } from './pointsBelow';
import { readBaseline } from './readBaseline';
import { readCell, readCells, type CellReading } from './readCells';
import { readYearTargets, type TargetColumns } from './readYearTargets';

/** What a row is read with. */
export interface Reading extends CellReading {
  readonly matcher: AgencyMatcher;
  /** null where the table has no target column: its targets stand inside the sentences (kts-2026-2030). */
  readonly targetColumns: TargetColumns | null;
  /** What the deadlines of a row are completed with. */
  readonly timeOf: (row: PlacedRow) => DeadlineContext;
}

/** A row with the group it stands in, already read. */
export interface ItemRow {
  readonly row: PlacedRow;
  readonly group: Group | null;
}

export function readTask(item: ItemRow, reading: Reading): Task {
  const cells = readCells(item.row.row0, reading);
  return {
    kind: 'task',
    ...readCommon(item, cells, reading),
    deadline: deadlineOf(cells, reading.timeOf(item.row)) ?? parseDeadline('', 'General'),
    deliverable: cells.deliverable?.text ?? '',
    percentDone: measureOf(cells.percentDone, '%')?.value ?? null,
    completedOn: isPlannedDay(cells.completedOn?.text ?? '') ? null : dayOf(cells.completedOn, reading.timeOf(item.row)),
  };
}

export function readIndicator(item: ItemRow, reading: Reading): Indicator {
  const { row0, section, content } = item.row;
  const ownCells = readCells(row0, reading);
  const unit = ownCells.unit?.text ?? '';
  const read = reading.targetColumns && readYearTargets(row0, reading.targetColumns, unit, section, reading);
  const cells = read ? { ...ownCells, target: read.cell } : ownCells;
  const target = read?.target ?? parseTargetInSentence(content, section?.horizon ?? null);
  const measuredIn = target.unit === '' ? unit : target.unit;
  return {
    kind: 'indicator',
    ...readCommon(item, cells, reading),
    target,
    yearTargets: read?.yearTargets ?? [],
    deadline: deadlineOf(cells, reading.timeOf(item.row)),
    ...readBaseline(cells, reading.columns.baseline, measuredIn),
    previous: measureOf(cells.previous, measuredIn),
    actual: measureOf(cells.actual, measuredIn),
    measuredOn: dayOf(cells.measuredOn, reading.timeOf(item.row)),
  };
}

/** A group with what it says for the rows under it; a cell that only sends to those rows gives no deadline. */
export function readGroup(row: PlacedRow, reading: Reading): Group {
  const { row0, ordinal, content } = row;
  const cells = readCells(row0, reading);
  const text = cells.deadline?.text.trim() ?? '';
  const deadline = text === '' || pointsBelow(text) ? null : deadlineOf(cells, reading.timeOf(row));
  return { row0, ordinal, title: content, cells, agencies: readAgencyCells(cells, reading), deadline };
}

function readCommon({ row, group }: ItemRow, cells: RowCells, reading: Reading) {
  const { row0, ordinal, content, section, continuationRows0 } = row;
  const own = readAgencyCells(cells, reading);
  const agencies = continuationRows0.length === 0 ? own : [...own, ...continuationRows0.flatMap((below0) => readAddedAgencies(below0, reading))];
  return {
    row0, ordinal, content, section, group, cells, continuationRows0, agencies,
    leads: mentionsOn('lead', agencies),
    supporting: mentionsOn('supporting', agencies),
    statusNote: cells.statusNote?.text ?? '',
  };
}

/** Rows with the same words share one list, which tells at a glance that their agencies are the same. */
function mentionsOn(side: AgencyReading['side'], agencies: readonly AgencyReading[]): readonly AgencyMention[] {
  const readings = agencies.filter((each) => each.side === side);
  const only = readings.length === 1 ? readings[0] : undefined;
  return only?.mentions ?? readings.flatMap(({ mentions }) => mentions);
}

const sides = ['lead', 'supporting'] as const;

function readAgencyCells(cells: RowCells, { matcher }: Reading): readonly AgencyReading[] {
  const readings: AgencyReading[] = [];
  for (const side of sides) {
    const cell = cells[side];
    if (cell) readings.push({ side, cell, mentions: readAgencies(cell.text, matcher) });
  }
  return readings;
}

/** The agency cells of a continuation row that say something of their own. */
function readAddedAgencies(row0: number, reading: Reading): readonly AgencyReading[] {
  return sides.flatMap((side) => {
    const column: AppendixColumn | undefined = reading.columns[side];
    const cell = column && readCell(row0, column.col0, reading);
    return !cell || cell.text.trim() === '' || isDitto(cell.text) ? [] : [{ side, cell, mentions: readAgencies(cell.text, reading.matcher) }];
  });
}

function deadlineOf({ deadline }: RowCells, time: DeadlineContext): Deadline | null {
  return deadline ? parseDeadline(deadline.value, deadline.numberFormat, time) : null;
}

function measureOf(cell: ItemCell | undefined, unit: string): Measure | null {
  return cell ? parseMeasure(cell.value, cell.numberFormat, unit) : null;
}

/** A day that a cell names; a month stands for its last day. */
function dayOf(cell: ItemCell | undefined, time: DeadlineContext): IsoDate | null {
  return cell ? parseDeadline(cell.value, cell.numberFormat, time).end : null;
}
