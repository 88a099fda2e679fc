import { builtInKnowledge } from '../../../src/app/knowledge';
import { understandWorkbook } from '../../../src/app/understandWorkbook';
import type { Item } from '../../../src/core/model/appendix';
import { indicatorPaces, taskStatuses, type ItemProgress } from '../../../src/core/model/progress';
import { verdictOf } from '../../../src/core/progress/isLagging';
import { createTranslator } from '../../../src/i18n';
import { progressSentence } from '../../../src/i18n/progressSentence';
import { planSheet, type PlanAppendix } from '../../builders/planSheet';

/** Every item of an appendix of the real plans with its verdict, as of a day; nothing is reported in them. */
function judged(name: PlanAppendix, asOf: string): readonly (readonly [item: Item, progress: ItemProgress])[] {
  const { appendices, progress } = understandWorkbook({ sheets: [planSheet(name)] }, builtInKnowledge(), { asOf, corrections: [] });
  return appendices.flatMap((appendix) =>
    appendix.items.map((item, index) => {
      const verdict = progress.get(appendix)?.[index];
      if (!verdict) throw new Error(`${item.ordinal} has no verdict.`);
      return [item, verdict] as const;
    }),
  );
}

function counts(items: readonly (readonly [Item, ItemProgress])[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [, progress] of items) found[verdictOf(progress)] = (found[verdictOf(progress)] ?? 0) + 1;
  return found;
}

const appendices: readonly (readonly [name: PlanAppendix, items: number, verdicts: readonly string[]])[] = [
  ['kh46-2025.phu-luc-1.chi-tieu', 39, indicatorPaces], ['kh46-2025.phu-luc-2.nhiem-vu', 113, taskStatuses],
  ['kts-2026-2030.phu-luc-1.chi-tieu', 19, indicatorPaces], ['kts-2026-2030.phu-luc-2.nhiem-vu', 25, taskStatuses],
];
describe.each(appendices)('%s', (name, items, verdicts) => {
  test.each(['2025-09-30', '2026-12-09', '2031-01-15'])(`has ${items} items, each with a verdict and a sentence for it, as of %s`, (asOf) => {
    const all = judged(name, asOf);
    expect(all).toHaveLength(items);
    for (const [, progress] of all) {
      expect(verdicts).toContain(verdictOf(progress));
      expect(progressSentence(progress, createTranslator('vi'))).toMatch(/^[A-ZĐ][^{}]+\.$/);
    }
  });
});

/** Reckoned from the deadlines that report-format.md lists: 48 on request and one after an event, 19 ongoing, 2 annual, 2 from 2025 on, one after 2030. */
test.each<[asOf: string, found: Record<string, number>]>([
  ['2025-09-30', { ongoing: 21, 'awaiting-request': 49, overdue: 2, 'due-soon': 4, 'in-progress': 21, 'not-started-yet': 16 }],
  ['2026-12-09', { ongoing: 19, 'awaiting-request': 49, overdue: 15, 'due-soon': 5, 'in-progress': 22, 'not-started-yet': 3 }],
  ['2031-01-15', { ongoing: 21, 'awaiting-request': 49, overdue: 40, 'in-progress': 3 }],
])('the 113 tasks of plan 46, of which 70 have no calendar deadline, as of %s', (asOf, found) => {
  expect(counts(judged('kh46-2025.phu-luc-2.nhiem-vu', asOf))).toEqual(found);
});
test.each<[asOf: string, found: Record<string, number>]>([
  ['2025-09-30', { 'not-started-yet': 25 }], ['2026-12-09', { 'in-progress': 25 }], ['2028-12-09', { 'due-soon': 4, 'in-progress': 21 }], ['2030-06-30', { overdue: 4, 'in-progress': 21 }], ['2031-01-15', { overdue: 25 }],
])('the 25 tasks of the digital economy, 21 of them to 2030 and 4 to 2028, as of %s', (asOf, found) => {
  expect(counts(judged('kts-2026-2030.phu-luc-2.nhiem-vu', asOf))).toEqual(found);
});
test('targets in words are for people to judge, all others wait for figures', () => {
  const indicators = judged('kh46-2025.phu-luc-1.chi-tieu', '2026-12-09');
  expect(indicators.filter(([, progress]) => verdictOf(progress) === 'manual').map(([{ ordinal }]) => ordinal)).toEqual(['1', '2', '16']);
  expect(counts(indicators)).toEqual({ manual: 3, 'no-data': 36 });
});
