import { correctTable, forgetCorrection } from '../../src/app/correctTable';
import { readState } from '../../src/app/workbookState';
import type { TableCorrection } from '../../src/core/model/correction';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const correction: TableCorrection = { sheet: 'A', signature: 'tt|noi dung', kind: 'tasks', columns: { content: 1, deadline: null } };
const kept = async () => readState(await port.run((session) => session.readState())).corrections;

test('a correction is kept, another of the same table takes its place, and others stay', async () => {
  await openExcel(['A', 'B']);
  const others: readonly TableCorrection[] = [{ ...correction, sheet: 'B' }, { ...correction, signature: 'stt|viec' }];
  for (const each of [...others, correction]) await correctTable(port, each);
  await correctTable(port, { ...correction, kind: 'none', columns: {} });
  expect(await kept()).toEqual([...others, { ...correction, kind: 'none', columns: {} }]);
});

test('a correction can be forgotten, those of other tables stay', async () => {
  await openExcel(['A', 'B']);
  await correctTable(port, correction);
  await correctTable(port, { ...correction, sheet: 'B' });
  await forgetCorrection(port, correction);
  expect(await kept()).toEqual([{ ...correction, sheet: 'B' }]);
});

test('what was said of a table before its sheet was renamed can be forgotten', async () => {
  await openExcel(['A']);
  await correctTable(port, { ...correction, sheet: 'Tên cũ' });
  await forgetCorrection(port, correction);
  expect(await kept()).toEqual([]);
});

test('each takes two requests at most', async () => {
  const { counters } = await openExcel(['A']);
  const working = () => counters.requests - counters.releases;
  await correctTable(port, correction);
  expect(working()).toBeLessThanOrEqual(2);
  const before = working();
  await forgetCorrection(port, correction);
  expect(working() - before).toBeLessThanOrEqual(2);
});
