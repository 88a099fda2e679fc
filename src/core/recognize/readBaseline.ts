import { parseDeadline } from '../deadlines/parseDeadline';
import type { AppendixColumn, ItemCell, RowCells } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { Measure } from '../model/target';
import { parseMeasure } from '../targets/parseMeasure';
import { headingPeriod, periodEnd } from './headingPeriod';

export interface BaselineReading {
  readonly baseline: Measure | null;
  readonly baselineOn: IsoDate | null;
}

/** A figure and, in brackets behind it, its time: "45 (31/12/2024)", "45 % [năm 2024]". */
const timed = /^(?<figure>.*\S)\s*[([](?<when>[^()[\]]+)[)\]]\s*$/s;
const dayInHeading = /(?<!\d)\d{1,2}[/.-](?:\d{1,2}[/.-])?\d{4}(?!\d)/;
const datedKinds: ReadonlySet<string> = new Set(['date', 'month', 'quarter', 'year']);

/**
 * The value a path begins at, in the unit of the target, and its day: from a column of its own, else from the words behind the figure, else
 * from the heading ("Hiện trạng năm 2024"). A month or a year stands for its last day. The year of the plan completes nothing here: what it
 * begins from lies before it.
 */
export function readBaseline({ baseline: cell, baselineOn }: RowCells, column: AppendixColumn | undefined, unit: string): BaselineReading {
  if (!cell) return { baseline: null, baselineOn: dayIn(baselineOn) };
  const { figure = '', when = '' } = typeof cell.value === 'string' ? (timed.exec(cell.value)?.groups ?? {}) : {};
  const said = when === '' ? null : dayNamed(when);
  const measure = parseMeasure(said === null ? cell.value : figure, cell.numberFormat, unit);
  return {
    baseline: measure && { ...measure, text: cell.text },
    baselineOn: dayIn(baselineOn) ?? said ?? (column && measure ? dayOfHeading(column) : null),
  };
}

function dayIn(cell: ItemCell | undefined): IsoDate | null {
  return cell ? parseDeadline(cell.value, cell.numberFormat).end : null;
}

function dayNamed(words: string): IsoDate | null {
  const { kind, end } = parseDeadline(words.trim(), '@');
  return datedKinds.has(kind) ? end : null;
}

function dayOfHeading({ heading, years }: AppendixColumn): IsoDate | null {
  const [day] = dayInHeading.exec(heading) ?? [];
  if (day !== undefined) return dayNamed(day);
  const period = years?.first === years?.last ? headingPeriod(heading) : null;
  return years && period ? periodEnd(period, years.last) : null;
}
