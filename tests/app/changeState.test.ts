import { changeReview } from '../../src/app/changeReview';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { correctTable, forgetCorrection } from '../../src/app/correctTable';
import { createReport } from '../../src/app/createReport';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const asOf = '2026-12-09';
const correction = { sheet: 'Phụ lục II', signature: 'tt|nhiem vu', kind: 'tasks', columns: {} } as const;

const store = (state: string) => port.run((session) => session.apply([{ kind: 'saveState', state }]));
const stored = () => port.run((session) => session.readState());

const changes: readonly (readonly [sentence: string, change: () => Promise<unknown>])[] = [
  ['an ignoring', () => changeReview(port, { kind: 'ignore', ignoring: { scope: 'text', ruleId: 'agency-alias', subject: 'STC' } })],
  ['a rule switched off', () => changeReview(port, { kind: 'switchOff', ruleId: 'six-clear' })],
  ['a correction of a table', () => correctTable(port, correction)],
  ['a correction taken back', () => forgetCorrection(port, correction)],
  ['a report', () => createReport(port, { asOf, period: '2026-Q4', unit: null })],
];

describe('what a later version remembers in the workbook', () => {
  const later = '{"version":2,"review":{"ignored":[{"scope":"region"}]},"reports":[]}';

  test.each(changes)('is not overwritten by %s, and the user is told', async (_sentence, change) => {
    await openSample('kh46-2025');
    await store(later);
    await expect(change()).rejects.toMatchObject({ code: 'state-later' });
    expect(await stored()).toBe(later);
    const { snapshot } = await port.run((session) => session.read());
    expect(snapshot.sheets.map(({ name }) => name)).not.toContain('Báo cáo tổng hợp');
  });

  test('does not keep the workbook from being checked, and the check says that it was not heeded', async () => {
    await openSample('kh46-2025');
    const { findings, isStateLater } = await checkWorkbook(port, { asOf });
    expect({ isFound: findings.length > 0, isStateLater }).toEqual({ isFound: true, isStateLater: false });
    await store(later);
    expect(await checkWorkbook(port, { asOf })).toMatchObject({ findings, isStateLater: true });
    expect(await stored()).toBe(later);
  });
});

test.each(changes.slice(0, 3))('what is damaged, or none of ours, gives way to %s', async (_sentence, change) => {
  await openSample('kh46-2025');
  await store('{"version":"x"}');
  await change();
  expect(JSON.parse((await stored()) ?? '')).toMatchObject({ version: 1 });
});
