import { periodCode } from '../dates/reportingPeriod';
import { readDay } from '../directory/readDay';
import type { Item } from '../model/appendix';
import type { HistoryRow, HistorySheet, PeriodRecord } from '../model/history';
import { indicatorPaces, taskStatuses, type Verdict } from '../model/progress';
import { numberFormatAt, valueAt } from '../model/sheetSnapshot';
import type { Steps } from '../model/steps';
import { parseVietnameseNumber } from '../numbers/parseNumber';
import { numberInUnit } from '../targets/numberInUnit';
import { cellText } from '../text/cellText';
import { foldText } from '../text/foldText';
import { rowBelow, type HistoryTable } from './findHistory';
import { historyRoles, type HistoryRole, type HistoryWords } from './HistoryWords';

const rowsPerStep = 100;

/** Reads every row below the heading. A row without a period, a day, a kind or words that can be read is left out and told. Never throws. */
export function* readHistory(table: HistoryTable, words: HistoryWords): Steps<HistorySheet> {
  const { sheet, headerRow0 } = table;
  const nextRow0 = rowBelow(table);
  const vocabulary = vocabularyOf(words);
  const rows: HistoryRow[] = [];
  const unreadRows0: number[] = [];
  for (let row0 = headerRow0 + 1; row0 < nextRow0; row0 += 1) {
    if (row0 % rowsPerStep === 0) yield;
    const text = (role: HistoryRole) => textAt(table, row0, role);
    if (historyRoles.every((role) => text(role).trim() === '')) continue;
    const record = readRecord(table, row0, text, vocabulary);
    if (record) rows.push({ row0, record });
    else unreadRows0.push(row0);
  }
  return { sheet: sheet.name, rows, unreadRows0, nextRow0 };
}

/** What the words of the sheet mean, by their folded text. */
interface Vocabulary {
  readonly kinds: ReadonlyMap<string, Item['kind']>;
  readonly verdicts: Readonly<Record<Item['kind'], ReadonlyMap<string, Verdict>>>;
  readonly manual: string;
  readonly periodCodeOf: (text: string) => string | null;
}

function vocabularyOf({ kinds, verdicts, ways, readPeriod }: HistoryWords): Vocabulary {
  const byLabel = (ids: readonly Verdict[]) => new Map(ids.map((id) => [foldText(verdicts[id]), id]));
  const codes = new Map<string, string | null>();
  const periodCodeOf = (text: string) => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    const period = readPeriod(text);
    const code = period && periodCode(period);
    codes.set(text, code);
    return code;
  };
  return {
    kinds: new Map([[foldText(kinds.task), 'task'], [foldText(kinds.indicator), 'indicator']]),
    verdicts: { task: byLabel(taskStatuses), indicator: byLabel(indicatorPaces) },
    manual: foldText(ways.manual),
    periodCodeOf,
  };
}

function readRecord(table: HistoryTable, row0: number, text: (role: HistoryRole) => string, { kinds, verdicts, manual, periodCodeOf }: Vocabulary): PeriodRecord | null {
  const period = periodCodeOf(text('period').trim());
  const kind = kinds.get(foldText(text('kind')));
  const content = foldText(text('content'));
  const asOf = dayAt(table, row0);
  if (period === null || kind === undefined || content === '' || asOf === null) return null;
  return {
    item: { kind, sheet: text('sheet'), ordinal: text('ordinal').trim(), content, section: foldText(text('section')) },
    period, asOf,
    value: numberAt(table, row0), text: text('text'),
    verdict: verdicts[kind].get(foldText(text('verdict'))) ?? null,
    isManual: foldText(text('way')) === manual,
  };
}

/** As the reader of the sheet sees it; `''` where the sheet has no such column. */
function textAt({ sheet, columns }: HistoryTable, row0: number, role: HistoryRole): string {
  const col0 = columns[role];
  return col0 === undefined ? '' : cellText(valueAt(sheet, row0, col0), numberFormatAt(sheet, row0, col0));
}

/** The one day that the cell names; a month or a year is none. */
function dayAt({ sheet, columns }: HistoryTable, row0: number): string | null {
  if (columns.asOf === undefined) return null;
  const days = readDay(valueAt(sheet, row0, columns.asOf), numberFormatAt(sheet, row0, columns.asOf));
  return days && days.first === days.last ? days.first : null;
}

function numberAt({ sheet, columns }: HistoryTable, row0: number): number | null {
  if (columns.value === undefined) return null;
  const value = valueAt(sheet, row0, columns.value);
  if (typeof value === 'number') return numberInUnit(value, numberFormatAt(sheet, row0, columns.value), '%').number;
  return typeof value === 'string' ? parseVietnameseNumber(value) : null;
}
