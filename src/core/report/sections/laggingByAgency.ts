import { textCell } from '../../model/textCell';
import { isLagging, verdictOf } from '../../progress/isLagging';
import { foldText } from '../../text/foldText';
import type { FreeTexts } from '../freeTexts';
import type { ItemCounts, ReportContent, Reported, ReportWords } from '../ReportContent';
import { ordinal, wideRow, type ReportLook, type ReportRow } from '../ReportRow';
import { itemRow, sectionRow, tableHead, type TableColumns } from './tableRows';
import { groupByLead } from './groupByLead';
import { agencyList, countInput, percentInput, targetText } from './itemInputs';
import { uniqueKeys } from './uniqueKeys';

const L: ReportLook = 'cellText';
const C: ReportLook = 'cellCenter';

function laggingColumns(words: ReportWords): TableColumns<Reported> {
  return {
    table: 'lagging',
    looks: [C, L, L, C, C, L, L, C, C, C, L, L],
    cellsOf: ({ item, progress }) => [
      ordinal(item.ordinal), textCell(item.content), textCell(agencyList(item.leads)), textCell(item.kind === 'task' ? item.deadline.text : targetText(item)),
      textCell(item.kind === 'indicator' ? (item.actual?.text ?? '') : ''), textCell(item.statusNote), textCell(words.explanation(progress)),
      progress.kind === 'indicator' ? percentInput(progress.shareOfTarget) : item.kind === 'task' ? countInput(item.percentDone) : textCell(''),
      textCell(words.verdict(progress)), countInput(progress.kind === 'task' ? progress.daysLate : null),
    ],
    prefill: ({ item }, col0) => (col0 === 10 ? (item.cells.difficulty?.text ?? '') : (item.cells.proposal?.text ?? '')),
  };
}

/** Whether section III names an item: behind its path, or past its deadline. */
export function isNamedLagging({ progress }: Reported): boolean {
  return isLagging(progress) || verdictOf(progress) === 'slow';
}

/** Indicators behind their path and tasks past their deadline, each once, under the agency named first. */
export function laggingByAgency({ indicators, tasks }: ReportContent, free: FreeTexts, words: ReportWords): readonly ReportRow[] {
  const late = [...indicators, ...tasks].filter(isNamedLagging);
  if (late.length === 0) return [wideRow('lagging|none', 'body', words.nothingLagging, 20)];
  const columns = laggingColumns(words);
  const seen = new Map<string, number>();
  const keyOf = uniqueKeys();
  const groups = groupByLead(late, words.noLead).flatMap(({ agency, entries }) => [
    sectionRow(keyOf(`lagging|agency|${foldText(agency)}`), words.laggingOf(agency, kindsOf(entries))),
    ...entries.map((entry) => itemRow(entry, columns, free, seen)),
  ]);
  return [wideRow('lagging|counts', 'body', words.lagging(kindsOf(late)), 20, { keepWithNext: true }), tableHead('lagging', words.heads.lagging), ...groups];
}

function kindsOf(entries: readonly Reported[]): ItemCounts {
  const indicators = entries.filter(({ item }) => item.kind === 'indicator').length;
  return { indicators, tasks: entries.length - indicators };
}
