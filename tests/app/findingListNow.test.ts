import { changeReview } from '../../src/app/changeReview';
import { listFindings } from '../../src/app/listFindings';
import type { Pace } from '../../src/app/pace';
import { readState } from '../../src/app/workbookState';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { during } from '../builders/during';
import { inExcel, openRows } from '../builders/planWorkbook';

const port = createExcelWorkbook();
const day = { asOf: '2026-12-09' } as const;
const list = 'Kết quả kiểm tra';
const rows = [
  ['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
  ...[1, 2, 3].map((number) => [String(number), `Nhiệm vụ số ${number}`, 'Sở Tài chính', 'Sở Y tế', `không rõ ${number}`]),
];

/** Three slips, listed already, the first with a note. */
async function openListed(): Promise<EmbeddedExcel> {
  const excel = await openRows(rows);
  await changeReview(port, { kind: 'switchOff', ruleId: 'six-clear' });
  await makeList();
  await onList((sheet) => {
    sheet.getRange('H6').values = [['đã hỏi lại']];
  });
  return excel;
}

const makeList = (pace: Pace | null = null) => listFindings(port, day, pace);
const onList = (act: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) => inExcel((workbook) => act(workbook.worksheets.getItem(list), workbook));
const sheetNames = ({ workbook }: EmbeddedExcel) => workbook.book.worksheets.map(({ name }) => name);

/** Cells and notes on a list, in its order. */
async function notesOn(sheet: string): Promise<readonly (readonly unknown[])[]> {
  const { snapshot } = await port.run((session) => session.read({ isOnly: true, formulasOf: () => [sheet] }));
  return (snapshot.sheets[0]?.values ?? []).slice(5).map((row) => [row[2], row[7] ?? '']);
}

test('a note written while the list was being made goes with its finding, beside those written before', async () => {
  const excel = await openListed();
  const made = await makeList(during(() => onList((sheet) => {
    sheet.getRange('H7').values = [['chờ trả lời']];
  })));
  expect(made).toMatchObject({ sheet: list, isNewSheet: false });
  expect(await notesOn(list)).toEqual([['E2', 'đã hỏi lại'], ['E3', 'chờ trả lời'], ['E4', '']]);
  expect(sheetNames(excel)).toHaveLength(2);
});

test('a note taken away meanwhile does not come back', async () => {
  await openListed();
  await makeList(during(() => onList((sheet) => {
    sheet.getRange('H6').clear('Contents');
  })));
  expect((await notesOn(list))[0]).toEqual(['E2', '']);
});

test.each<readonly [what: string, change: (sheet: Excel.Worksheet) => void]>([
  ['what we wrote was changed', (sheet) => { sheet.getRange('G6').values = [['Năm 2027']]; }],
  ['something was written beside the table', (sheet) => { sheet.getRange('J2').values = [['tổ trưởng duyệt']]; }],
  ['it was protected', (sheet) => { sheet.protection.protect(); }],
])('where %s meanwhile, the list is left as it is, and a new one has copies of the notes', async (_, change) => {
  const excel = await openListed();
  expect(await makeList(during(() => onList(change)))).toMatchObject({ sheet: `${list} (2)`, isNewSheet: true });
  expect(await notesOn(`${list} (2)`)).toEqual([['E2', 'đã hỏi lại'], ['E3', ''], ['E4', '']]);
  expect(sheetNames(excel)).toHaveLength(3);
  expect(await makeList()).toMatchObject({ sheet: `${list} (2)`, isNewSheet: false });
});

test('where the list was taken away meanwhile, it is made anew', async () => {
  const excel = await openListed();
  expect(await makeList(during(() => onList((sheet) => sheet.delete())))).toMatchObject({ sheet: list, isNewSheet: true, findingCount: 3 });
  expect(sheetNames(excel)).toHaveLength(2);
});

test('where somebody else lists meanwhile, there is one list in the end, and it is remembered as it stands', async () => {
  for (const open of [openListed, () => openRows(rows)]) {
    const excel = await open();
    await makeList(during(async () => {
      await makeList();
      await onList((sheet) => {
        sheet.getRange('H7').values = [['chờ trả lời']];
      });
    }));
    expect((await notesOn(list))[1]?.[1]).toBe('chờ trả lời');
    expect(sheetNames(excel)).toHaveLength(2);
    expect(await makeList()).toMatchObject({ sheet: list, isNewSheet: false });
  }
});

test('what else somebody remembers meanwhile is kept', async () => {
  await openListed();
  await makeList(during(() => changeReview(port, { kind: 'ignore', ignoring: { scope: 'text', ruleId: 'agency-alias', subject: 'STC' } })));
  expect(readState(await port.run((session) => session.readState()))).toMatchObject({ review: { ignored: [{ subject: 'STC' }], switchedOff: ['six-clear'] }, findingList: { sheet: list } });
});

test.each([['short', 0, 4], ['long', 1000, 6]] as const)('%s work (%d ms a step) takes %d requests', async (_, tick, requests) => {
  const excel = await openListed();
  const from = excel.counters.requests - excel.counters.releases;
  await makeList(during(() => Promise.resolve(), tick));
  expect(excel.counters.requests - excel.counters.releases - from).toBe(requests);
});
