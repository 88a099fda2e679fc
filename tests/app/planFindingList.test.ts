import { deleteReplacedList } from '../../src/app/deleteReplacedList';
import { planFindingList } from '../../src/app/planFindingList';
import { readState } from '../../src/app/workbookState';
import type { Finding } from '../../src/core/model/finding';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const list = 'Kết quả kiểm tra';

/** Texts of a reader's: each is the subject of a finding, stands in its sentence, and is proposed to be written. */
const hostile = [
  '=HYPERLINK("http://x.vn","a")', '+84 292 3820', '-1+2', '- Xây dựng kế hoạch', '@SUM(1)', "'=x", '1/2', '12/2026', '90%', '1.10', 'TRUE', '=1+1', "=cmd|' /C calc'!A0", '<script>alert(1)</script>',
  '&lt;b&gt; "x" \'y\'', '_x0041_', '#REF!', 'một\nhai', '\u202Eđảo\u202C',
];
const long = ['x'.repeat(32_767), `=${'a'.repeat(5000)}`, '😀'.repeat(300), 'trước\u0000\u0007sau', 'nửa \uD83D', 'một\r\nhai'];

function findingOf(text: string, row0: number): Finding {
  return {
    ruleId: 'agency-misspelled', messageId: 'found', severity: 'error', at: { sheet: 'A', row0, col0: 3 }, subject: text, data: { name: text, suggestion: text },
    fix: { kind: 'replace', expected: text, replacement: text },
  };
}

async function write(findings: readonly Finding[]) {
  return port.run(async (session) => {
    const reading = await session.read();
    const plan = planFindingList(reading, readState(reading.state), findings, '2026-12-09');
    await session.apply(plan?.edits ?? []);
    if (plan?.replaced) await deleteReplacedList(session, plan.replaced, false);
    return plan;
  });
}

async function rows(): Promise<readonly (readonly unknown[])[]> {
  const { snapshot } = await port.run((session) => session.read());
  return snapshot.sheets.find(({ name }) => name === list)?.values.slice(5) ?? [];
}

function formulasOn({ workbook: { book } }: EmbeddedExcel): readonly string[] {
  const found: string[] = [];
  book.getWorksheet(list)?.eachRow((row) => row.eachCell((cell) => {
    if (cell.formula !== undefined) found.push(cell.formula);
  }));
  return found;
}

test('no text of the workbook becomes a formula, a number or a day on the list, the first time, again, or in the saved file', async () => {
  const excel = await openExcel(['A']);
  const findings = hostile.map((text, index) => findingOf(text, index));
  for (const isNewSheet of [true, false]) {
    expect(await write(findings)).toMatchObject({ sheet: list, isNewSheet });
    expect((await rows()).map((row) => [row[5], row[6]])).toEqual(hostile.map((text) => [text, text]));
    expect(formulasOn(excel)).toEqual([]);
  }
  const before = await rows();
  const opened = await startEmbeddedExcel(await openWorkbook(await saveWorkbook(excel.workbook)));
  expect(await rows()).toEqual(before);
  expect(formulasOn(opened)).toEqual([]);
});

test('a text too long to be read is shortened visibly, and signs that no file holds are left out', async () => {
  await openExcel(['A']);
  await write(long.map((text, index) => findingOf(text, index)));
  expect((await rows()).map((row) => row[5])).toEqual([
    `${'x'.repeat(400)}… (còn 32367 ký tự)`, `=${'a'.repeat(399)}… (còn 4601 ký tự)`, `${'😀'.repeat(200)}… (còn 200 ký tự)`, 'trước  sau', 'nửa \uFFFD', 'một\nhai',
  ]);
  for (const [, , , , text] of await rows()) expect(String(text).length).toBeLessThan(800);
  expect(await write(long.map((text, index) => findingOf(text, index)))).toMatchObject({ isNewSheet: false });
});

test('ten thousand findings are listed in requests that Excel on the web takes, and listed again in place of the list before', async () => {
  const excel = await openExcel(['A']);
  const findings = Array.from({ length: 10_000 }, (_, index) => findingOf(`Sở Kế hoạch và Đầu tư thành phố ${index}`, index));
  const from = excel.counters.requests;
  expect(await write(findings)).toMatchObject({ sheet: list, isNewSheet: true });
  expect(excel.counters.requests - from).toBeLessThanOrEqual(8);
  expect(excel.workbook.book.getWorksheet(list)?.getCell('C10005').hyperlink).toBe("#'A'!D10000");
  expect(await write(findings)).toMatchObject({ sheet: `${list} (2)`, isNewSheet: true });
  expect(excel.workbook.book.worksheets.map(({ name }) => name)).toEqual(['A', `${list} (2)`]);
  expect(readState(await port.run((session) => session.readState()))).toMatchObject({ drafts: [], findingList: { sheet: `${list} (2)` } });
});

test('a sheet takes no more links than Excel does; what comes after has none', async () => {
  await openExcel(['A']);
  const findings = Array.from({ length: 65_540 }, (_, index) => findingOf('x', index));
  const plan = await port.run(async (session) => planFindingList(await session.read(), readState(null), findings, '2026-12-09'));
  const links = (plan?.edits ?? []).flatMap((edit) => (edit.kind === 'linkCells' ? edit.links : []));
  expect([links.length, links.filter((link) => link !== null).length]).toEqual([65_540, 65_530]);
});
