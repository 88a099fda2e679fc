import { foldText } from '../../text/foldText';
import type { FreeTexts } from '../freeTexts';
import type { NumberedItems, ReportContent, Reported, ReportWords } from '../ReportContent';
import { wideRow, type ReportRow } from '../ReportRow';
import { freeParagraph } from './freeParagraph';
import { groupByLead } from './groupByLead';
import { itemNumbers } from './itemNumbers';
import { uniqueKeys } from './uniqueKeys';

/** What says that there is no difficulty, folded; a line about it would only fill the page. The tables show it as it was written. */
const nothingSaid: ReadonlySet<string> = new Set(['', '0', 'khong', 'khong co', 'chua co', 'khong co kho khan', 'khong co kho khan vuong mac', 'khong phat sinh']);
const listMark = /^\s*[-+*•–]\s*/u;
const endMark = /[\s.;,]+$/u;

/** What the sheets say of difficulties, one line for what an agency says of one or several items; below, a place for the user's own words. */
export function difficulties(content: ReportContent, free: FreeTexts, words: ReportWords): readonly ReportRow[] {
  return [...gatheredLines(content, words), freeParagraph('difficulties', free, words)];
}

interface Difficulty {
  readonly text: string;
  readonly entries: Reported[];
}

function gatheredLines({ indicators, tasks }: ReportContent, words: ReportWords): readonly ReportRow[] {
  const told = [...indicators, ...tasks].filter(({ item }) => !nothingSaid.has(foldText(item.cells.difficulty?.text ?? '')));
  const numberOf = itemNumbers(told, words);
  const keyOf = uniqueKeys();
  return groupByLead(told, words.noLead).flatMap(({ agency, entries }) =>
    sameTexts(entries).map((difficulty) => {
      const line = words.difficulty(agency, difficulty.text, referencesTo(difficulty.entries, numberOf));
      return wideRow(keyOf(`difficulties|${foldText(agency)}|${foldText(difficulty.text)}`), 'body', line, 20);
    }),
  );
}

/** Alike but for case and spaces is the same text, told once. */
function sameTexts(entries: readonly Reported[]): readonly Difficulty[] {
  const found = new Map<string, Difficulty>();
  for (const entry of entries) {
    const text = onOneLine(entry.item.cells.difficulty?.text ?? '');
    const key = text.toLowerCase();
    const difficulty = found.get(key) ?? { text, entries: [] };
    found.set(key, difficulty);
    difficulty.entries.push(entry);
  }
  return [...found.values()];
}

/** The lines of a cell, one after the other, without their list marks. */
function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(listMark, '').replace(endMark, '').replace(/\s+/gu, ' '))
    .filter((line) => line !== '')
    .join('; ');
}

function referencesTo(entries: readonly Reported[], numberOf: (entry: Reported) => string): readonly NumberedItems[] {
  const references = new Map<string, { kind: NumberedItems['kind']; sheet: string; numbers: string[] }>();
  for (const entry of entries) {
    const { appendix, item } = entry;
    const key = `${item.kind}|${appendix.sheet}`;
    const reference = references.get(key) ?? { kind: item.kind, sheet: appendix.sheet, numbers: [] };
    references.set(key, reference);
    reference.numbers.push(numberOf(entry));
  }
  return [...references.values()];
}
