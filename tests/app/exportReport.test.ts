import { createReport } from '../../src/app/createReport';
import { exportReport } from '../../src/app/exportReport';
import type { SheetPicture } from '../../src/core/model/sheetPicture';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import type { OpenedFile } from '../../src/embedded/host/OpenedFile';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { writeXlsx } from '../../src/files/writeXlsx';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const report = 'Báo cáo tổng hợp';
let excel: EmbeddedExcel;
let opened: OpenedFile[];

beforeEach(async () => {
  excel = await openSample('kts-2026-2030');
  await createReport(port, { asOf: '2026-12-09', period: '2026-Q4', unit: null });
  opened = [];
  excel.onOpenFile((file) => opened.push(file));
});

const requests = () => excel.counters.requests - excel.counters.releases;
const wholeWorkbook = async () => Buffer.from(await saveWorkbook(excel.workbook));

test('the report is opened as a workbook of its own, and the workbook at hand is as it was', async () => {
  const [before, so] = [await wholeWorkbook(), requests()];
  expect(await exportReport(port, writeXlsx, report)).toEqual({ sheet: report });
  expect(opened.map(({ sheetNames }) => sheetNames)).toEqual([[report]]);
  expect(requests() - so).toBe(3);
  expect((await wholeWorkbook()).equals(before)).toBe(true);
});

test('what is written is what stands on the sheet now, what the user typed included', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(report).getRange('A4').values = [["'Số: 12/BC-SKHCN"]];
    await context.sync();
  });
  let picture: SheetPicture | null = null;
  await exportReport(port, (seen) => writeXlsx((picture = seen)), report);
  expect(picture).toMatchObject({ name: report });
  expect((picture as SheetPicture | null)?.cells[3]?.[0]?.value).toBe('Số: 12/BC-SKHCN');
});

test('a report that is gone is told as such, and nothing is opened', async () => {
  const written = jest.fn(writeXlsx);
  await expect(exportReport(port, written, 'Đã xóa')).rejects.toMatchObject({ code: 'sheet-gone' });
  expect([opened.length, written.mock.calls.length]).toEqual([0, 0]);
});

test('a file that Excel on the web does not take for its size is told as such', async () => {
  const large = async (picture: SheetPicture) => {
    const bytes = await writeXlsx(picture);
    return Buffer.concat([bytes, Buffer.alloc(4_200_000)]);
  };
  await expect(exportReport(port, large, report)).rejects.toMatchObject({ code: 'file-too-large' });
  expect(opened).toEqual([]);
});

test('a file that cannot be written leaves nothing open', async () => {
  await expect(exportReport(port, () => Promise.reject(new Error('hết bộ nhớ')), report)).rejects.toMatchObject({ code: 'unexpected' });
  expect(opened).toEqual([]);
});

const faults = [1, 2, 3].flatMap((request) => (['before', 'after'] as const).flatMap((when) => (['GeneralException', 'AccessDenied', 'ServiceNotAvailable'] as const).map((code) => ({ request, when, code }))));

test.each(faults)('$code $when request $request leaves the workbook as it was, and a second run works', async ({ request, when, code }) => {
  const before = await wholeWorkbook();
  excel.setFaults([{ request, code, when }]);
  await expect(exportReport(port, writeXlsx, report)).rejects.toMatchObject({ name: 'WorkbookFailure' });
  expect((await wholeWorkbook()).equals(before)).toBe(true);
  excel.setFaults([]);
  opened = [];
  await exportReport(port, writeXlsx, report);
  expect(opened).toHaveLength(1);
});
