import { checkWorkbook } from '../../src/app/checkWorkbook';
import { removeMarks } from '../../src/app/removeMarks';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const asOf = '2026-12-09';
const read = () => port.run((session) => session.read());

/** Requests 1 outline, 2 cells with rules, 3 cells alone, 4 and 5 the rules of either sheet. */
const refusing = (...requests: number[]) => requests.map((request) => ({ request, code: 'ItemNotFound', when: 'before' }) as const);

test('where Excel refuses to tell all rules at once, it is asked sheet by sheet and nothing is missed', async () => {
  const excel = await openSample('kh46-2025');
  await checkWorkbook(port, { asOf });
  const before = await read();
  excel.setFaults(refusing(2));
  const after = await read();
  expect(after.markedSheets).toEqual(before.markedSheets);
  expect(after.snapshot).toEqual(before.snapshot);
  expect(after.unmarkableSheets).toEqual([]);
});

test('a sheet whose rules Excel does not tell is read and checked, but not marked, and named', async () => {
  const excel = await openSample('kh46-2025');
  excel.setFaults(refusing(2, 5));
  const { findings, unmarkedSheets } = await checkWorkbook(port, { asOf });
  expect(findings.some(({ at }) => at.sheet === 'Phụ lục II')).toBe(true);
  expect(unmarkedSheets).toEqual(['Phụ lục II']);
  excel.setFaults([]);
  expect((await read()).markedSheets).toEqual(['Phụ lục I']);
});

test('marks are removed from the other sheets all the same', async () => {
  const excel = await openSample('kh46-2025');
  await checkWorkbook(port, { asOf });
  excel.setFaults(refusing(2, 5));
  expect(await removeMarks(port)).toEqual({ clearedSheets: ['Phụ lục I'] });
});

test('a failure that lasts is told', async () => {
  const excel = await openSample('kh46-2025');
  excel.setFaults(refusing(2, 3));
  await expect(read()).rejects.toMatchObject({ name: 'WorkbookFailure' });
});

test('a refusal that has nothing to do with rules is not asked again', async () => {
  const excel = await openSample('kh46-2025');
  excel.setFaults([{ request: 2, code: 'ActivityLimitReached', when: 'before' }]);
  await expect(read()).rejects.toMatchObject({ code: 'busy' });
  expect(excel.counters.requests - excel.counters.releases).toBe(2);
});
