import { cellAddress } from '../../model/address';
import type { Finding, Place } from '../../model/finding';
import type { FreeTexts } from '../freeTexts';
import type { ReportContent, ReportWords } from '../ReportContent';
import { cell, ordinal, wideRow, type ReportLook, type ReportRow } from '../ReportRow';
import { mergedRow } from './mergedRow';
import { uniqueKeys } from './uniqueKeys';

/** Number, sheet, cell, what is wrong, what to write instead: over the twelve columns of the report. */
const places = [{ col0: 0, span: 1 }, { col0: 1, span: 1 }, { col0: 2, span: 1 }, { col0: 3, span: 5 }, { col0: 8, span: 4 }] as const;
const looks: readonly ReportLook[] = ['cellCenter', 'cellText', 'cellCenter', 'cellText', 'cellText'];
const annexId = 'text|annex';

/** The annex, on pages of its own: slips left in the data that was reported on. Where there are none there is no annex. */
export function problems(content: ReportContent, free: FreeTexts, words: ReportWords): readonly ReportRow[] {
  if (content.problems.length === 0) return [];
  const ownText = words.annexOf(content.choices.symbol, content.asOf);
  const keyOf = uniqueKeys();
  const head = places.map(({ col0, span }, index) => cell(col0, 'tableHead', words.heads.problems[index] ?? '', { span }));
  return [
    { ...wideRow('annex|name', 'annexLabel', words.headings.annex, 22, { keepWithNext: true }), breakBefore: true },
    wideRow('heading|problems', 'annexTitle', words.headings.problems, 22, { keepWithNext: true }),
    wideRow(annexId, 'annexReference', free.get(annexId) ?? ownText, 20, { freeId: annexId, ownText, keepWithNext: true }),
    mergedRow('problems|head', head, { headOf: 'problems', keepWithNext: true }),
    ...content.problems.map((finding, index) => problemRow(keyOf(keyOfProblem(finding)), index + 1, finding, words)),
  ];
}

function problemRow(key: string, number: number, finding: Finding, words: ReportWords): ReportRow {
  const { text, suggestion } = words.problem(finding);
  const inputs = [ordinal(String(number)), finding.at.sheet, placeName(finding.at, words), text, suggestion];
  return mergedRow(key, places.map(({ col0, span }, index) => cell(col0, looks[index] ?? 'cellText', inputs[index] ?? '', { span })));
}

function placeName({ row0, col0 }: Place, words: ReportWords): string {
  if (row0 === null) return words.wholeSheet;
  return col0 === null ? words.wholeRow(row0) : cellAddress(row0, col0);
}

/** By what the slip is and where it stands. */
function keyOfProblem({ ruleId, messageId, at }: Finding): string {
  return `problems|${at.sheet}|${at.row0 ?? ''}|${at.col0 ?? ''}|${ruleId}|${messageId}`;
}
