import { columnLetters } from '../../model/address';
import type { RowFormula } from '../ReportRow';

/** Rows that stand one below the other, by their keys. */
export interface RowSpan {
  readonly first: string;
  readonly last: string;
}

/** The cells of one column over a span of rows, as part of a formula: `C12:C31`. */
export function columnOver({ first, last }: RowSpan, col0: number, rowOf: (key: string) => number): string {
  const letters = columnLetters(col0);
  return `${letters}${rowOf(first) + 1}:${letters}${rowOf(last) + 1}`;
}

/** Sums a column over the rows above (a head repeated among them counts for nothing), as a formula that a reader can follow. */
export function sumFormula(span: RowSpan, col0: number, value: number): RowFormula {
  return { kind: 'rowFormula', formula: (rowOf) => `=SUM(${columnOver(span, col0, rowOf)})`, numberFormat: '0', value };
}
