import { changeReview } from '../../src/app/changeReview';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { createReport } from '../../src/app/createReport';
import { readState } from '../../src/app/workbookState';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { startExcel } from '../builders/startExcel';
import { ignoringOf } from '../../src/core/review/ignoringOf';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openSample } from '../builders/openSample';

const port = createExcelWorkbook();
const asOf = '2026-12-09';
const working = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;

async function early() {
  const result = await checkWorkbook(port, { asOf });
  const isEarly = ({ ruleId }: { ruleId: string }) => ruleId === 'deadline-before-plan';
  return { ...result, listed: result.findings.filter(isEarly), aside: result.setAside.filter(({ finding }) => isEarly(finding)) };
}

async function ignoreFirst(scope: 'cell' | 'text') {
  const { listed: [first], appendices } = await early();
  if (!first) throw new Error('no finding to ignore');
  const ignoring = ignoringOf(first, scope, appendices);
  await changeReview(port, { kind: 'ignore', ignoring });
  return { first, ignoring };
}

function cellsMarkedAsErrors({ workbook }: EmbeddedExcel): readonly string[] {
  const formats = workbook.book.getWorksheet('Phụ lục II')?.conditionalFormattings ?? [];
  return formats.filter(({ rules }) => JSON.stringify(rules).includes('tro-ly-phu-luc error')).flatMap(({ ref }) => ref.split(' '));
}

const onTasks = (action: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem('Phụ lục II'));
    await context.sync();
  });

test('an ignored finding is set aside, is not marked, and comes back when it is heeded again', async () => {
  const excel = await openSample('kh46-2025');
  const { first, ignoring } = await ignoreFirst('cell');
  const { listed, aside } = await early();
  expect(aside).toEqual([{ finding: first, by: ignoring }]);
  expect(listed).toHaveLength(1);
  const { findings } = await early();
  expect(findings).not.toContainEqual(first);
  expect(cellsMarkedAsErrors(excel)).toContain('E44');
  expect(cellsMarkedAsErrors(excel)).not.toContain('E25');
  await changeReview(port, { kind: 'heed', ignoring });
  expect((await early()).listed).toHaveLength(2);
});

test('it is still known after rows were put in above, and looked at anew when its words change', async () => {
  const excel = await openSample('kh46-2025');
  const { first } = await ignoreFirst('cell');
  excel.workbook.book.getWorksheet('Phụ lục II')?.spliceRows(6, 0, [], []);
  const moved = await early();
  expect(moved.aside.map(({ finding }) => finding.at.row0)).toEqual([(first.at.row0 ?? 0) + 2]);
  await onTasks((sheet) => {
    sheet.getRangeByIndexes((first.at.row0 ?? 0) + 2, first.at.col0 ?? 0, 1, 1).values = [['Tháng 5/2025']];
  });
  expect(await early()).toMatchObject({ aside: [], listed: [{ subject: 'Tháng 5/2025' }, {}] });
});

test('what was ignored and is no longer found is named, unless its rule is switched off', async () => {
  await openSample('kh46-2025');
  const ignoring = { scope: 'text', ruleId: 'deadline-before-plan', subject: 'Tháng 1/1999' } as const;
  await changeReview(port, { kind: 'ignore', ignoring });
  await changeReview(port, { kind: 'ignore', ignoring: { ...ignoring, ruleId: 'of-a-later-version' } });
  expect((await early()).unmetIgnorings).toEqual([ignoring]);
  await changeReview(port, { kind: 'switchOff', ruleId: 'deadline-before-plan' });
  expect((await early()).unmetIgnorings).toEqual([]);
});

test('words ignored anywhere stay so on a sheet with another name', async () => {
  await openSample('kh46-2025');
  const { first } = await ignoreFirst('text');
  await onTasks((sheet) => {
    sheet.name = 'PL 2';
  });
  expect((await early()).aside).toMatchObject([{ finding: { subject: first.subject, at: { sheet: 'PL 2' } } }]);
});

test('a rule that is switched off is not applied, and named', async () => {
  await openSample('kh46-2025');
  await changeReview(port, { kind: 'switchOff', ruleId: 'deadline-before-plan' });
  expect(await early()).toMatchObject({ listed: [], aside: [], switchedOff: ['deadline-before-plan'] });
  await changeReview(port, { kind: 'switchOn', ruleId: 'deadline-before-plan' });
  const { listed, switchedOff } = await early();
  expect({ count: listed.length, switchedOff }).toEqual({ count: 2, switchedOff: [] });
});

test('decisions lie in the file, beside what else is remembered, and a report does not lose them', async () => {
  const excel = await openSample('kh46-2025');
  await ignoreFirst('text');
  await createReport(port, { asOf, period: '2026-Q4', unit: null });
  await changeReview(port, { kind: 'switchOff', ruleId: 'six-clear' });
  await startExcel(await openWorkbook(await saveWorkbook(excel.workbook)));
  const state = readState(await port.run((session) => session.readState()));
  expect(state).toMatchObject({ reports: [{ period: '2026-Q4' }], review: { ignored: [{ scope: 'text' }], switchedOff: ['six-clear'] } });
});

test('a decision takes two requests, one where it stands already', async () => {
  const excel = await openSample('kh46-2025');
  const change = { kind: 'switchOff', ruleId: 'six-clear' } as const;
  await changeReview(port, change);
  expect(working(excel)).toBeLessThanOrEqual(2);
  const before = working(excel);
  await changeReview(port, change);
  expect(working(excel) - before).toBe(1);
});
