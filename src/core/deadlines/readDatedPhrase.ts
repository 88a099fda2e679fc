import { addDays } from '../dates/calendar';
import type { DeadlineSense } from './DeadlineSense';
import { dated, impossible, undated } from './DeadlineSense';
import { readRange } from './readRange';
import type { Span, SpanUnit } from './readSpan';
import { readSpan } from './readSpan';

interface Preposition {
  readonly words: RegExp;
  readonly apply: (span: Span) => DeadlineSense;
}

/** "6 tháng đầu năm 2026" has no kind of its own: with both ends it is a range, with its end alone a date. */
const kindOfUnit = { date: 'date', month: 'month', quarter: 'quarter', half: 'range', year: 'year' } as const satisfies Record<SpanUnit, DeadlineSense['kind']>;

function within({ unit, first, last }: Span): DeadlineSense {
  return dated(kindOfUnit[unit], unit === 'date' ? null : first, last);
}

function until({ unit, last }: Span): DeadlineSense {
  return dated(unit === 'half' ? 'date' : kindOfUnit[unit], null, last);
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

/** Longer wordings first. */
const prepositions: readonly Preposition[] = [
  { words: /^truoc (?:va|hoac) trong /, apply: until },
  { words: /^(?:cham nhat |muon nhat )?truoc /, apply: before },
  { words: /^(?:(?:cham|muon) nhat(?: la)?(?: (?:trong|vao|den))?(?: het)?|khong (?:muon|cham) hon|khong qua|(?:tu nay )?(?:cho )?den(?: het| cuoi)?|toi(?: het)?|het) /, apply: until },
  { words: /^(?:vao )?(?:trong|vao|cuoi|trong suot|trong ca|trong khoang) /, apply: within },
  { words: /^sau /, apply: after },
  { words: /^(?:bat dau )?(?:ke )?tu /, apply: from },
  { words: /^/, apply: within },
];

const onwards = /^,? ?(?:tro di|tro ve sau|va (?:(?:nhung|cac) )?nam (?:tiep theo|tiep sau|ke tiep|sau)(?: do)?)$/;
const relative = /^(?:trong (?:vong|thoi gian|thoi han) )?(?<days>\d{1,4}) ngay,? (?:ke tu|tinh tu|tu|sau)(?: ngay)? (?<start>.+)$/;
const issueOnwards = /^(?:ke )?tu (?:ngay|khi) [^;]*[^;\d] tro di$/;

function readPoint(key: string): DeadlineSense | null {
  for (const { words, apply } of prepositions) {
    const [opening] = words.exec(key) ?? [];
    const reading = opening === undefined ? null : readSpan(key.slice(opening.length));
    if (!reading) continue;
    if (reading.rest === '') return reading.span ? apply(reading.span) : impossible;
    if (onwards.test(reading.rest)) return reading.span ? from(reading.span) : impossible;
  }
  return null;
}

function readRangeOnwards(key: string): DeadlineSense | null {
  const [tail = ''] = /,? ?(?:va|tro) .*$/.exec(key) ?? [];
  const range = onwards.test(tail) ? readRange(key.slice(0, -tail.length)) : null;
  return range && range.kind === 'range' ? dated('from', range.start, null) : range;
}

/** "100 ngày kể từ ngày 01/8/2026": the first day is not counted (Bộ luật Dân sự 2015, Điều 147). */
function readRelative(key: string): DeadlineSense | null {
  const { days = '', start = '' } = relative.exec(key)?.groups ?? {};
  const reading = readSpan(start);
  if (reading?.rest !== '') return null;
  if (!reading.span) return impossible;
  return reading.span.unit === 'date' ? dated('date', null, addDays(reading.span.first, Number(days))) : null;
}

/** A phrase that names days of the calendar and nothing else; null where it is another kind of phrase. */
export function readDatedPhrase(key: string): DeadlineSense | null {
  if (issueOnwards.test(key)) return undated('from');
  if (!/\d/.test(key)) return null;
  return readRange(key) ?? readPoint(key) ?? readRangeOnwards(key) ?? readRelative(key);
}
