import type { DeadlineSense } from './DeadlineSense';
import { dated, impossible } from './DeadlineSense';
import type { Span, SpanReading, SpanUnit } from './readSpan';
import { readSpan } from './readSpan';

const opening = /^(?:du kien )?(?:trong |vao )?(?:khoang )?(?:thoi gian )?(?:giai doan |thoi ky |nhiem ky |cac nam |(?:bat dau )?(?:ke )?tu )?/;
const connector = /^ ?(?:-+>?|→|~|÷|den|toi) ?(?:het )?/;

/** A first half that leaves its year (or month) to the second: "Tháng 3 - 6/2026", "từ 01/6 đến 30/6/2026", "ngày 5 - 10/6/2026". */
const incomplete: readonly { readonly unit: SpanUnit; readonly shape: RegExp; readonly completed: (written: string, last: Span) => string }[] = [
  { unit: 'date', shape: /^(?:ngay )?\d{1,2}(?:\/| thang )\d{1,2}(?![\d/])/, completed: (written, last) => `${written.replace(' thang ', '/')}/${last.last.slice(0, 4)}` },
  { unit: 'month', shape: /^(?:thang|thg|t)[ .]?\d{1,2}(?![\d/])/, completed: (written, last) => `${written}/${last.last.slice(0, 4)}` },
  { unit: 'quarter', shape: /^q(?:u[yi])?[ .]?(?:[ivl]{1,3}|\d)(?![a-z\d])/, completed: (written, last) => `${written}/${last.last.slice(0, 4)}` },
  { unit: 'date', shape: /^(?:ngay )?\d{1,2}(?![\d/.])/, completed: (written, last) => `${written}/${last.last.slice(5, 7)}/${last.last.slice(0, 4)}` },
  { unit: 'month', shape: /^\d{1,2}(?![\d/.])/, completed: (written, last) => `${written}/${last.last.slice(0, 4)}` },
];
const unitWords: Record<SpanUnit, string> = { date: 'ngay ', month: 'thang ', quarter: 'quy ', part: '', year: 'nam ' };

function readSecond(key: string, unit: SpanUnit): SpanReading | null {
  const readings = [readSpan(key), readSpan(unitWords[unit] + key)];
  return readings.find((reading) => reading?.rest === '') ?? null;
}

function join(first: Span | null, last: Span | null): DeadlineSense {
  return first && last ? dated('range', first.first, last.last) : impossible;
}

function afterConnector(rest: string): string | null {
  const [link] = connector.exec(rest) ?? [];
  return link === undefined ? null : rest.slice(link.length);
}

function readIncomplete(key: string): DeadlineSense | null {
  for (const { unit, shape, completed } of incomplete) {
    const [written] = shape.exec(key) ?? [];
    const second = written === undefined ? null : afterConnector(key.slice(written.length));
    const last = second === null ? null : readSecond(second, unit);
    if (written === undefined || !last || (last.span && last.span.unit !== unit)) continue;
    return last.span ? join(readSpan(completed(written, last.span))?.span ?? null, last.span) : impossible;
  }
  return null;
}

/**
 * Two spans joined by a dash or "đến". The order is kept as written, so that a rule can tell a reversed range.
 * null where the key is no range.
 */
export function readRange(key: string): DeadlineSense | null {
  const span = readSpan(key);
  if (span?.rest === '') return null;
  const body = key.replace(opening, '');
  const first = readSpan(body);
  const second = first && afterConnector(first.rest);
  if (!first || second === null) return readIncomplete(body);
  const last = readSecond(second, first.span?.unit ?? 'date');
  return last && join(first.span, last.span);
}
