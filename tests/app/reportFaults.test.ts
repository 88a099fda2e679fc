import { createReport } from '../../src/app/createReport';
import type { ReportOptions } from '../../src/app/planReport';
import type { WorkbookPort } from '../../src/app/ports';
import { readState } from '../../src/app/workbookState';
import { cellAddress } from '../../src/core/model/address';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { contentOf } from '../builders/contentOf';
import { openSample } from '../builders/openSample';
import { inExcel } from '../builders/planWorkbook';

const port = createExcelWorkbook();
const q4: ReportOptions = { asOf: '2026-12-09', period: '2026-Q4', unit: null };
const report = 'Báo cáo tổng hợp';

interface Scenario {
  readonly open: () => Promise<EmbeddedExcel>;
  readonly before: (excel: EmbeddedExcel) => Promise<unknown>;
  readonly asked: ReportOptions;
  readonly port?: WorkbookPort;
}

/** A workbook that takes a report in so many requests, as it takes a report of thousands of tasks. */
function inPieces(count: number): WorkbookPort {
  return {
    run: (action) =>
      port.run((session) =>
        action({
          ...session,
          apply: async (edits) => {
            const size = Math.ceil(edits.length / count);
            for (let from = 0; from < edits.length; from += size) await session.apply(edits.slice(from, from + size));
          },
        }),
      ),
  };
}

const sample = () => openSample('kts-2026-2030');

const scenarios = {
  'a first report': { open: sample, before: () => Promise.resolve(), asked: q4 },
  'the same rows with other words': { open: sample, before: reportTypedInto, asked: { ...q4, asOf: '2026-12-10' } },
  'rows that move, come and go': {
    open: sample,
    before: async (excel) => {
      await reportTypedInto(excel);
      await inExcel(async (workbook, context) => {
        const cells = workbook.worksheets.getItem('Phụ lục II').getRange('B6:F8').load('values');
        await context.sync();
        cells.values = [...cells.values].reverse();
        workbook.worksheets.getItem('Phụ lục II').getRange('B10:B11').values = [['Nhiệm vụ mới thứ nhất'], ['Nhiệm vụ mới thứ hai']];
      });
    },
    asked: { ...q4, asOf: '2031-01-02' },
  },
  'a report in several requests': { open: sample, before: () => Promise.resolve(), asked: q4, port: inPieces(4) },
} as const satisfies Record<string, Scenario>;

/** A report with a text in a free place and a row of the user's. */
async function reportTypedInto(excel: EmbeddedExcel): Promise<void> {
  await createReport(port, q4);
  const sheet = excel.workbook.book.getWorksheet(report);
  let task0 = -1;
  sheet?.eachRow((row, number) => {
    if (row.getCell(2).value === 'Nhiệm vụ') task0 = number + 1;
  });
  await inExcel((workbook) => {
    const rows = workbook.worksheets.getItem(report);
    rows.getRange(cellAddress(task0, 10)).values = [['Thiếu kinh phí']];
    rows.getRange(`${task0 + 2}:${task0 + 2}`).insert('Down');
    rows.getRange(cellAddress(task0 + 1, 1)).values = [['Dòng ghi thêm']];
  });
}

interface Shown {
  readonly sources: unknown;
  readonly visible: unknown;
  readonly hidden: readonly string[];
}

/** The sheets that were there at first; the visible sheets that came later, and the hidden ones. */
async function shownIn(excel: EmbeddedExcel, sources: readonly string[]): Promise<Shown> {
  const content = structuredClone(await contentOf(excel));
  const isHidden = (name: string) => (excel.workbook.book.getWorksheet(name)?.state ?? 'visible') !== 'visible';
  const made = content.filter(({ name }) => !sources.includes(name));
  return {
    sources: content.filter(({ name }) => sources.includes(name)),
    visible: made.filter(({ name }) => !isHidden(name)),
    hidden: made.map(({ name }) => name).filter(isHidden),
  };
}

interface Course {
  readonly sources: readonly string[];
  readonly old: Shown;
  readonly made: Shown;
  readonly requests: number;
}

const courses = new Map<string, Promise<Course>>();

/** What happens where nothing fails. */
function courseOf(name: keyof typeof scenarios): Promise<Course> {
  const known = courses.get(name) ?? smoothCourse(scenarios[name]);
  courses.set(name, known);
  return known;
}

async function smoothCourse({ open, before, asked, port: used = port }: Scenario): Promise<Course> {
  const excel = await open();
  const sources = excel.workbook.book.worksheets.map(({ name }) => name);
  await before(excel);
  const old = await shownIn(excel, sources);
  const from = excel.counters.requests - excel.counters.releases;
  await createReport(used, asked);
  return { sources, old, requests: excel.counters.requests - excel.counters.releases - from, made: await shownIn(excel, sources) };
}

async function failAt(name: keyof typeof scenarios, request: number, when: 'before' | 'after'): Promise<void> {
  const { open, before, asked, port: used = port }: Scenario = scenarios[name];
  const { sources, old, made } = await courseOf(name);
  const excel = await open();
  await before(excel);
  excel.setFaults([{ request, code: 'GeneralException', when }]);
  await createReport(used, asked).catch((error: unknown) => expect(error).toMatchObject({ name: 'WorkbookFailure' }));
  excel.setFaults([]);
  const left = await shownIn(excel, sources);
  expect(left.sources).toEqual(old.sources);
  expect([old.visible, made.visible]).toContainEqual(left.visible);
  await createReport(used, asked);
  expect(await shownIn(excel, sources)).toEqual(made);
  expect(readState(await port.run((session) => session.readState())).drafts).toEqual([]);
}

const short = ['a first report', 'the same rows with other words', 'rows that move, come and go'] as const;
const cases = short.flatMap((name) => [1, 2, 3, 4].flatMap((request) => (['before', 'after'] as const).map((when) => ({ name, request, when }))));

test.each(cases)('$name: a failure $when request $request leaves the old report or the new one whole, and a second run mends everything', ({ name, request, when }) => failAt(name, request, when));

test.each(short)('%s takes four requests at most', async (name) => {
  expect((await courseOf(name)).requests).toBeLessThanOrEqual(4);
});

/** Two requests read, the next four write, the last one shows. */
const longCases = [3, 4, 5, 6, 7].flatMap((request) => (['before', 'after'] as const).map((when) => ({ request, when })));

test.each(longCases)('in several requests: a failure $when request $request leaves no report that can be seen or a whole one, and a second run mends everything', async ({ request, when }) => {
  expect((await courseOf('a report in several requests')).requests).toBe(7);
  await failAt('a report in several requests', request, when);
});
