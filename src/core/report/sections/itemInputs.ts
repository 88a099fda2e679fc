import { agencyName } from '../../agencies/agencyName';
import type { Indicator, Item } from '../../model/appendix';
import type { CellInput } from '../../model/edit';
import { formatTarget } from '../../targets/formatTarget';
import { freeColumns } from '../freeTexts';
import type { Reported } from '../ReportContent';

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

/** What the sheet says already where the user may write: difficulties in the first of his columns, proposals and notes in the second. */
export function saidRemarks({ item: { cells } }: Reported, col0: number): string {
  return col0 === freeColumns.tasks[0] ? (cells.difficulty?.text ?? '') : [cells.proposal?.text, cells.note?.text].filter(Boolean).join('\n');
}

/** A target that stands inside the sentence of the indicator is written out, the sentence being in the column before. */
export function targetText({ cells, target }: Indicator): string {
  return cells.target?.text ?? formatTarget(target);
}
