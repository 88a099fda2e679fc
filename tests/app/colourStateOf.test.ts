import { checkWorkbook } from '../../src/app/checkWorkbook';
import { removeMarks } from '../../src/app/removeMarks';
import { emptyState, readState, writeState } from '../../src/app/workbookState';
import { cellAddress } from '../../src/core/model/address';
import { stateKey } from '../../src/excel/readWorkbook';
import { asOf, bytes, legendOf, lookOf, port, read, rulesOf, tasksSheet, track, working, write } from '../builders/colouring';
import { openSample } from '../builders/openSample';

describe('the pane is told how colours stand to the verdicts', () => {
  test('none, fresh, stale after a value changed, fresh after they were renewed', async () => {
    await openSample('theo-doi-quy-4-2026');
    const state = async () => (await track('leave')).colours;
    const seen = [await state()];
    await track('lay');
    seen.push(await state());
    const { appendices, progress } = await track('leave');
    const appendix = appendices.find(({ sheet }) => sheet === tasksSheet);
    const late = appendix?.items.find((_, index) => lookOf(progress.get(appendix)?.[index]) === 'lagging');
    const cell = late?.cells.percentDone;
    expect(cell).toBeDefined();
    await write(tasksSheet, cellAddress(cell?.row0 ?? 0, cell?.col0 ?? 0), 100);
    seen.push(await state());
    await track('lay');
    seen.push(await state());
    expect(seen).toEqual(['none', 'fresh', 'stale', 'fresh']);
  });

  test('another day with the same verdicts changes nothing', async () => {
    await openSample('kts-2026-2030');
    await track('lay', '2026-12-09');
    expect((await track('leave', '2026-12-10')).colours).toBe('fresh');
  });

  test('colours that nobody remembers laying, and colours that were cleared by hand, are out of date', async () => {
    const excel = await openSample('kh46-2025');
    await track('lay');
    excel.workbook.settings.delete(stateKey);
    expect((await track('leave')).colours).toBe('stale');
    await track('lay');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Phụ lục I').getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect((await track('leave')).colours).toBe('stale');
  });

  test('a check tells it too', async () => {
    await openSample('kh46-2025');
    expect((await checkWorkbook(port, { asOf })).colours).toBe('none');
    await track('lay');
    expect((await checkWorkbook(port, { asOf })).colours).toBe('fresh');
    expect((await checkWorkbook(port, { asOf: '2024-01-01' })).colours).toBe('stale');
  });
});

describe('beside the marks of a check', () => {
  const groups = async () => {
    const formulas = (await Promise.all(['Phụ lục I', 'Phụ lục II'].map(rulesOf))).flat().map(({ formula }) => formula);
    const count = (looks: readonly string[]) => formulas.filter((formula) => looks.some((look) => formula.includes(` ${look}"`))).length;
    return { findings: count(['error', 'warning']), progress: count(['lagging', 'slow', 'onTrack', 'pending']) };
  };

  test('a check leaves the colours as they are, and colouring leaves its marks', async () => {
    await openSample('kh46-2025');
    await checkWorkbook(port, { asOf });
    const { findings } = await groups();
    expect(await groups()).toEqual({ findings, progress: 0 });
    await track('lay');
    const { progress } = await groups();
    expect(findings * progress).toBeGreaterThan(0);
    await checkWorkbook(port, { asOf });
    await track('lay');
    expect(await groups()).toEqual({ findings, progress });
    await track('remove');
    expect(await groups()).toEqual({ findings, progress: 0 });
  });

  test('a slip in a coloured cell is seen above the colour, whichever came first', async () => {
    await openSample('kh46-2025');
    await checkWorkbook(port, { asOf });
    await track('lay');
    const isFinding = (await rulesOf('Phụ lục II')).map(({ formula }) => /(error|warning)"/.test(formula));
    expect(isFinding).toContain(true);
    expect(isFinding.lastIndexOf(true)).toBeLessThan(isFinding.indexOf(false));
    await checkWorkbook(port, { asOf });
    expect((await rulesOf('Phụ lục II')).map(({ formula }) => /(error|warning)"/.test(formula))).toEqual(isFinding);
  });

  test('all of them go together, with the legend, in at most three requests and without a trace', async () => {
    const excel = await openSample('kh46-2025');
    const before = await bytes(excel);
    await checkWorkbook(port, { asOf });
    await track('lay');
    const requests = working(excel);
    expect((await removeMarks(port)).clearedSheets).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(working(excel) - requests).toBeLessThanOrEqual(3);
    expect(await bytes(excel)).toBe(before);
  });

  test('a legend whose colours were cleared by hand goes as well', async () => {
    await openSample('kh46-2025');
    await track('lay');
    await Excel.run(async (context) => {
      for (const sheet of ['Phụ lục I', 'Phụ lục II']) context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect((await removeMarks(port)).clearedSheets).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(await legendOf('Phụ lục I')).toEqual([]);
  });
});

describe('what is remembered', () => {
  test('the rest of it is kept', async () => {
    const excel = await openSample('kh46-2025');
    const review = { ignored: [], switchedOff: ['ordinal-gap'] };
    excel.workbook.settings.set(stateKey, writeState({ ...emptyState, review }));
    await track('lay');
    const laid = readState(String(excel.workbook.settings.get(stateKey)));
    expect(laid).toMatchObject({ review, colouring: { asOf } });
    await removeMarks(port);
    expect(readState(String(excel.workbook.settings.get(stateKey)))).toEqual({ ...emptyState, review });
  });

  test('what a later version wrote is not touched: no colours are laid over verdicts that cannot be read, but they can be taken away', async () => {
    const excel = await openSample('kh46-2025');
    await track('lay');
    const later = JSON.stringify({ version: 2, verdicts: ['?'] });
    excel.workbook.settings.set(stateKey, later);
    await expect(track('lay')).rejects.toMatchObject({ code: 'state-later' });
    expect((await track('leave')).colours).toBe('stale');
    expect((await track('remove')).colours).toBe('none');
    expect((await read()).markedSheets).toEqual([]);
    expect(excel.workbook.settings.get(stateKey)).toBe(later);
  });
});
