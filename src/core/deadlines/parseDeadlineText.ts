import type { Deadline } from '../model/deadline';
import { alignedKey } from '../text/alignedKey';
import { cleanText } from '../text/cleanText';
import { stripMarkup } from '../text/stripMarkup';
import { combineMilestones } from './combineMilestones';
import { deadlineKey } from './deadlineKey';
import type { DeadlineContext, DeadlineSense } from './DeadlineSense';
import { undated } from './DeadlineSense';
import { readDatedPhrase } from './readDatedPhrase';
import { readBeforeWords, readBehindWords } from './readLooseDate';
import { readOpenPhrase } from './readOpenPhrase';
import { readRecurringPhrase } from './readRecurringPhrase';
import { withYear } from './withYear';

const leadIn =
  /^(?:(?:da )?(?:xong|hoan thanh|hoan tat|thuc hien|trien khai|ban hanh|du kien|phan dau|thoi gian|thoi han|thoi diem|tien do|han|duy tri|to chuc|trinh|bao cao|ket thuc|nhiem vu|cong viec|la|den nay)(?: |: ?|, ?))+/;
/** "Báo cáo: trước ngày …", "Giai đoạn 1: 2026-2027"; not the colon of a time. */
const label = /^[^:]*[a-z][^:]*:(?!(?<=\d:)\d\d(?![\d/.-])) ?(?<labelled>.+)$/;
const yearlessPart = /^(?:ngay )?\d{1,2}\/\d{1,2}$|^thang \d{1,2}$|^qu[yi] (?:[ivl]{1,3}|\d)$/;
const bareMonth = /^\d{1,2}(?:\/\d{4})?$/;
/** The closing one is often forgotten at the end of a cell. */
const bracket = /\(([^()]*)(?:\)|$)/g;
const listSign = /[,+&]|\s+(?:v[àa]|ho[ặă]c)\s+/i;
/** More parts than this are no list of milestones; longer runs are no single one. */
const mostParts = 12;
const longestRun = { parts: 4, length: 60 };

function readExact(key: string, context: DeadlineContext): DeadlineSense | null {
  return readRecurringPhrase(key) ?? readDatedPhrase(key, context);
}

/** What an exact wording leaves behind a lead-in, a label or words of the user's own; last of all what runs on to the end. */
function readLoose(key: string, context: DeadlineContext): DeadlineSense | null {
  const withoutLeadIn = key.replace(leadIn, '');
  const labelled = label.exec(key)?.groups?.['labelled']?.replace(leadIn, '');
  const completed = withYear(withoutLeadIn, context.year ?? null);
  return (
    (withoutLeadIn === key ? null : readExact(withoutLeadIn, context)) ??
    (labelled === undefined ? null : readExact(labelled, context)) ??
    (completed === null ? null : (readExact(completed, context) ?? readBehindWords(completed, context))) ??
    readOpenPhrase(key) ??
    readBehindWords(key, context) ??
    readBeforeWords(withoutLeadIn, context) ??
    readOpenPhrase(withoutLeadIn)
  );
}

function asDeadline(text: string, sense: DeadlineSense | null): Deadline {
  return { ...(sense ?? undated('unknown')), text, parts: [] };
}

function splitAt(separator: RegExp, text: string): readonly string[] {
  return text.split(separator).map((part) => part.trim()).filter((part) => deadlineKey(part) !== '');
}

/** "Tháng 6, 9, 12/2026", "15/6 và 15/12 hằng năm": an earlier part takes the year of the last, a later one the "tháng" of the first. */
function completePart(keys: readonly string[], index: number): string {
  const [first = '', key = '', last = ''] = [keys[0], keys[index], keys.at(-1)];
  const named = index > 0 && first.startsWith('thang ') && bareMonth.test(key.replace(/ (?:hang nam|nam \d{4})$/, '')) ? `thang ${key}` : key;
  const [year] = /\d{4}$|hang nam$/.exec(last) ?? [];
  if (year === undefined || !yearlessPart.test(named)) return named;
  return year === 'hang nam' ? `${named} ${year}` : `${named}/${year}`;
}

/** "Quý III, IV/2026, 2027": signs that also stand inside a milestone do not part it, so the longest run that makes one is taken. */
function joinRuns(parts: readonly string[], context: DeadlineContext): readonly string[] {
  for (let length = Math.min(parts.length, longestRun.parts); length > 1; length -= 1) {
    for (let first = 0; first + length <= parts.length; first += 1) {
      const run = parts.slice(first, first + length).join(', ');
      const sense = run.length > longestRun.length ? null : readExact(deadlineKey(run), context);
      if (!sense || sense.kind === 'unknown') continue;
      return [...joinRuns(parts.slice(0, first), context), run, ...joinRuns(parts.slice(first + length), context)];
    }
  }
  return parts;
}

function parseList(text: string, context: DeadlineContext): Deadline | null {
  const split = splitAt(listSign, text);
  if (split.length < 2 || split.length > mostParts) return null;
  const parts = joinRuns(split, context);
  const keys = parts.map(deadlineKey);
  const read = (part: string, index: number) => {
    const key = completePart(keys, index);
    return asDeadline(part, readExact(key, context) ?? readLoose(key, context));
  };
  return combineMilestones(text, parts.map(read));
}

function parseBrackets(text: string, context: DeadlineContext): Deadline | null {
  const outer = text.replace(bracket, ' ').trim();
  if (outer === text || outer === '') return null;
  const inner = [...text.matchAll(bracket)].map(([, words = '']) => parseLine(words.trim(), context)).filter(({ kind }) => kind !== 'unknown' && kind !== 'blank');
  return combineMilestones(text, [parseLine(outer, context), ...inner]);
}

/** A list that cannot be read as one may still be a sentence that ends in a day. */
function parseLine(text: string, context: DeadlineContext): Deadline {
  const key = deadlineKey(text);
  const completed = withYear(key, context.year ?? null);
  const whole = readExact(key, context) ?? (completed === null ? null : readExact(completed, context));
  if (whole) return asDeadline(text, whole);
  const several = parseBrackets(text, context) ?? parseList(text, context);
  return several ?? asDeadline(text, readLoose(key, context));
}

/**
 * What the text of a deadline cell says; `text` is kept as written. Several milestones become `parts`, and the latest dated one counts.
 * One phrase may be broken over lines; an event counted from may swallow the lines below it, so lines that make milestones go before it.
 */
export function parseDeadlineText(text: string, context: DeadlineContext): Deadline {
  const clean = cleanText(stripMarkup(text));
  if (/^[-\s.…_/]*$/.test(alignedKey(clean))) return { ...undated('blank'), text, parts: [] };
  const lines = splitAt(/;|\n/, clean);
  const [only, ...others] = lines;
  if (only === undefined || others.length === 0) return { ...parseLine(only ?? clean, context), text };
  const key = deadlineKey(clean);
  const whole = readExact(key, context);
  if (whole && whole.kind !== 'relative') return asDeadline(text, whole);
  const several = combineMilestones(text, lines.map((line) => parseLine(line, context)));
  return { ...(several ?? asDeadline(text, whole ?? readLoose(key, context))), text };
}
