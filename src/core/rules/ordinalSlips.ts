import { oncePerAppendix } from '../model/oncePerAppendix';
import { ordinalSeries, type NumberedRow } from './ordinalSeries';
import { withOrdinalNumber } from './withOrdinalNumber';

/**
 * What is wrong with a number in its series. `turned` Excel changed it (7.10 → 7.1, 01 → 1) · `duplicate` stands twice ·
 * `missing` numbers before it are left out · `disordered` smaller than the one before.
 */
export interface OrdinalSlip {
  readonly kind: 'turned' | 'duplicate' | 'missing' | 'disordered';
  readonly row: NumberedRow;
  /** Row that already has the number, or that comes before. */
  readonly otherRow: NumberedRow;
  /** The ordinal that would be right here, where one cell alone can mend it; else `''`. */
  readonly right: string;
  /** The ordinal that was to be expected, and its own number: 15, or 4 of "7.4". */
  readonly expected: string;
  readonly wanted: number;
  /** The rows counted together, and the place of `row` among them. */
  readonly series: readonly NumberedRow[];
  readonly index: number;
}

/** From this share of steps with numbers left out, and from two of them on, a table is an excerpt that keeps the numbers of the whole. */
const excerptShare = 0.2;

/** Everything wrong with the numbers of a table; each row is named at most once. */
export const ordinalSlips = oncePerAppendix((appendix): readonly OrdinalSlip[] =>
  ordinalSeries(appendix).flatMap((series) => {
    const slips = slipsOf(series);
    const missing = slips.filter(({ kind }) => kind === 'missing').length;
    return missing > 1 && missing > excerptShare * series.length ? slips.filter(({ kind }) => kind !== 'missing') : slips;
  }),
);

function slipsOf(series: readonly NumberedRow[]): readonly OrdinalSlip[] {
  const slips: OrdinalSlip[] = [];
  const seen = new Map<number, NumberedRow>();
  const usesZeros = series.some(({ cell }) => typeof cell?.value === 'string' && /^0\d/.test(cell.value.trim()));
  let before: NumberedRow | null = null;
  let last = 0;
  series.forEach((row, index) => {
    const wanted = last + 1;
    const next = series[index + 1]?.number;
    const turned = before === null ? '' : turnedFrom(row, wanted, usesZeros);
    const first = seen.get(row.number);
    const isAlone = before !== null && row.number !== wanted && next === wanted + 1;
    if (before !== null && (turned || first || row.number !== wanted)) {
      const expected = turned || withOrdinalNumber(row.ordinal, wanted);
      const kind = turned ? 'turned' : kindOf(row.number, last, first);
      slips.push({ kind, row, otherRow: first ?? before, right: turned || isAlone ? expected : '', expected, wanted, series, index });
    }
    last = before !== null && (turned || isAlone) ? wanted : lastAfter(row.number, last, next);
    if (!turned && !first) seen.set(row.number, row);
    before = row;
  });
  return slips;
}

/** A step back is followed only where the rows behind it follow it too. */
function lastAfter(number: number, last: number, next: number | undefined): number {
  return number > last || next === number + 1 ? number : last;
}

function kindOf(number: number, last: number, first: NumberedRow | undefined): OrdinalSlip['kind'] {
  if (first) return 'duplicate';
  return number > last ? 'missing' : 'disordered';
}

/** A decimal number drops its last zero, a whole one its first. */
function turnedFrom({ cell, number, ordinal }: NumberedRow, wanted: number, usesZeros: boolean): string {
  if (typeof cell?.value !== 'number') return '';
  if (!Number.isInteger(cell.value)) return wanted === number * 10 ? `${ordinal.replace(',', '.')}0` : '';
  return usesZeros && number === wanted && number < 10 ? `0${number}` : '';
}
