import type { Deadline } from '../model/deadline';
import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';
import { stripMarkup } from '../text/stripMarkup';
import { combineMilestones } from './combineMilestones';
import type { DeadlineSense } from './DeadlineSense';
import { undated } from './DeadlineSense';
import { readDatedPhrase } from './readDatedPhrase';
import { readOpenPhrase } from './readOpenPhrase';
import { readRecurringPhrase } from './readRecurringPhrase';

const ornaments = /^(?:[-+*•·] ?|[a-d]\) ?)+|(?<![ .,;:])[ .,;:]+$/g;
const leadIn = /^(?:(?:xong|hoan thanh|hoan tat|thuc hien|trien khai|ban hanh|du kien|phan dau|thoi gian|thoi han|tien do|han|duy tri|to chuc|la|den nay)(?: |: ?|, ?))+/;
/** Where a day can begin behind words of the user's own ("… vận hành xong trước ngày 01/01/2030"). */
const dayBegins = /(?<![a-z\d])(?:truoc|trong|vao|den|toi|cham nhat|muon nhat|khong muon hon|khong cham hon|het|cuoi|giai doan|ngay|thang|quy|qui|nam)(?= )/g;
/** Words before a day that turn its sense; such a phrase is not taken apart. */
const turning = /\d|(?<![a-z])(?:sau|tu|khi|theo|truoc|khong|chua|so voi)(?![a-z])/;
const yearless = /^(?:ngay )?\d{1,2}\/\d{1,2}$|^thang \d{1,2}$|^qu[yi] (?:[ivl]{1,3}|\d)$/;

function keyOf(text: string): string {
  return alignedKey(text).replace(/\s+/g, ' ').replace(ornaments, '').trim();
}

function readBehindWords(key: string): DeadlineSense | null {
  for (const { index } of key.matchAll(dayBegins)) {
    if (turning.test(key.slice(0, index))) return null;
    const sense = readDatedPhrase(key.slice(index));
    if (sense) return sense;
  }
  return null;
}

function readExact(key: string): DeadlineSense | null {
  return readRecurringPhrase(key) ?? readDatedPhrase(key);
}

/** What an exact wording leaves behind a lead-in, a label or words of the user's own; last of all what runs on to the end. */
function readLoose(key: string): DeadlineSense | null {
  const withoutLeadIn = key.replace(leadIn, '');
  const [, labelled = ''] = /^[^:]*[^:\d/]: ?(.+)$/.exec(key) ?? [];
  return (
    (withoutLeadIn === key ? null : readExact(withoutLeadIn)) ??
    (labelled === '' ? null : readExact(labelled)) ??
    readOpenPhrase(key) ??
    readBehindWords(key) ??
    readOpenPhrase(withoutLeadIn)
  );
}

function asDeadline(text: string, sense: DeadlineSense | null): Deadline {
  return { ...(sense ?? undated('unknown')), text, parts: [] };
}

/** "Tháng 6, tháng 12/2026": an earlier part takes the year of the last. */
function parsePart(text: string, year: string | undefined): Deadline {
  const key = keyOf(text);
  const completed = year !== undefined && yearless.test(key) ? `${key}/${year}` : key;
  return asDeadline(text, readExact(completed) ?? readLoose(completed));
}

function splitAt(separator: RegExp, text: string): readonly string[] {
  return text.split(separator).map((part) => part.trim()).filter((part) => keyOf(part) !== '');
}

function parseList(text: string): Deadline | null {
  const parts = splitAt(/,|\s+v[àa]\s+/i, text);
  const [year] = keyOf(parts.at(-1) ?? '').match(/\d{4}$/) ?? [];
  return parts.length < 2 ? null : combineMilestones(text, parts.map((part) => parsePart(part, year)));
}

function parseBrackets(text: string): Deadline | null {
  const outer = text.replace(/\([^()]*\)/g, ' ').trim();
  if (outer === text || outer === '') return null;
  const inner = [...text.matchAll(/\(([^()]*)\)/g)].map(([, words = '']) => parseLine(words.trim())).filter(({ kind }) => kind !== 'unknown');
  return combineMilestones(text, [parseLine(outer), ...inner]);
}

function parseLine(text: string): Deadline {
  const key = keyOf(text);
  const whole = readExact(key);
  if (whole) return asDeadline(text, whole);
  return parseBrackets(text) ?? parseList(text) ?? asDeadline(text, readLoose(key));
}

/** What the text of a deadline cell says; `text` is kept as written. Several milestones become `parts`, and the latest dated one counts. */
export function parseDeadlineText(text: string): Deadline {
  const clean = cleanText(stripMarkup(text));
  if (/^[-\s.…_/]*$/.test(alignedKey(clean))) return { ...undated('blank'), text, parts: [] };
  const lines = splitAt(/;|\n/, clean);
  const [only, ...others] = lines;
  if (only === undefined || others.length === 0) return { ...parseLine(only ?? clean), text };
  const key = keyOf(clean);
  const whole = readExact(key);
  if (whole) return asDeadline(text, whole);
  return { ...(combineMilestones(text, lines.map(parseLine)) ?? asDeadline(text, readLoose(key))), text };
}
