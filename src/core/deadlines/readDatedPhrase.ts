import { addDays } from '../dates/calendar';
import type { DeadlineContext, DeadlineSense } from './DeadlineSense';
import { dated, impossible } from './DeadlineSense';
import { readRange } from './readRange';
import { readFromEvent, readRelative, withoutIssue } from './readRelative';
import type { Span, SpanUnit } from './readSpan';
import { readSpan } from './readSpan';

interface Preposition {
  readonly words: RegExp;
  readonly apply: (span: Span) => DeadlineSense;
}

/** "6 tháng đầu năm 2026" has no kind of its own: with both ends it is a range, with its end alone a date. */
const kindOfUnit = { date: 'date', month: 'month', quarter: 'quarter', part: 'range', year: 'year' } as const satisfies Record<SpanUnit, DeadlineSense['kind']>;

function within({ unit, first, last }: Span): DeadlineSense {
  return dated(kindOfUnit[unit], unit === 'date' ? null : first, last);
}

function until({ unit, last }: Span): DeadlineSense {
  return dated(unit === 'part' ? 'date' : kindOfUnit[unit], null, last);
}

/** The last day on time of "trước ngày 30/6/2025" is the 29th. */
function before({ first }: Span): DeadlineSense {
  return dated('date', null, addDays(first, -1));
}

function from({ first }: Span): DeadlineSense {
  return dated('from', first, null);
}

function after({ last }: Span): DeadlineSense {
  return dated('from', addDays(last, 1), null);
}

const atLatest = String.raw`(?:cham|muon|tre) nhat(?: la)?`;
/** Longer wordings first. */
const prepositions: readonly Preposition[] = [
  { words: /^truoc (?:(?:va|hoac) trong|(?:cuoi|giua|het)(?= (?:nam|thang|qu[yi]))) /, apply: until },
  { words: new RegExp(`^(?:${atLatest} |den |toi |tu nay den )?truoc (?:(?:thoi diem|moc) )?`), apply: before },
  {
    words: new RegExp(`^(?:${atLatest}|khong (?:muon|cham|tre) hon|khong qua|noi trong|(?:tu nay )?(?:(?:cho|keo dai) )?(?:den|toi)|het)(?: (?:la|trong|vao|den|toi|het|cuoi|thoi diem))* `),
    apply: until,
  },
  { words: /^(?:tu )?sau /, apply: after },
  { words: /^(?:bat dau )?(?:ke )?tu /, apply: from },
  { words: /^(?:ngay (?=trong|tu)|(?:du kien|khoang|vao|trong|suot|ca|dip|trong dip|tuan (?:thu )?(?:\d|dau|cuoi|hai|ba|tu)(?: cua)?) )*/, apply: within },
];

const onwards = /^,? ?(?:tro (?:di|ve sau)|(?:va )?(?:(?:nhung|cac) )?(?:nam|giai doan) (?:tiep theo|tiep sau|ke tiep|sau|toi)(?: do| nua)?|va (?:tiep theo|sau do|ve sau)|den khi [^\d]+)$/;

function readPoint(key: string): DeadlineSense | null {
  for (const { words, apply } of prepositions) {
    const [opening] = words.exec(key) ?? [];
    const reading = opening === undefined ? null : readSpan(key.slice(opening.length));
    if (!reading) continue;
    if (reading.rest === '') return reading.span ? apply(reading.span) : impossible;
    if (onwards.test(reading.rest)) return reading.span ? dated('from', apply === until ? null : reading.span.first, null) : impossible;
  }
  return null;
}

function readRangeOnwards(key: string): DeadlineSense | null {
  const [tail = ''] = /,? ?(?:va|tro|nhung|cac) .*$/.exec(key) ?? [];
  const range = onwards.test(tail) ? readRange(key.slice(0, -tail.length)) : null;
  return range && range.kind === 'range' ? dated('from', range.start, null) : range;
}

/** A phrase that names days of the calendar, or counts them from an event, and nothing else; null where it is another kind of phrase. */
export function readDatedPhrase(key: string, context: DeadlineContext = {}): DeadlineSense | null {
  const fromEvent = readFromEvent(key, context);
  if (fromEvent) return fromEvent;
  if (!/\d/.test(key)) return null;
  const days = withoutIssue(key);
  return readRange(days) ?? readPoint(days) ?? readRangeOnwards(days) ?? readRelative(days, context);
}
