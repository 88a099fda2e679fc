import type { CellLink } from '../../src/core/model/edit';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel, valuesOf } from '../embedded/openExcel';

const port = createExcelWorkbook();

async function linked(link: CellLink, before: string) {
  return onFirstSheet(async (sheet, context) => {
    sheet.getRange('B2:B3').values = [[before], ['x']];
    await context.sync();
    await port.run((session) => session.apply([{ kind: 'linkCells', sheet: 'A', row0: 1, col0: 1, links: [link, null] }]));
    const [cell, below] = [sheet.getRange('B2').load('hyperlink'), sheet.getRange('B3').load('hyperlink')];
    await context.sync();
    return { link: cell.hyperlink, below: below.hyperlink as unknown };
  });
}

test.each<readonly [sentence: string, link: CellLink, shown: string, reference: string]>([
  ['a plain sheet', { to: { sheet: 'PL II', row0: 4, col0: 3 }, text: 'D5', tip: 'Đến' }, 'D5', "'PL II'!D5"],
  ['apostrophes in a name are doubled', { to: { sheet: "Nhà'máy ''x", row0: 0, col0: 0 }, text: 'A1', tip: 'Đến' }, 'A1', "'Nhà''máy ''''x'!A1"],
  ['a cell that reads like a day keeps its text', { to: { sheet: 'PL II', row0: 0, col0: 0 }, text: 'MAR1', tip: 'Đến' }, "'MAR1", "'PL II'!A1"],
])('%s', async (_, link, typed, reference) => {
  await openExcel(['A']);
  expect(await linked(link, typed)).toEqual({ link: { documentReference: reference, screenTip: 'Đến', textToDisplay: link.text }, below: null });
  expect(await valuesOf('B2:B3')).toEqual([[link.text], ['x']]);
});

test('a tip is no longer than Excel takes', async () => {
  await openExcel(['A']);
  const { link } = await linked({ to: { sheet: 'A', row0: 0, col0: 0 }, text: 'A1', tip: 'x'.repeat(300) }, 'A1');
  expect(link.screenTip).toHaveLength(255);
});
