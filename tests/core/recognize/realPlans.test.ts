import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AgencyMention } from '../../../src/core/model/agency';
import type { Item } from '../../../src/core/model/appendix';
import { planRows, planSheet, type PlanAppendix } from '../../builders/planSheet';
import { interpret, recognise } from '../../builders/understand';

function readPlan(appendix: PlanAppendix) {
  const sheet = planSheet(appendix);
  const tables = recognise(sheet).tables.map((table) => interpret(sheet, table));
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) throw new Error('no table');
  return table;
}

const expected = [
  {
    appendix: 'kh46-2025.phu-luc-1.chi-tieu',
    kind: 'indicators',
    header: 3,
    items: 39,
    sections: ['Đến năm 2030', 'Đến năm 2045'],
    groups: ['7'],
    columns: { ordinal: 0, content: 1, unit: 2, target: 3, lead: 4 },
    repeated: [],
  },
  {
    appendix: 'kh46-2025.phu-luc-2.nhiem-vu',
    kind: 'tasks',
    header: 3,
    items: 113,
    sections: expect.arrayContaining([expect.stringContaining('Tăng cường hợp tác quốc tế')]) as unknown,
    groups: [],
    columns: { ordinal: 0, content: 1, lead: 2, supporting: 3, deadline: 4 },
    repeated: [],
  },
  {
    appendix: 'kts-2026-2030.phu-luc-1.chi-tieu',
    kind: 'indicators',
    header: 4,
    items: 19,
    sections: ['Mục tiêu, chỉ tiêu năm 2026', 'Mục tiêu, chỉ tiêu đến năm 2030'],
    groups: [],
    columns: { ordinal: 0, content: 1, lead: 2, supporting: 3 },
    repeated: [15, 24],
  },
  {
    appendix: 'kts-2026-2030.phu-luc-2.nhiem-vu',
    kind: 'tasks',
    header: 4,
    items: 25,
    sections: ['Phát triển doanh nghiệp số và kinh tế số lõi', 'Phát triển kinh tế số ngành, lĩnh vực', 'Phát triển nền móng cho kinh tế số'],
    groups: [],
    columns: { ordinal: 0, content: 1, lead: 2, supporting: 3, deadline: 4, deliverable: 5 },
    repeated: [10, 16, 22, 27, 32],
  },
] as const;

test.each(expected)('$appendix is read whole', ({ appendix, kind, header, items, sections, groups, columns, repeated }) => {
  const table = readPlan(appendix);
  expect(table.kind).toBe(kind);
  expect(table.confidence).toBeGreaterThan(0.8);
  expect([table.firstHeaderRow0, table.lastHeaderRow0]).toEqual([header, header]);
  expect(Object.fromEntries(Object.values(table.columns).map(({ role, col0 }) => [role, col0]))).toEqual(columns);
  expect(table.unrecognisedColumns).toEqual([]);
  expect(table.sections.map(({ title }) => title)).toEqual(sections);
  expect(table.groups.map(({ ordinal }) => ordinal)).toEqual(groups);
  expect(table.passedRows).toEqual(repeated.map((row0) => ({ row0, reason: 'repeated-header' })));
  expect(table.items).toHaveLength(items);
});

test.each(expected)('every row below the header of $appendix is accounted for exactly once', ({ appendix, header }) => {
  const { items, sections, groups, passedRows } = readPlan(appendix);
  const seen = [...items, ...sections, ...groups, ...passedRows].map(({ row0 }) => row0).sort((a, b) => a - b);
  const below = planRows(appendix).map((_, row0) => row0).filter((row0) => row0 > header);
  expect(seen).toEqual(below);
});

test('the plan is read from the line below the title', () => {
  expect(readPlan('kh46-2025.phu-luc-2.nhiem-vu').plan).toEqual({ number: '46/KH-UBND', issuedOn: '2025-08-25', firstYear: null, lastYear: null });
  expect(readPlan('kts-2026-2030.phu-luc-2.nhiem-vu').plan).toEqual({ number: null, issuedOn: null, firstYear: 2026, lastYear: 2030 });
});

test('the section an indicator stands under sets its horizon', () => {
  const { items } = readPlan('kh46-2025.phu-luc-1.chi-tieu');
  const horizons = items.map((item) => (item.kind === 'indicator' ? item.target.horizon : null));
  expect(new Set(horizons)).toEqual(new Set(['2030-12-31', '2045-12-31']));
});

test('"Kết quả" is the target of the indicators of plan 46, by its values', () => {
  const { columns } = readPlan('kh46-2025.phu-luc-1.chi-tieu');
  expect(columns.target?.evidence.map(({ kind }) => kind)).toEqual(['heading', 'values']);
});

test('agencies listed with bullets over several lines are told apart', () => {
  const sixteenth = readPlan('kts-2026-2030.phu-luc-2.nhiem-vu').items.find(({ ordinal }) => ordinal === '16');
  expect(sixteenth?.leads.map(({ agencyId }) => agencyId)).toEqual(['so-tai-chinh', 'so-khoa-hoc-va-cong-nghe', 'ban-ql-kcx-cn']);
});

/** What each row says, read by hand: places 0-based, agencies by their ids in the order written, `says` the deadline or the target. */
interface Truth {
  readonly kind: string;
  readonly header: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly sections: readonly (readonly [row0: number, ordinal: string, title: string])[];
  readonly groups: readonly (readonly [row0: number, ordinal: string])[];
  readonly repeated: readonly number[];
  readonly items: readonly (readonly [row0: number, ordinal: string, leads: readonly string[], supporting: readonly string[], says: readonly unknown[]])[];
}

function truthOf(appendix: PlanAppendix): Truth {
  return JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'fixtures', 'plans', `${appendix}.truth.json`), 'utf8')) as Truth;
}

const idsOf = (mentions: readonly AgencyMention[]) => mentions.map(({ agencyId }) => agencyId);

function saysOf(item: Item): readonly unknown[] {
  if (item.kind === 'task') return [item.deadline.kind, item.deadline.start, item.deadline.end];
  const { form, comparator, value, upper, unit, horizon } = item.target;
  return [form, comparator, value, upper, unit, horizon];
}

describe.each(expected)('$appendix, row by row', ({ appendix }) => {
  const truth = truthOf(appendix);
  const table = readPlan(appendix);

  test('stands as it was read by hand: kind, header, columns, headings, repeated headers', () => {
    expect(table.kind).toBe(truth.kind);
    expect([table.firstHeaderRow0, table.lastHeaderRow0]).toEqual([truth.header, truth.header]);
    expect(Object.fromEntries(Object.values(table.columns).map(({ role, col0 }) => [role, col0]))).toEqual(truth.columns);
    expect(table.sections.map(({ row0, ordinal, title }) => [row0, ordinal, title])).toEqual(truth.sections);
    expect(table.groups.map(({ row0, ordinal }) => [row0, ordinal])).toEqual(truth.groups);
    expect(table.passedRows).toEqual(truth.repeated.map((row0) => ({ row0, reason: 'repeated-header' })));
  });

  test('says in every row what was read by hand', () => {
    const seen = table.items.map((item) => [item.row0, item.ordinal, idsOf(item.leads), idsOf(item.supporting), saysOf(item)]);
    expect(seen).toEqual(truth.items);
  });

  test('borrows nothing and carries nothing on', () => {
    const borrowed = table.items.flatMap(({ cells }) => Object.values(cells)).filter((cell) => cell.borrowed !== null);
    expect([borrowed, table.items.filter(({ continuationRows0 }) => continuationRows0.length > 0)]).toEqual([[], []]);
  });
});
