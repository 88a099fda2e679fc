import { agencyName } from '../../agencies/agencyName';
import type { Indicator, Item } from '../../model/appendix';
import type { CellInput } from '../../model/edit';
import { formatTarget } from '../../targets/formatTarget';

/** Percentages are shown as in Vietnam, with the locale's decimal sign, one decimal. */
const oneDecimal = '#,##0.0';

export function percentInput(ratio: number | null): CellInput {
  return ratio === null ? { kind: 'empty' } : { kind: 'number', number: Math.round(ratio * 1000) / 10, numberFormat: oneDecimal };
}

/** A whole number; null leaves the cell empty. */
export function countInput(number: number | null): CellInput {
  return number === null ? { kind: 'empty' } : { kind: 'number', number, numberFormat: '0' };
}

export function agencyList(mentions: Item['leads']): string {
  return mentions.map(agencyName).join('; ');
}

/** A target that stands inside the sentence of the indicator is written out, the sentence being in the column before. */
export function targetText({ cells, target }: Indicator): string {
  return cells.target?.text ?? formatTarget(target);
}
