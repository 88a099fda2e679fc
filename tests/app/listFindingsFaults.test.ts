import { listFindings } from '../../src/app/listFindings';
import { readState } from '../../src/app/workbookState';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { contentOf } from '../builders/contentOf';
import { inExcel, openRows } from '../builders/planWorkbook';
import { inPieces } from '../faults/inPieces';

const port = createExcelWorkbook();
const day = { asOf: '2026-12-09' } as const;
const list = 'Kết quả kiểm tra';
const rows = [
  ['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  ['1', 'Nhiệm vụ số một', 'Sở Tài chính', 'không rõ'],
  ['2', 'Nhiệm vụ số hai', 'Sở Tài chín', 'Năm 2026'],
] as const;

const scenarios = {
  'a first list': { before: () => Promise.resolve(), port },
  'a list in several requests': { before: () => Promise.resolve(), port: inPieces(4) },
  'a list made again, with notes': { before: listWithNotes, port },
} as const;
type Scenario = keyof typeof scenarios;

async function listWithNotes(): Promise<void> {
  await listFindings(port, day);
  await inExcel((workbook) => {
    workbook.worksheets.getItem(list).getRange('H6:H7').values = [['đã hỏi lại'], ['chờ trả lời']];
    workbook.worksheets.getItem('Kế hoạch').getRange('D2').values = [['Năm 2026']];
  });
}

/** What a reader sees of each sheet, and the names of those he does not see. */
async function shownIn(excel: EmbeddedExcel) {
  const isHidden = (name: string) => (excel.workbook.book.getWorksheet(name)?.state ?? 'visible') !== 'visible';
  const content = structuredClone(await contentOf(excel));
  return { visible: content.filter(({ name }) => !isHidden(name)), hidden: content.map(({ name }) => name).filter(isHidden) };
}

async function smooth(name: Scenario) {
  const excel = await openRows(rows);
  await scenarios[name].before();
  const old = await shownIn(excel);
  const from = excel.counters.requests - excel.counters.releases;
  await listFindings(scenarios[name].port, day);
  const requests = excel.counters.requests - excel.counters.releases - from;
  return { old, made: await shownIn(excel), requests };
}

test.each([['a first list', 4], ['a list in several requests', 7], ['a list made again, with notes', 4]] as const)('%s takes %d requests', async (name, count) => {
  expect((await smooth(name)).requests).toBe(count);
});

const cases = (Object.keys(scenarios) as Scenario[]).flatMap((name) =>
  Array.from({ length: name === 'a list in several requests' ? 7 : 4 }, (_, index) => index + 1).flatMap((request) => (['before', 'after'] as const).map((when) => ({ name, request, when }))),
);

test.each(cases)('$name: a failure $when request $request leaves it whole or unseen, and a second run mends everything', async ({ name, request, when }) => {
  const { old, made } = await smooth(name);
  const excel = await openRows(rows);
  await scenarios[name].before();
  excel.setFaults([{ request, code: 'GeneralException', when }]);
  await listFindings(scenarios[name].port, day).catch((error: unknown) => expect(error).toMatchObject({ name: 'WorkbookFailure' }));
  excel.setFaults([]);
  expect([old.visible, made.visible]).toContainEqual((await shownIn(excel)).visible);
  await listFindings(scenarios[name].port, day);
  expect(await shownIn(excel)).toEqual(made);
  expect(readState(await port.run((session) => session.readState())).drafts).toEqual([]);
});
