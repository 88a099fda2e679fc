import type { ReportingPeriod } from '../dates/reportingPeriod';
import { isoDateToSerial } from '../dates/serial';
import type { Item } from '../model/appendix';
import type { IsoDate } from '../model/cell';
import type { CellInput } from '../model/edit';
import type { ItemProgress } from '../model/progress';
import { textCell } from '../model/textCell';
import { verdictOf } from '../progress/isLagging';
import type { TrackedItem } from '../progress/overview/trackedItems';
import { formatTarget } from '../targets/formatTarget';
import { cleanText } from '../text/cleanText';
import type { HistoryRole, NewHistoryWords } from './HistoryWords';
import { headingsOver } from './referenceOf';

/** The cells of one row by the meaning of their columns. */
export type HistoryCells = Readonly<Record<HistoryRole, CellInput>>;

/** The period that is being closed. */
interface Closing {
  readonly period: ReportingPeriod;
  readonly asOf: IsoDate;
}

const dateFormat = 'dd/mm/yyyy';
const plainNumber = /^[1-9]\d{0,8}$/;

/** An item as it is when a period is closed. Text stays text, whatever it looks like. */
export function historyCells({ appendix, item, progress }: TrackedItem, { period, asOf }: Closing, words: NewHistoryWords): HistoryCells {
  const { manual } = progress;
  return {
    period: textCell(words.periodName(period)),
    asOf: { kind: 'number', number: isoDateToSerial(asOf), numberFormat: dateFormat },
    sheet: textCell(appendix.sheet),
    kind: textCell(words.kinds[item.kind]),
    section: textCell(headingsOver(item)),
    ordinal: plainNumber.test(item.ordinal) ? { kind: 'number', number: Number(item.ordinal) } : textCell(item.ordinal),
    content: textCell(item.content),
    lead: textCell(item.cells.lead?.text ?? ''),
    goal: textCell(item.kind === 'task' ? item.deadline.text : formatTarget(item.target) || cleanText(item.target.text)),
    value: numberCell(item.kind === 'task' ? item.percentDone : (item.actual?.value ?? null)),
    text: textCell(reportedText(item)),
    verdict: textCell(words.verdicts[verdictOf(progress)]),
    way: textCell(wayOf(progress, words)),
    reason: textCell(manual === null ? words.explanation(progress) : manual.reason),
  };
}

/** Where a judgement of the user's is asked for and none was given, nobody has judged. */
function wayOf(progress: ItemProgress, { ways }: NewHistoryWords): string {
  if (progress.manual !== null) return ways.manual;
  return verdictOf(progress) === 'manual' ? '' : ways.computed;
}

function reportedText(item: Item): string {
  return item.kind === 'indicator' && item.actual !== null && item.actual.text !== '' ? item.actual.text : item.statusNote;
}

function numberCell(number: number | null): CellInput {
  return number === null ? { kind: 'empty' } : { kind: 'number', number };
}
