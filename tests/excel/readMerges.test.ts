import { checkWorkbook } from '../../src/app/checkWorkbook';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { startEmbeddedExcel } from '../../src/embedded/startEmbeddedExcel';
import { writeCellValue } from '../../src/embedded/xlsx/cells';
import { createWorkbook, type EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const read = () => port.run((session) => session.read());
const requests = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;

/** Sheets on which every pair of rows is merged in the first columns, so many in number. */
function workbookOf(mergesBySheet: Readonly<Record<string, number>>, columns = 1): EmbeddedWorkbook {
  const workbook = createWorkbook(Object.keys(mergesBySheet));
  for (const sheet of workbook.book.worksheets) {
    const count = mergesBySheet[sheet.name] ?? 0;
    for (let index = 0; index < count; index += 1) {
      const row = 2 * Math.floor(index / columns) + 3;
      const col = (index % columns) + 2;
      writeCellValue(sheet, row - 1, col - 1, { value: `Sở ${index}` });
      sheet.mergeCellsWithoutStyle(row, col, row + 1, col);
    }
    writeCellValue(sheet, 1, 0, { value: 'TT' });
  }
  return workbook;
}

test('merged areas are told with the cells, without a further request', async () => {
  const excel = await startEmbeddedExcel(workbookOf({ A: 2, B: 0 }));
  const { snapshot } = await read();
  expect(snapshot.sheets.map(({ merges }) => merges)).toEqual([[{ row0: 2, col0: 1, rowCount: 2, colCount: 1 }, { row0: 4, col0: 1, rowCount: 2, colCount: 1 }], []]);
  expect(requests(excel)).toBe(2);
});

test('an empty sheet beside them has none and disturbs nothing', async () => {
  const workbook = workbookOf({ A: 1 });
  workbook.book.addWorksheet('Trống');
  const excel = await startEmbeddedExcel(workbook);
  expect((await read()).snapshot.sheets.map(({ merges }) => merges?.length)).toEqual([1, 0]);
  expect(requests(excel)).toBe(2);
});

test('an Excel that cannot tell merges is not asked for them', async () => {
  const excel = await startEmbeddedExcel(workbookOf({ A: 1 }), { level: '1.12' });
  const { snapshot } = await read();
  expect(snapshot.sheets[0]).not.toHaveProperty('merges');
  expect(requests(excel)).toBe(2);
});

test.each([
  { count: 512, expected: 2 },
  { count: 513, expected: 5 },
])('$count merges on a sheet are told whole, beside another sheet with few', async ({ count, expected }) => {
  const excel = await startEmbeddedExcel(workbookOf({ Dài: count, B: 1 }));
  const { snapshot } = await read();
  expect(snapshot.sheets.map(({ merges }) => merges?.length)).toEqual([count, 1]);
  expect(snapshot.sheets[0]?.merges?.at(-1)).toEqual({ row0: 2 * count, col0: 1, rowCount: 2, colCount: 1 });
  expect(requests(excel)).toBe(expected);
});

test('a sheet whose merges Excel does not tell goes without, and the other keeps its own', async () => {
  await startEmbeddedExcel(workbookOf({ Dày: 1300, B: 1 }, 26));
  const { snapshot } = await read();
  expect(snapshot.sheets[0]).not.toHaveProperty('merges');
  expect(snapshot.sheets[0]?.values.length).toBeGreaterThan(90);
  expect(snapshot.sheets[1]?.merges).toHaveLength(1);
});

test('too many merges do not cost the marks of an earlier check', async () => {
  const workbook = workbookOf({ Dài: 600 });
  await startEmbeddedExcel(workbook);
  await port.run((session) => session.apply([{ kind: 'markAreas', sheet: 'Dài', look: 'error', areas: [{ row0: 0, col0: 0, rowCount: 1, colCount: 1 }] }]));
  const { markedSheets, snapshot } = await read();
  expect(markedSheets).toEqual(['Dài']);
  expect(snapshot.sheets[0]?.merges).toHaveLength(600);
});

test('a refusal that says nothing of its place takes neither merges nor cells', async () => {
  const excel = await openSample('kh46-2025');
  const before = await read();
  excel.setFaults([{ request: 2, code: 'GeneralException', when: 'before' }]);
  const after = await read();
  expect(after.snapshot).toEqual(before.snapshot);
  expect(before.snapshot.sheets.some(({ merges }) => merges && merges.length > 0)).toBe(true);
});

test('where Excel never tells merges, the check is carried out all the same', async () => {
  const excel = await openSample('kh46-2025');
  excel.setFaults([2, 6, 7].map((request) => ({ request, code: 'GeneralException', when: 'before' }) as const));
  const { findings } = await checkWorkbook(port, { asOf: '2026-12-09' });
  expect(findings.length).toBeGreaterThan(0);
});

test('ten thousand rows, each pair of them merged, are read whole in five requests at most', async () => {
  const excel = await startEmbeddedExcel(workbookOf({ Dài: 5000 }));
  const { snapshot } = await read();
  expect(snapshot.sheets[0]?.merges).toHaveLength(5000);
  expect(requests(excel)).toBeLessThanOrEqual(5);
});
