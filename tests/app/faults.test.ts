import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import { removeMarks } from '../../src/app/removeMarks';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const asOf = '2026-12-09';
const actions = {
  check: () => checkWorkbook(port, { asOf }),
  report: () => createReport(port, { asOf, period: '2026-Q4', unit: null }),
} as const;

const cases = (Object.keys(actions) as (keyof typeof actions)[]).flatMap((action) =>
  [1, 2, 3, 4].flatMap((request) =>
    (['before', 'after'] as const).flatMap((when) => (['GeneralException', 'AccessDenied', 'ServiceNotAvailable'] as const).map((code) => ({ action, request, when, code }))),
  ),
);

test.each(cases)('$code $when request $request of a $action leaves the user\'s sheets as they were, and a second run works', async ({ action, request, when, code }) => {
  const excel = await openSample('kts-2026-2030');
  const sheets = excel.workbook.book.worksheets.map(({ name }) => name);
  const before = Buffer.from(await saveWorkbook(excel.workbook));
  excel.setFaults([{ request, code, when }]);
  await actions[action]().catch((error: unknown) => expect(error).toMatchObject({ name: 'WorkbookFailure' }));
  excel.setFaults([]);
  await expect(actions[action]()).resolves.toBeDefined();
  await removeMarks(port);
  for (const { name, id } of [...excel.workbook.book.worksheets]) if (!sheets.includes(name)) excel.workbook.book.removeWorksheet(id);
  excel.workbook.settings.clear();
  expect(Buffer.from(await saveWorkbook(excel.workbook)).equals(before)).toBe(true);
});
