import { periodCode } from '../dates/reportingPeriod';
import { readDay } from '../directory/readDay';
import type { Item } from '../model/appendix';
import type { CellValue, IsoDate } from '../model/cell';
import type { HistoryRow, HistorySheet, PeriodRecord } from '../model/history';
import { indicatorPaces, taskStatuses, type Verdict } from '../model/progress';
import { numberFormatAt, valueAt } from '../model/sheetSnapshot';
import type { Steps } from '../model/steps';
import { parseVietnameseNumber } from '../numbers/parseNumber';
import { numberInUnit } from '../targets/numberInUnit';
import { cellText } from '../text/cellText';
import { foldText } from '../text/foldText';
import { rememberByKey } from '../text/rememberAnswers';
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
    if (historyRoles.every((role) => isBlank(table, row0, role))) continue;
    const record = readRecord(table, row0, vocabulary);
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
  /** The one day that a cell names; a month or a year is none. A period has few days, so each is read once only. */
  readonly dayOf: (value: CellValue, numberFormat: string) => IsoDate | null;
}

function vocabularyOf({ kinds, verdicts, ways, readPeriod }: HistoryWords): Vocabulary {
  const byLabel = (ids: readonly Verdict[]) => new Map(ids.map((id) => [foldText(verdicts[id]), id]));
  const codes = rememberByKey<string | null>();
  const days = rememberByKey<IsoDate | null>();
  return {
    kinds: new Map([[foldText(kinds.task), 'task'], [foldText(kinds.indicator), 'indicator']]),
    verdicts: { task: byLabel(taskStatuses), indicator: byLabel(indicatorPaces) },
    manual: foldText(ways.manual),
    periodCodeOf: (text) =>
      codes(text, () => {
        const period = readPeriod(text);
        return period && periodCode(period);
      }),
    dayOf: (value, numberFormat) =>
      days(`${typeof value} ${value} ${numberFormat}`, () => {
        const read = readDay(value, numberFormat);
        return read && read.first === read.last ? read.first : null;
      }),
  };
}

function readRecord(table: HistoryTable, row0: number, { kinds, verdicts, manual, periodCodeOf, dayOf }: Vocabulary): PeriodRecord | null {
  const text = (role: HistoryRole) => textAt(table, row0, role);
  const period = periodCodeOf(text('period').trim());
  const kind = kinds.get(foldText(text('kind')));
  const content = foldText(text('content'));
  const asOf = dayOf(...cellAt(table, row0, 'asOf'));
  if (period === null || kind === undefined || content === '' || asOf === null) return null;
  return {
    item: { kind, sheet: text('sheet'), ordinal: text('ordinal').trim(), content, section: foldText(text('section')) },
    period, asOf,
    value: numberAt(table, row0), text: text('text'),
    verdict: verdicts[kind].get(foldText(text('verdict'))) ?? null,
    isManual: foldText(text('way')) === manual,
  };
}

/** Value and number format; an empty cell where the sheet has no such column. */
function cellAt({ sheet, columns }: HistoryTable, row0: number, role: HistoryRole): readonly [value: CellValue, numberFormat: string] {
  const col0 = columns[role];
  return col0 === undefined ? ['', ''] : [valueAt(sheet, row0, col0), numberFormatAt(sheet, row0, col0)];
}

function isBlank(table: HistoryTable, row0: number, role: HistoryRole): boolean {
  const [value] = cellAt(table, row0, role);
  return typeof value === 'string' && value.trim() === '';
}

/** As the reader of the sheet sees it. Most numbers are ordinals, which need no formatting. */
function textAt(table: HistoryTable, row0: number, role: HistoryRole): string {
  const [value, numberFormat] = cellAt(table, row0, role);
  if (typeof value === 'string') return value;
  return numberFormat === 'General' && Number.isSafeInteger(value) ? String(value) : cellText(value, numberFormat);
}

function numberAt(table: HistoryTable, row0: number): number | null {
  const [value, numberFormat] = cellAt(table, row0, 'value');
  if (typeof value === 'number') return numberInUnit(value, numberFormat, '%').number;
  return typeof value === 'string' ? parseVietnameseNumber(value) : null;
}
