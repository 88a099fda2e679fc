import { columnLetters } from '../../model/address';
import type { IndicatorPace } from '../../model/progress';
import { countStatuses } from '../../progress/countStatuses';
import type { ReportedIndicator, ReportWords } from '../ReportContent';
import { cell, row, type ReportCell, type ReportRow } from '../ReportRow';
import { tableHead } from './tableRows';
import { countInput } from './itemInputs';
import { columnOver, sumFormula, type RowSpan } from './sumFormula';

/** From what is reached to what is not known: the order in which verdicts are counted. */
export const pacesInOrder: readonly IndicatorPace[] = [
  'exceeded', 'met', 'on-track', 'just-started', 'slow', 'lagging', 'regressed', 'missed', 'not-due-yet', 'no-baseline', 'manual', 'no-data',
];

/** The verdict stands in this column of the tables of indicators and of tasks. */
export const verdictCol0 = 8;
const labelCol0 = 1;
const countCol0 = 2;
const shareCol0 = 3;
const totalKey = 'counts|total';

/**
 * One row a verdict that occurs. Each counts, in the table of the indicators, the verdicts that begin with its label: so those given by
 * hand count too, which say so after it. `keys`: rows of the indicators.
 */
export function verdictCounts(indicators: readonly ReportedIndicator[], keys: readonly string[], words: ReportWords): readonly ReportRow[] {
  const { byVerdict } = countStatuses(indicators.map(({ progress }) => progress));
  const table: RowSpan = { first: keys[0] ?? '', last: keys.at(-1) ?? '' };
  const counts = pacesInOrder.flatMap((pace) => {
    const count = byVerdict[pace];
    return count === undefined ? [] : [{ key: `counts|${pace}`, label: words.verdictLabel(pace), count }];
  });
  const body = counts.map(({ key, label, count }, index) => row(key, [
    cell(0, 'cellCenter', countInput(index + 1)),
    cell(labelCol0, 'cellText', label),
    cell(countCol0, 'cellNumber', {
      kind: 'rowFormula',
      formula: (rowOf) => `=COUNTIF(${columnOver(table, verdictCol0, rowOf)},${columnLetters(labelCol0)}${rowOf(key) + 1}&"*")`,
      numberFormat: '0',
      value: count,
    }),
    shareCell(key, 'cellRate', count / indicators.length),
  ]));
  const span: RowSpan = { first: body[0]?.key ?? '', last: body.at(-1)?.key ?? '' };
  const total = row(totalKey, [
    cell(0, 'total', words.total, { span: 2 }), cell(countCol0, 'totalNumber', sumFormula(span, countCol0, indicators.length)), shareCell(totalKey, 'totalRate', 1),
  ]);
  return [tableHead('counts', words.heads.counts), ...body.map((each, index) => ({ ...each, keepWithNext: index === body.length - 1 })), total];
}

function shareCell(key: string, look: 'cellRate' | 'totalRate', value: number): ReportCell {
  const letters = columnLetters(countCol0);
  return cell(shareCol0, look, {
    kind: 'rowFormula',
    formula: (rowOf) => `=IF(${letters}${rowOf(totalKey) + 1}=0,"",${letters}${rowOf(key) + 1}/${letters}${rowOf(totalKey) + 1})`,
    numberFormat: '0.0%',
    value,
  });
}
