import fc from 'fast-check';
import { reportWordsOf } from '../../src/app/reportWordsOf';
import { parsePeriod, type ReportingPeriod } from '../../src/core/dates/reportingPeriod';
import type { Area } from '../../src/core/model/address';
import type { Item } from '../../src/core/model/appendix';
import type { WorkbookEdit } from '../../src/core/model/edit';
import type { Finding } from '../../src/core/model/finding';
import { reportSections, signingForms, usualChoices, type ReportChoices } from '../../src/core/model/reportChoices';
import { concernsUnit } from '../../src/core/progress/concernsUnit';
import { freeColumns, freeId, type FreeTableId } from '../../src/core/report/freeTexts';
import { gatherReport } from '../../src/core/report/gatherReport';
import { layoutReport } from '../../src/core/report/layoutReport';
import { paginate } from '../../src/core/report/paginate';
import { placeFormulas } from '../../src/core/report/placeFormulas';
import type { ReportContent } from '../../src/core/report/ReportContent';
import { reportEdits } from '../../src/core/report/reportEdits';
import type { ReportRow } from '../../src/core/report/ReportRow';
import type { Understanding } from '../../src/app/understandWorkbook';

const asOf = '2026-12-09';
const period = parsePeriod('2026-Q4') as ReportingPeriod;
const words = reportWordsOf();

/** What somebody might write where a name is asked for. */
const anyName = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 3, arbitrary: fc.constantFrom('Sở Tài chính', 'Giám đốc', '=1+1', '- Lưu: VT', '@a', 'Ủy ban nhân dân') }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) });

const anyChoices: fc.Arbitrary<ReportChoices> = fc.record({
  leftOutSheets: fc.constant(usualChoices.leftOutSheets),
  leftOutSections: fc.subarray([...reportSections]),
  parent: anyName,
  issuer: anyName,
  place: anyName,
  symbol: anyName,
  signatory: fc.option(fc.record({ form: fc.constantFrom(...signingForms), body: anyName, headTitle: anyName, ownTitle: anyName, name: anyName })),
  recipients: fc.array(anyName, { maxLength: 4 }),
});

/** How a report is asked for: with which choices, and for which of the agencies named in the workbook (0 = the whole plan). */
export const anyAsking = fc.record({ choices: anyChoices, agency: fc.nat(6) });
export type Asking = typeof anyAsking extends fc.Arbitrary<infer Value> ? Value : never;

/** @throws Error where an item is missing from a table or stands there twice, a formula names a row that is not there, or merged areas overlap */
export function layReport({ appendices, progress }: Understanding, findings: readonly Finding[], { choices, agency }: Asking): void {
  const items = appendices.flatMap((appendix): readonly Item[] => appendix.items);
  const named = [...new Set(items.flatMap(({ leads, supporting }) => [...leads, ...supporting]).map(({ text }) => text))];
  const unit = [null, ...named][agency % (named.length + 1)] ?? null;
  const content = gatherReport(appendices, progress, findings, { asOf, unit, period, choices });
  const concerned = items.filter((item) => concernsUnit(item, unit)).length;
  claim(content.tasks.length + content.indicators.length === concerned, `${concerned} items went in, ${content.tasks.length} tasks and ${content.indicators.length} indicators came out`);
  const layout = layoutReport(content, new Map(), [], words);
  const paged = paginate(layout);
  claimOneRowEach(paged.rows, content);
  placeFormulas(paged.rows);
  claimApart(reportEdits('Báo cáo tổng hợp', paged));
}

function claim(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}

/** Every item has one row in the table of its kind, and every row a name of its own. */
function claimOneRowEach(rows: readonly ReportRow[], { tasks, indicators, choices }: ReportContent): void {
  const keys = rows.map(({ key }) => key);
  claim(new Set(keys).size === keys.length, `two rows are called ${String(keys.find((key, index) => keys.indexOf(key) !== index))}`);
  const expected = { tasks: tasks.length, indicators: indicators.length } as const;
  for (const table of ['tasks', 'indicators'] as const) {
    const count = choices.leftOutSections.includes(table) ? 0 : expected[table];
    const found = rows.filter((row) => isItemRow(row, table)).length;
    claim(found === count, `${count} items, ${found} rows of them in the table ${table}`);
  }
}

function isItemRow({ key, cells }: ReportRow, table: FreeTableId): boolean {
  return key.startsWith(`${table}|`) && cells.some(({ freeId: id }) => id !== null && freeColumns[table].some((col0) => id === freeId(key, col0)));
}

function claimApart(edits: readonly WorkbookEdit[]): void {
  const covered = new Set<string>();
  for (const area of edits.flatMap((edit): readonly Area[] => (edit.kind === 'mergeArea' ? [edit.area] : []))) {
    for (let row0 = area.row0; row0 < area.row0 + area.rowCount; row0 += 1) {
      for (let col0 = area.col0; col0 < area.col0 + area.colCount; col0 += 1) {
        claim(!covered.has(`${row0},${col0}`), `two merged areas cover row ${row0 + 1}`);
        covered.add(`${row0},${col0}`);
      }
    }
  }
}
