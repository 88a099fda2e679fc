import { textCell } from '../../model/textCell';
import type { FreeTexts } from '../freeTexts';
import type { ReportContent, ReportedIndicator, ReportWords } from '../ReportContent';
import { blankRow, ordinal, type ReportLook, type ReportRow } from '../ReportRow';
import { tableHead, tableRows, type TableColumns } from './tableRows';
import { agencyList, percentInput, saidRemarks, targetText } from './itemInputs';
import { verdictCounts } from './verdictCounts';

const L: ReportLook = 'cellText';
const C: ReportLook = 'cellCenter';

function indicatorColumns(words: ReportWords): TableColumns<ReportedIndicator> {
  return {
    table: 'indicators',
    looks: [C, L, C, C, C, C, C, C, C, L, L, L],
    cellsOf: ({ item, progress }) => [
      ordinal(item.ordinal), textCell(item.content), textCell(item.cells.unit?.text ?? item.target.unit), textCell(targetText(item)), textCell(item.baseline?.text ?? ''),
      textCell(item.previous?.text ?? ''), textCell(item.actual?.text ?? ''), percentInput(progress.shareOfTarget), textCell(words.verdict(progress)), textCell(agencyList(item.leads)),
    ],
    prefill: saidRemarks,
  };
}

/** How many indicators have each verdict, then every indicator. */
export function indicatorResults({ indicators }: ReportContent, free: FreeTexts, words: ReportWords): readonly ReportRow[] {
  if (indicators.length === 0) return [];
  const { rows, keys } = tableRows(indicators, indicatorColumns(words), free, words);
  return [...verdictCounts(indicators, keys, words), blankRow('counts|after'), tableHead('indicators', words.heads.indicators), ...rows];
}
