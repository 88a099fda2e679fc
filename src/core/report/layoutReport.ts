import type { ReportSection } from '../model/reportChoices';
import { buildHeading } from './form/buildHeading';
import { buildSignature } from './form/buildSignature';
import type { FreeTexts, LeftOver } from './freeTexts';
import type { ReportContent, ReportWords } from './ReportContent';
import { blankRow, type ReportRow, type ReportTableId } from './ReportRow';
import { agencyTable } from './sections/agencyTable';
import { difficulties } from './sections/difficulties';
import { freeParagraph } from './sections/freeParagraph';
import { heading } from './sections/heading';
import { indicatorResults } from './sections/indicatorResults';
import { laggingByAgency } from './sections/laggingByAgency';
import { leftOverTable } from './sections/leftOverTable';
import { problems } from './sections/problems';
import { taskResults } from './sections/taskResults';
import { uniqueKeys } from './sections/uniqueKeys';

export interface ReportLayout {
  readonly rows: readonly ReportRow[];
  /**
   * The table whose head Excel repeats on top of the pages that follow. Excel repeats it to the end of the sheet, so that it can only be the
   * very last table, that of the annex: over any other the pages after it would bear a strange head. null = none.
   */
  readonly repeatedByExcel: ReportTableId | null;
}

/** The rows of a section below its heading; none where there is nothing it could be about. */
type SectionBuilder = (content: ReportContent, free: FreeTexts, words: ReportWords) => readonly ReportRow[];

const builders: Readonly<Record<ReportSection, SectionBuilder>> = {
  direction: (_, free, words) => [freeParagraph('direction', free, words)],
  indicators: indicatorResults,
  tasks: taskResults,
  lagging: laggingByAgency,
  agencies: (content, _, words) => agencyTable(content, words),
  difficulties,
  plans: (_, free, words) => [freeParagraph('plans', free, words)],
  problems,
};

/** Sections with a Roman number, in their order (report-format, outline of the narrative part); `parts` have Arabic numbers below their own heading. */
const chapters: readonly (ReportSection | { readonly title: 'results'; readonly parts: readonly ReportSection[] })[] = [
  'direction', { title: 'results', parts: ['indicators', 'tasks'] }, 'lagging', 'agencies', 'difficulties', 'plans',
];
const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/** Lays the report out, top to bottom; `paginate` then parts it into pages. Numbers are given in turn: what is left out leaves no gap. */
export function layoutReport(content: ReportContent, free: FreeTexts, leftOver: readonly LeftOver[], words: ReportWords): ReportLayout {
  const build = (section: ReportSection) => (content.choices.leftOutSections.includes(section) ? [] : builders[section](content, free, words));
  const titled = chapters
    .map((chapter) => (typeof chapter === 'string' ? { title: chapter, rows: build(chapter) } : { title: chapter.title, rows: partRows(chapter.parts, build, words) }))
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }, index) => [heading(title, `${numerals[index] ?? ''}. ${words.headings[title]}`), ...rows, blankRow(`${title}|end`)]);
  const body = withLastRowKept([...buildHeading(content, free, words), ...titled, ...leftOverTable(leftOver, words)]);
  const annex = build('problems');
  return {
    rows: withUniqueKeys([...body, ...buildSignature(content, free, words), ...annex]),
    repeatedByExcel: annex.length > 0 ? 'problems' : null,
  };
}

function partRows(parts: readonly ReportSection[], build: (section: ReportSection) => readonly ReportRow[], words: ReportWords): readonly ReportRow[] {
  return parts
    .map((part) => ({ part, rows: build(part) }))
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ part, rows }, index) => [...(index > 0 ? [blankRow(`${part}|before`)] : []), heading(part, `${index + 1}. ${words.headings[part]}`, 'subheading'), ...rows]);
}

/** Rows that say the same are told apart by how many of them stand above. */
function withUniqueKeys(rows: readonly ReportRow[]): readonly ReportRow[] {
  const keyOf = uniqueKeys();
  return rows.map((each) => {
    const key = keyOf(each.key);
    return key === each.key ? each : { ...each, key };
  });
}

/** A signature never stands on a page of its own: the last row of the report goes with it. */
function withLastRowKept(rows: readonly ReportRow[]): readonly ReportRow[] {
  return rows.map((each, index) => (index === rows.length - 1 ? { ...each, keepWithNext: true } : each));
}
