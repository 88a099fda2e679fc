import { addTrackingColumns } from '../../src/app/addTrackingColumns';
import { closePeriod } from '../../src/app/closePeriod';
import { removeTrackingColumns } from '../../src/app/removeTrackingColumns';
import { trackProgress } from '../../src/app/trackProgress';
import { giveVerdict } from '../../src/app/giveVerdict';
import { changeSettings } from '../../src/app/changeSettings';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { contentOf } from '../builders/contentOf';
import { historyName } from '../builders/historyBook';
import { openSample } from '../builders/openSample';
import { inExcel } from '../builders/planWorkbook';

const port = createExcelWorkbook();
const asOf = '2026-12-09';
const item = { kind: 'task', sheet: 'Phụ lục II', ordinal: '1', content: 'mot', section: '' } as const;

/** Each use-case with what must stand before it, and what takes away what it left. */
const actions = {
  add: { before: () => Promise.resolve(), act: () => addTrackingColumns(port, { asOf }) },
  lay: { before: () => Promise.resolve(), act: () => trackProgress(port, { asOf, colours: 'lay' }) },
  layAgain: { before: () => trackProgress(port, { asOf: '2026-09-09', colours: 'lay' }), act: () => trackProgress(port, { asOf, colours: 'lay' }) },
  unlay: { before: () => trackProgress(port, { asOf, colours: 'lay' }), act: () => trackProgress(port, { asOf, colours: 'remove' }) },
  close: { before: () => Promise.resolve(), act: () => closePeriod(port, { asOf, period: '2026-Q4' }) },
  closeAgain: { before: () => closePeriod(port, { asOf, period: '2026-Q4' }), act: () => closePeriod(port, { asOf, period: '2026-Q4' }) },
  closeNext: { before: () => closePeriod(port, { asOf, period: '2026-Q4' }), act: () => closePeriod(port, { asOf: '2027-03-09', period: '2027-Q1' }) },
  remove: { before: () => addTrackingColumns(port, { asOf }), act: () => removeTrackingColumns(port, { asOf, discard: false }) },
  verdict: { before: () => Promise.resolve(), act: () => giveVerdict(port, { item, verdict: 'done-on-time', reason: 'x', period: '2026-Q4', asOf }) },
  settings: { before: () => Promise.resolve(), act: () => changeSettings(port, { unit: 'Sở Tài chính' }) },
} as const;

async function takeAllAway(excel: EmbeddedExcel): Promise<void> {
  await trackProgress(port, { asOf, colours: 'remove' });
  await removeTrackingColumns(port, { asOf, discard: false });
  for (const { name, id } of [...excel.workbook.book.worksheets]) if (name.startsWith(historyName)) excel.workbook.book.removeWorksheet(id);
  excel.workbook.settings.clear();
}

async function valuesOf(excel: EmbeddedExcel) {
  const sheets = await contentOf(excel);
  return Object.fromEntries(sheets.map(({ name, cells }) => [name, Object.fromEntries(Object.entries(cells).filter(([, { value }]) => value !== null).map(([address, { value }]) => [address, value]))]));
}

const cases = (Object.keys(actions) as (keyof typeof actions)[]).flatMap((action) => [1, 2, 3, 4].flatMap((request) => (['before', 'after'] as const).map((when) => ({ action, request, when }))));

test.each(cases)('a failure $when request $request of "$action" loses nothing, and a second run mends it', async ({ action, request, when }) => {
  const excel = await openSample('kts-2026-2030');
  const original = await contentOf(excel);
  const values = await valuesOf(excel);
  const { before, act } = actions[action];
  await before();
  excel.setFaults([{ request, code: 'GeneralException', when }]);
  await act().catch((error: unknown) => expect(error).toMatchObject({ name: 'WorkbookFailure' }));
  excel.setFaults([]);
  expect(await valuesOf(excel)).toMatchObject(values);
  await expect(act()).resolves.not.toThrow();
  await takeAllAway(excel);
  expect(await contentOf(excel)).toEqual(original);
});

test.each([1, 2, 3].flatMap((request) => (['before', 'after'] as const).map((when) => ({ request, when }))))('what was typed stays when columns are taken away and request $request fails $when its effect', async ({ request, when }) => {
  const excel = await openSample('kts-2026-2030');
  await addTrackingColumns(port, { asOf });
  await inExcel((workbook) => {
    workbook.worksheets.getItem('Phụ lục II').getRange('G7').values = [['Đang lấy ý kiến']];
  });
  excel.setFaults([{ request, code: 'GeneralException', when }]);
  await removeTrackingColumns(port, { asOf, discard: false }).catch((error: unknown) => expect(error).toMatchObject({ name: 'WorkbookFailure' }));
  excel.setFaults([]);
  await removeTrackingColumns(port, { asOf, discard: false });
  expect((await valuesOf(excel))['Phụ lục II']).toMatchObject({ G7: 'Đang lấy ý kiến' });
  expect((await removeTrackingColumns(port, { asOf, discard: true })).removed).toMatchObject([{ sheet: 'Phụ lục II' }]);
});
