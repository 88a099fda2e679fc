import { textCell } from '../../model/textCell';
import { countStatuses } from '../../progress/countStatuses';
import type { FreeTexts } from '../freeTexts';
import type { ReportContent, ReportedTask, ReportWords } from '../ReportContent';
import { blankRow, ordinal, wideRow, type ReportLook, type ReportRow } from '../ReportRow';
import { tableHead, tableRows, type TableColumns } from './tableRows';
import { agencyList, countInput, saidRemarks } from './itemInputs';
import { sectionCounts } from './sectionCounts';

const L: ReportLook = 'cellText';
const C: ReportLook = 'cellCenter';

function taskColumns(words: ReportWords): TableColumns<ReportedTask> {
  return {
    table: 'tasks',
    looks: [C, L, L, L, C, L, L, C, C, C, L, L],
    cellsOf: ({ item, progress }) => [
      ordinal(item.ordinal), textCell(item.content), textCell(agencyList(item.leads)), textCell(agencyList(item.supporting)), textCell(item.deadline.text), textCell(item.deliverable),
      textCell(item.statusNote), countInput(item.percentDone), textCell(words.verdict(progress)), countInput(progress.daysLate),
    ],
    prefill: saidRemarks,
  };
}

/** Both completion rates, the tasks by section and status, then every task. */
export function taskResults({ tasks }: ReportContent, free: FreeTexts, words: ReportWords): readonly ReportRow[] {
  if (tasks.length === 0) return [];
  const { rows, keys } = tableRows(tasks, taskColumns(words), free, words);
  const { doneTasks: done, completionOfDue } = countStatuses(tasks.map(({ progress }) => progress));
  const sentences = words.rates({ done, due: completionOfDue.count, all: tasks.length });
  return [
    ...sentences.map((sentence, index) => wideRow(`counts|rate|${index}`, 'body', sentence, 20, { keepWithNext: true })),
    ...sectionCounts(tasks, keys, words),
    blankRow('sections|after'),
    tableHead('tasks', words.heads.tasks),
    ...rows,
  ];
}
