import { agencyName } from '../agencies/agencyName';
import type { Item } from '../model/appendix';
import type { CellInput } from '../model/edit';
import { textCell } from '../model/textCell';
import { isLagging, verdictOf } from '../progress/isLagging';
import type { ReportContent, Reported, ReportedIndicator, ReportedTask, ReportWords } from './ReportContent';
import type { FreeTexts } from './freeTexts';
import { formatTarget } from '../targets/formatTarget';
import { ordinal, wideRow, type ReportLook, type ReportRow } from './ReportRow';
import { tableHead, tableRows, type TableColumns } from './tableRows';

const L: ReportLook = 'cellText';
const C: ReportLook = 'cellCenter';

/** Percentages are shown as in Vietnam, with the locale's decimal sign, one decimal. */
const oneDecimal = '#,##0.0';

function percent(ratio: number | null): CellInput {
  return ratio === null ? { kind: 'empty' } : { kind: 'number', number: Math.round(ratio * 1000) / 10, numberFormat: oneDecimal };
}

function count(number: number | null): CellInput {
  return number === null ? { kind: 'empty' } : { kind: 'number', number, numberFormat: '0' };
}

const agencies = (mentions: Item['leads']): string => mentions.map(agencyName).join('; ');

function indicatorColumns(words: ReportWords): TableColumns<ReportedIndicator> {
  return {
    table: 'indicators',
    looks: [C, L, C, C, C, C, C, C, C, L, L, L],
    cellsOf: ({ item, progress }) => [
      ordinal(item.ordinal), textCell(item.content), textCell(item.cells.unit?.text ?? item.target.unit), textCell(targetText(item)), textCell(item.baseline?.text ?? ''),
      textCell(item.previous?.text ?? ''), textCell(item.actual?.text ?? ''), percent(progress.shareOfTarget), textCell(words.verdict(progress)), textCell(agencies(item.leads)),
    ],
    prefill: ({ item }, col0) => (col0 === 10 ? (item.cells.difficulty?.text ?? '') : [item.cells.proposal?.text, item.cells.note?.text].filter(Boolean).join('\n')),
  };
}

/** A target that stands inside the sentence of the indicator is written out, the sentence being in the column before. */
function targetText({ cells, target }: ReportedIndicator['item']): string {
  return cells.target?.text ?? formatTarget(target);
}

function taskColumns(words: ReportWords): TableColumns<ReportedTask> {
  return {
    table: 'tasks',
    looks: [C, L, L, L, C, L, L, C, C, C, L, L],
    cellsOf: ({ item, progress }) => [
      ordinal(item.ordinal), textCell(item.content), textCell(agencies(item.leads)), textCell(agencies(item.supporting)), textCell(item.deadline.text), textCell(item.deliverable),
      textCell(item.statusNote), count(item.percentDone),
      textCell(words.verdict(progress)), count(progress.daysLate),
    ],
    prefill: ({ item }, col0) => (col0 === 10 ? (item.cells.difficulty?.text ?? '') : [item.cells.proposal?.text, item.cells.note?.text].filter(Boolean).join('\n')),
  };
}

function laggingColumns(words: ReportWords): TableColumns<Reported> {
  return {
    table: 'lagging',
    looks: [C, L, L, C, C, L, L, C, C, C, L, L],
    cellsOf: ({ item, progress }) => [
      ordinal(item.ordinal), textCell(item.content), textCell(agencies(item.leads)), textCell(item.kind === 'task' ? item.deadline.text : targetText(item)),
      textCell(item.kind === 'indicator' ? (item.actual?.text ?? '') : ''), textCell(item.statusNote), textCell(words.explanation(progress)),
      progress.kind === 'indicator' ? percent(progress.shareOfTarget) : item.kind === 'task' ? count(item.percentDone) : textCell(''),
      textCell(words.verdict(progress)), count(progress.kind === 'task' ? progress.daysLate : null),
    ],
    prefill: ({ item }, col0) => (col0 === 10 ? (item.cells.difficulty?.text ?? '') : (item.cells.proposal?.text ?? '')),
  };
}

export function indicatorTable({ indicators }: ReportContent, free: FreeTexts, words: ReportWords): readonly ReportRow[] {
  if (indicators.length === 0) return [];
  return [heading('indicators', words.headings.indicators), tableHead('indicators', words.heads.indicators), ...tableRows(indicators, indicatorColumns(words), free, words)];
}

export function taskTable({ tasks }: ReportContent, free: FreeTexts, words: ReportWords): readonly ReportRow[] {
  if (tasks.length === 0) return [];
  return [heading('tasks', words.headings.tasks), tableHead('tasks', words.heads.tasks), ...tableRows(tasks, taskColumns(words), free, words)];
}

/** Indicators behind their path and tasks past their deadline. */
export function laggingTable({ indicators, tasks }: ReportContent, free: FreeTexts, words: ReportWords): readonly ReportRow[] {
  const late = [...indicators, ...tasks].filter(({ progress }) => isLagging(progress) || verdictOf(progress) === 'slow');
  if (late.length === 0) return [heading('lagging', words.headings.lagging), wideRow('lagging|none', 'body', words.nothingLagging, 20)];
  return [heading('lagging', words.headings.lagging), tableHead('lagging', words.heads.lagging), ...tableRows(late, laggingColumns(words), free, words)];
}

export function heading(section: string, words: string): ReportRow {
  return wideRow(`heading|${section}`, 'heading', words, 24, { keepWithNext: true });
}
