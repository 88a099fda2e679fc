import { changeSettings } from '../../src/app/changeSettings';
import type { Item } from '../../src/core/model/appendix';
import { usualSettings } from '../../src/core/model/tracking';
import { bytes, legendOf, lookOf, port, read, rowsOf, rulesOf, rulesOfLook, tasksSheet, track, working, write } from '../builders/colouring';
import { openSample, type Sample } from '../builders/openSample';
import { openExcel } from '../embedded/openExcel';

const samples: readonly Sample[] = ['kh46-2025', 'kts-2026-2030', 'theo-doi-quy-4-2026'];

describe.each(samples)('%s', (sample) => {
  test.each(['lay', 'leave', 'remove'] as const)('colours: "%s" takes at most three requests', async (colours) => {
    const excel = await openSample(sample);
    await track(colours);
    expect(working(excel)).toBeLessThanOrEqual(3);
  });

  test('colours are laid and taken away, and the workbook is what it was before, byte for byte', async () => {
    const excel = await openSample(sample);
    const before = await bytes(excel);
    expect((await track('lay')).colours).toBe('fresh');
    expect(await bytes(excel)).not.toBe(before);
    expect((await track('remove')).colours).toBe('none');
    expect(await bytes(excel)).toBe(before);
  });

  test('what is understood is the same with colours and legend as without', async () => {
    await openSample(sample);
    const before = await track('leave');
    await track('lay');
    const after = await track('leave');
    expect(after.appendices).toEqual(before.appendices);
    expect([...after.progress.values()]).toEqual([...before.progress.values()]);
    expect(after.leftTables).toEqual(before.leftTables);
  });

  test('laying again replaces the colours instead of adding to them', async () => {
    const excel = await openSample(sample);
    await track('lay');
    const once = await bytes(excel);
    await track('lay');
    expect(await bytes(excel)).toBe(once);
  });
});

test('every item is coloured by its verdict, with the sign shown in front of its number', async () => {
  await openSample('theo-doi-quy-4-2026');
  const { appendices, progress } = await track('lay');
  const appendix = appendices.find(({ sheet }) => sheet === tasksSheet);
  if (!appendix) throw new Error(tasksSheet);
  const reds = appendix.items.filter((_, index) => lookOf(progress.get(appendix)?.[index]) === 'lagging');
  expect(reds.length).toBeGreaterThan(0);
  const rules = await rulesOfLook(tasksSheet, 'lagging');
  const withSign = rules.filter(({ numberFormat }) => numberFormat?.includes('"▼ "'));
  expect(rowsOf(withSign).sort((a, b) => a - b)).toEqual(reds.map(({ row0 }) => row0 + 1));
});

test('each sheet that is coloured has a legend two rows below everything, in its colours', async () => {
  await openSample('theo-doi-quy-4-2026');
  const { snapshot } = await read();
  const lastRow = new Map(snapshot.sheets.map(({ name, row0, values }) => [name, row0 + values.length]));
  const { appendices } = await track('lay');
  for (const sheet of new Set(appendices.map((appendix) => appendix.sheet))) {
    const legend = await legendOf(sheet);
    const first = (lastRow.get(sheet) ?? 0) + 2;
    expect(legend.map(([row]) => row)).toEqual([first, first + 1, first + 2, first + 3, first + 4]);
    expect(legend[0]?.[1]).toBe('Chú giải tiến độ (Trợ lý Phụ lục), số liệu tính đến ngày 09/12/2026');
    for (const [index, look] of ['lagging', 'slow', 'onTrack', 'pending'].entries()) {
      const addresses = (await rulesOfLook(sheet, look)).flatMap(({ address }) => address.split(','));
      expect(addresses).toContain(`B${first + 1 + index}`);
    }
  }
});

test('the legend is renewed where it stands, also when something was written below it', async () => {
  await openSample('theo-doi-quy-4-2026');
  await track('lay');
  const before = await legendOf(tasksSheet);
  await write(tasksSheet, `B${(before.at(-1)?.[0] ?? 0) + 3}`, 'Người lập biểu');
  await track('lay', '2026-12-20');
  const after = await legendOf(tasksSheet);
  expect(after.map(([row]) => row)).toEqual(before.map(([row]) => row));
  expect(after[0]?.[1]).toMatch(/ngày 20\/12\/2026$/);
});

test('a line of the legend that the user has changed is the user\'s, and stays', async () => {
  await openSample('theo-doi-quy-4-2026');
  await track('lay');
  const [head] = await legendOf(tasksSheet);
  await write(tasksSheet, `B${head?.[0] ?? 0}`, 'Chú giải của tôi');
  await track('remove');
  const { snapshot } = await read();
  expect(snapshot.sheets.find(({ name }) => name === tasksSheet)?.values.at(-1)?.[1]).toBe('Chú giải của tôi');
  expect(await legendOf(tasksSheet)).toEqual([]);
});

test('the user\'s own rules, fills and number formats stay as they are', async () => {
  await openSample('theo-doi-quy-4-2026');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(tasksSheet).getRange('A6:E20');
    range.format.fill.color = '#00FF00';
    const own = range.conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$A6="1"';
    own.custom.format.font.color = '#0000FF';
    await context.sync();
  });
  const looks = () => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(tasksSheet).getRange('A6:E20').load('numberFormat');
    const fill = range.format.fill.load('color');
    await context.sync();
    return { numberFormat: range.numberFormat, fill: fill.color };
  });
  const [rules, look] = [await rulesOf(tasksSheet), await looks()];
  await track('lay');
  expect(await looks()).toEqual(look);
  expect(await rulesOf(tasksSheet)).toContainEqual(rules.find(({ formula }) => formula === '=$A6="1"'));
  await track('remove');
  expect(await looks()).toEqual(look);
  expect(await rulesOf(tasksSheet)).toEqual(rules);
});

test('a protected sheet is judged but not coloured, and named; the others are', async () => {
  const excel = await openSample('kh46-2025');
  await excel.workbook.book.getWorksheet('Phụ lục II')?.protect('', {});
  const { unmarkedSheets, colours, progress } = await track('lay');
  expect([unmarkedSheets, colours, progress.size]).toEqual([['Phụ lục II'], 'fresh', 2]);
  expect((await read()).progressSheets).toEqual(['Phụ lục I']);
  expect(await legendOf('Phụ lục II')).toEqual([]);
  expect((await track('leave')).colours).toBe('fresh');
});

test('only the items of the own unit are coloured, and the legend says so', async () => {
  await openSample('kh46-2025');
  await changeSettings(port, { ...usualSettings, unit: 'Sở Tài chính', unitRole: 'lead' });
  const { appendices, settings } = await track('lay');
  expect(settings.unit).toBe('Sở Tài chính');
  const ofUnit = appendices.flatMap(({ items }): readonly Item[] => items).filter(({ leads }) => leads.some(({ officialName }) => officialName === 'Sở Tài chính'));
  const signs = (await Promise.all(['Phụ lục I', 'Phụ lục II'].map(rulesOf))).flat().filter(({ numberFormat }) => numberFormat !== null);
  expect(rowsOf(signs)).toHaveLength(ofUnit.length);
  expect((await legendOf('Phụ lục II'))[0]?.[1]).toMatch(/; chỉ tô màu các mục do Sở Tài chính chủ trì$/);
});

test('a workbook without an appendix is told, and nothing is written', async () => {
  const excel = await openExcel(['A']);
  await expect(track('lay')).rejects.toMatchObject({ code: 'no-appendix' });
  await expect(track('leave')).rejects.toMatchObject({ code: 'no-appendix' });
  expect((await track('remove')).colours).toBe('none');
  expect(excel.counters.cellsWritten).toBe(0);
});
