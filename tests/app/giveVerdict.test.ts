import { checkWorkbook } from '../../src/app/checkWorkbook';
import { giveVerdict, takeBackVerdict } from '../../src/app/giveVerdict';
import { cellAddress } from '../../src/core/model/address';
import { referenceOf } from '../../src/core/history/referenceOf';
import type { Item } from '../../src/core/model/appendix';
import type { ItemReference } from '../../src/core/model/itemReference';
import type { ManualVerdict } from '../../src/core/model/tracking';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { startExcel } from '../builders/startExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const asOf = '2026-12-09';
let excel: EmbeddedExcel;

const working = () => excel.counters.requests - excel.counters.releases;

async function check() {
  const result = await checkWorkbook(port, { asOf });
  const tasks = result.appendices.find(({ kind }) => kind === 'tasks');
  const [item] = tasks?.items ?? [];
  if (!tasks || !item) throw new Error('no task');
  return { ...result, item: item as Item, reference: referenceOf(tasks, item), progress: result.progress.get(tasks)?.[0] };
}

const verdictOn = (item: ItemReference, rest: Partial<ManualVerdict> = {}): ManualVerdict => ({ item, verdict: 'done-on-time', reason: 'Đã nghiệm thu', period: '2026-Q4', asOf, ...rest });

const onTasks = (action: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem('Phụ lục II'));
    await context.sync();
  });

beforeEach(async () => {
  excel = await openSample('kh46-2025');
});

test('a verdict is kept in at most two requests, counts at the next check, and travels with the file', async () => {
  const { reference } = await check();
  const before = working();
  await giveVerdict(port, verdictOn(reference));
  expect(working() - before).toBeLessThanOrEqual(2);
  excel = await startExcel(await openWorkbook(await saveWorkbook(excel.workbook)));
  const { item, manualVerdicts, lostVerdicts, progress } = await check();
  expect([manualVerdicts.get(item), lostVerdicts]).toEqual([verdictOn(reference), []]);
  expect(progress).toMatchObject({ status: 'done-on-time', manual: { reason: 'Đã nghiệm thu', period: '2026-Q4' } });
});

test('another verdict on the same item takes its place', async () => {
  const { reference } = await check();
  await giveVerdict(port, verdictOn(reference));
  await giveVerdict(port, verdictOn(reference, { verdict: 'overdue', reason: 'Chưa nghiệm thu' }));
  const { manualVerdicts } = await check();
  expect([...manualVerdicts.values()].map(({ verdict }) => verdict)).toEqual(['overdue']);
});

test('so it does where the sheet has another name since, and is then kept under the new one', async () => {
  await giveVerdict(port, verdictOn((await check()).reference));
  await onTasks((sheet) => {
    sheet.name = 'Nhiệm vụ';
  });
  const renamed = await check();
  const remembered = renamed.manualVerdicts.get(renamed.item)?.item;
  expect(remembered?.sheet).toBe('Phụ lục II');
  await giveVerdict(port, verdictOn(renamed.reference, { verdict: 'overdue' }), remembered);
  const { manualVerdicts, lostVerdicts } = await check();
  expect([[...manualVerdicts.values()].map(({ item, verdict }) => [item.sheet, verdict]), lostVerdicts]).toEqual([[['Nhiệm vụ', 'overdue']], []]);
});

test('taken back, the computed one counts again', async () => {
  const { reference, progress } = await check();
  await giveVerdict(port, verdictOn(reference));
  const before = working();
  await takeBackVerdict(port, reference);
  expect(working() - before).toBeLessThanOrEqual(2);
  const after = await check();
  expect([after.progress, after.manualVerdicts.size]).toEqual([progress, 0]);
});

test('a verdict on another item stays where one is taken back', async () => {
  const { reference } = await check();
  const other = { ...reference, content: 'viec khac' };
  await giveVerdict(port, verdictOn(reference));
  await giveVerdict(port, verdictOn(other));
  await takeBackVerdict(port, reference);
  expect((await check()).lostVerdicts).toEqual([verdictOn(other)]);
});

test('a verdict on an item that is there no longer is told, and can be taken back', async () => {
  const { reference, item } = await check();
  await giveVerdict(port, verdictOn(reference));
  await onTasks((sheet) => {
    sheet.getRange(cellAddress(item.row0, item.cells.content?.col0 ?? 0)).values = [['Một việc khác hẳn']];
  });
  const { lostVerdicts, manualVerdicts } = await check();
  expect([lostVerdicts, manualVerdicts.size]).toEqual([[verdictOn(reference)], 0]);
  await takeBackVerdict(port, reference);
  expect((await check()).lostVerdicts).toEqual([]);
});
