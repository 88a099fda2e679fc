import { isoDate } from '../dates/calendar';
import type { AppendixColumn, ItemCell, Section, YearTarget } from '../model/appendix';
import type { Target } from '../model/target';
import { parseTarget } from '../targets/parseTarget';
import { readCell, type CellReading } from './readCells';

/** The target that counts, the cell it stands in, and what each target column says where there are several. */
export interface TargetReading {
  readonly target: Target;
  readonly cell: ItemCell;
  readonly yearTargets: readonly YearTarget[];
}

export interface TargetColumns {
  /** The column that counts at the cut-off date. */
  readonly counted: AppendixColumn;
  /** All of them, left to right. */
  readonly all: readonly AppendixColumn[];
}

/**
 * Reads the target columns of one row. Where the column that counts is blank, the nearest later year speaks for it, else the latest
 * earlier one, else a period. The year a column is headed with is the horizon of what stands in it.
 */
export function readYearTargets(row0: number, { counted, all }: TargetColumns, unit: string, section: Section | null, reading: CellReading): TargetReading {
  const read = (column: AppendixColumn): YearTarget => {
    const cell = readCell(row0, column.col0, reading);
    const { text, value, numberFormat } = cell;
    return { column, cell, target: parseTarget({ text, value, numberFormat, unit, sectionHorizon: horizonOf(column) ?? section?.horizon ?? null }) };
  };
  const yearTargets = all.map(read);
  const own = yearTargets.find(({ column }) => column.col0 === counted.col0) ?? read(counted);
  const said = [own, ...byNearness(yearTargets, counted)].find(({ target }) => target.form !== 'none') ?? own;
  return { target: said.target, cell: said.cell, yearTargets: all.length > 1 ? yearTargets : [] };
}

function horizonOf({ years }: AppendixColumn) {
  return years && isoDate(years.last, 12, 31);
}

/** Later years from near to far, earlier ones likewise, then periods and columns that name no year. */
function byNearness(targets: readonly YearTarget[], { years }: AppendixColumn): readonly YearTarget[] {
  const from = years?.last ?? 0;
  const rank = ({ column }: YearTarget): number => {
    if (!column.years || column.years.first !== column.years.last) return 2000;
    const ahead = column.years.last - from;
    return ahead >= 0 ? ahead : 1000 - ahead;
  };
  return [...targets].sort((one, other) => rank(one) - rank(other));
}
