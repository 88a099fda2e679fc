import { readMessage, ribbonCommandNames, writeMessage } from '../../src/app/ribbonNews';
import { ribbonDeeds } from '../../src/commands/ribbonDeeds';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onPlan, planName, slipRows } from '../builders/askAll';
import { openSample } from '../builders/openSample';
import { openRows } from '../builders/planWorkbook';

const port = createExcelWorkbook();

test.each(ribbonCommandNames)('what %s tells of crosses from one page to the other unchanged', async (command) => {
  await openSample('theo-doi-quy-4-2026');
  const deed = await ribbonDeeds[command](port, '2026-12-09');
  const message = { kind: 'done', id: 'a', workbook: 'b', deed } as const;
  expect(deed.command).toBe(command);
  expect(readMessage(writeMessage(message))).toEqual(message);
});

test('a check tells how much it found, and no word of any cell', async () => {
  await openSample('kh46-2025');
  const deed = await ribbonDeeds.checkWorkbook(port, '2026-12-09');
  expect(deed).toEqual({ command: 'checkWorkbook', asOf: '2026-12-09', errors: expect.any(Number), warnings: expect.any(Number), notes: expect.any(Number), unmarkedSheets: [] });
});

test('a check names the sheets on which nothing could be marked', async () => {
  await openRows(slipRows);
  await onPlan((sheet) => sheet.protection.protect());
  expect(await ribbonDeeds.checkWorkbook(port, '2026-12-09')).toMatchObject({ command: 'checkWorkbook', unmarkedSheets: [planName] });
});
