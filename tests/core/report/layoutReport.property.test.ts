import fc from 'fast-check';
import type { Appendix, Section } from '../../../src/core/model/appendix';
import { indicatorPaces, taskStatuses, type IndicatorPace, type IndicatorProgress, type ItemProgress, type ManualMark, type TaskStatus } from '../../../src/core/model/progress';
import { layoutReport } from '../../../src/core/report/layoutReport';
import type { NumberedItems, Reported, ReportContent } from '../../../src/core/report/ReportContent';
import type { ReportCell, ReportRow } from '../../../src/core/report/ReportRow';
import { groupRow, indicatorAppendix, taskAppendix } from '../../builders/appendixBuilder';
import { evaluateRows } from '../../builders/evaluateRows';
import { reportContent, reportDay, reportWords, rowOfKey, taskProgress } from '../../builders/reportBuilder';

const words = { ...reportWords, explanation: () => 'Vì chậm.' };
const agencies = ['Sở Tài chính', 'Sở Y tế; Sở Nội vụ', 'Sở Nội vụ', 'sở  y tế', 'Cơ quan Lạ', 'Xã Vĩnh Thạnh', 'Xã Vĩnh Thanh', ''] as const;
const contents = ['Xây dựng kế hoạch', 'Xây dựng kế hoạch', 'Ban hành đề án', 'Tổ chức tập huấn', '=1+1', '- Rà soát'] as const;

interface Drawn {
  readonly content: number;
  readonly ordinal: string;
  readonly lead: number;
  readonly section: number;
  readonly isGrouped: boolean;
  readonly verdict: number;
  readonly isManual: boolean;
}

const item = fc.record<Drawn>({
  content: fc.nat(contents.length - 1),
  ordinal: fc.constantFrom('', '1', '2', '2', '7.1', 'a)'),
  lead: fc.nat(agencies.length - 1),
  section: fc.nat(3),
  isGrouped: fc.boolean(),
  verdict: fc.nat(1000),
  isManual: fc.boolean(),
});
const sheets = fc.array(fc.record({ isTasks: fc.boolean(), inOrder: fc.boolean(), items: fc.array(item, { maxLength: 14 }) }), { minLength: 1, maxLength: 4 });

const manual: ManualMark = { reason: 'theo báo cáo', period: '2026-Q4', asOf: reportDay, isEarlier: false, computed: 'overdue' };
const noNumbers: Omit<IndicatorProgress, 'kind' | 'pace' | 'manual'> = {
  value: null, gapClosed: null, timeUsed: null, ratio: null, shareOfTarget: 0.5, requiredToday: null, forecast: null, neededPerQuarter: null, baselineUsed: null, previousUsed: null,
  carried: null, isRising: null, isAtRisk: false, doubt: null, parts: [],
};

function drawnContent(drawn: readonly { isTasks: boolean; inOrder: boolean; items: readonly Drawn[] }[]): ReportContent {
  const progress = new Map<Appendix, readonly ItemProgress[]>();
  const appendices = drawn.map(({ isTasks, inOrder, items }, index) => {
    const sheet = `Phụ lục ${index + 1}`;
    const sections: readonly (Section | null)[] = [null, ...['Hạ tầng', 'Hạ tầng', 'Nhân lực'].map((title, at): Section => ({ row0: at, ordinal: ['I', 'II', ''][at] ?? '', title, horizon: null }))];
    const group = groupRow(2, '7', 'Phát triển');
    const ordered = inOrder ? [...items].sort((one, other) => one.section - other.section) : items;
    const rows = ordered.map(({ content, ordinal, lead, section, isGrouped }) => ({
      ordinal, content: contents[content] ?? '', lead: agencies[lead] ?? '', section: sections[section] ?? null, group: isGrouped ? group : null, difficulty: content === 2 ? 'Thiếu vốn' : '',
    }));
    const appendix = isTasks ? taskAppendix(rows, { sheet }) : indicatorAppendix(rows, { sheet });
    progress.set(appendix, ordered.map(({ verdict, isManual }): ItemProgress => {
      const mark = isManual ? manual : null;
      if (isTasks) return taskProgress(taskStatuses[verdict % taskStatuses.length] as TaskStatus, { manual: mark });
      return { kind: 'indicator', pace: indicatorPaces[verdict % indicatorPaces.length] as IndicatorPace, manual: mark, ...noNumbers };
    }));
    return appendix;
  });
  return reportContent(appendices, { progress });
}

const shownOf = ({ input }: ReportCell) => (input.kind === 'text' ? input.text : input.kind === 'number' ? String(input.number) : '');
const rowText = ({ cells }: ReportRow) => cells.slice(0, 2).map(shownOf).join('|');
const itemText = ({ item: { ordinal, content } }: Reported) => `${ordinal}|${content}`;
const holdsItem = (table: string) => ({ cells }: ReportRow) => cells.some(({ freeId }) => freeId?.startsWith(`${table}|`) === true);
const sorted = (texts: readonly string[]) => [...texts].sort();
const isLate = ({ progress }: Reported) => ['overdue', 'slow', 'lagging', 'missed', 'regressed'].includes(progress.kind === 'task' ? progress.status : progress.pace);

test('every item stands once in the table of its kind and in the order of the sheets, and once among what lags where it lags', () => {
  fc.assert(fc.property(sheets, (drawn) => {
    const content = drawnContent(drawn);
    const { rows } = layoutReport(content, new Map(), [], words);
    expect(rows.filter(holdsItem('tasks')).map(rowText)).toEqual(content.tasks.map(itemText));
    expect(rows.filter(holdsItem('indicators')).map(rowText)).toEqual(content.indicators.map(itemText));
    expect(sorted(rows.filter(holdsItem('lagging')).map(rowText))).toEqual(sorted([...content.indicators, ...content.tasks].filter(isLate).map(itemText)));
  }), { numRuns: 60 });
});

test('no row and no free place has the name of another', () => {
  fc.assert(fc.property(sheets, (drawn) => {
    const { rows } = layoutReport(drawnContent(drawn), new Map(), [], words);
    const ids = rows.flatMap(({ cells }) => cells.flatMap(({ freeId }) => freeId ?? []));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(new Set(ids).size).toBe(ids.length);
  }), { numRuns: 60 });
});

test('every formula comes to what the report counted by itself', () => {
  fc.assert(fc.property(sheets, (drawn) => {
    const { rows } = layoutReport(drawnContent(drawn), new Map(), [], words);
    for (const { counted, result, ...where } of evaluateRows(rows)) {
      const reckoned = typeof result === 'number' && typeof counted === 'number' && Math.abs(result - counted) < 1e-9 ? counted : result;
      expect({ ...where, result: reckoned }).toEqual({ ...where, result: counted });
    }
  }), { numRuns: 60 });
});

test('sums by section, sums by agency and the number of tasks agree', () => {
  fc.assert(fc.property(sheets, (drawn) => {
    const content = drawnContent(drawn);
    const { rows } = layoutReport(content, new Map(), [], words);
    if (content.tasks.length > 0) {
      const countsOf = (key: string) => evaluateRows(rows).filter((each) => each.key === key).map(({ result }) => result);
      expect(countsOf('sections|total')).toEqual(countsOf('agencies|total'));
      expect(countsOf('agencies|total')[0]).toBe(content.tasks.length);
    }
    if (content.indicators.length > 0) expect(rowOfKey(rows, 'counts|total').cells[1]?.input).toMatchObject({ value: content.indicators.length });
  }), { numRuns: 60 });
});

test('every difficulty that a sheet tells is told once in section V, with its item', () => {
  fc.assert(fc.property(sheets, (drawn) => {
    const content = drawnContent(drawn);
    const counting = { ...words, difficulty: (agency: string, text: string, references: readonly NumberedItems[]) => `${agency}: ${text}: ${references.flatMap(({ numbers }) => numbers).length}` };
    const lines = layoutReport(content, new Map(), [], counting).rows.filter(({ key }) => key.startsWith('difficulties|') && key !== 'difficulties|end').map(({ cells }) => cells.map(shownOf).join(''));
    const told = [...content.indicators, ...content.tasks].filter(({ item: { cells } }) => cells.difficulty?.text === 'Thiếu vốn');
    expect(lines.reduce((sum, line) => sum + Number(line.split(': ')[2]), 0)).toBe(told.length);
    expect(new Set(lines.map((line) => line.split(': ')[0])).size).toBe(lines.length);
  }), { numRuns: 40 });
});
