import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ribbonCommands } from '../../src/commands/ribbonCommands';
import { lookFirst } from '../../src/app/lookFirst';
import { previewReport } from '../../src/app/previewReport';
import { readSettings } from '../../src/app/changeSettings';
import { createChangeWatch } from '../../src/excel/createChangeWatch';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { deeds, lookingOnly } from '../faults/deeds';
import { pictureOf } from '../faults/pictureOf';
import { openPlan } from '../faults/planBook';

const useCases = [...(/export interface UseCases \{([^]*?)\n\}/.exec(readFileSync(path.join(__dirname, '../../src/taskpane/UseCases.ts'), 'utf8'))?.[1] ?? '').matchAll(/^ {2}readonly (\w+):/gm)].map(([, name = '']) => name);

test('every use-case of the pane either only looks or is tried with faults at every request', () => {
  expect(useCases.length).toBeGreaterThan(20);
  const tried = new Set<string>(deeds.map(({ of }) => of));
  expect(useCases.filter((name) => !tried.has(name) && !(lookingOnly as readonly string[]).includes(name))).toEqual([]);
  expect(lookingOnly.filter((name) => tried.has(name))).toEqual([]);
});

test('every button of the ribbon is tried with faults at every request', () => {
  const tried = new Set<string>(deeds.map(({ of }) => of));
  expect(Object.keys(ribbonCommands).filter((name) => !tried.has(`ribbon ${name}`))).toEqual([]);
});

const port = createExcelWorkbook();
const looks: Readonly<Record<string, () => Promise<unknown>>> = {
  lookFirst: () => lookFirst(port, { asOf: '2026-12-09' }),
  previewReport: () => previewReport(port, { asOf: '2026-12-09', period: '2026-Q4', unit: null }),
  readSettings: () => readSettings(port),
  watchChanges: async () => (await createChangeWatch().watch(() => undefined))(),
};

test.each(lookingOnly.filter((name) => name !== 'listRules'))('%s leaves the workbook as it is', async (name) => {
  const excel = await openPlan();
  const before = pictureOf(excel.workbook);
  await looks[name]?.();
  expect(looks[name]).toBeDefined();
  expect(pictureOf(excel.workbook)).toEqual(before);
});
