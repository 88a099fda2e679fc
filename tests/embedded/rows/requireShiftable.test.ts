import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { createWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { onFirstSheet, openExcel, refusalOf, valuesOf } from '../openExcel';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A', 'B']);
});

async function fill(): Promise<void> {
  await onFirstSheet((sheet) => {
    sheet.getRange('A1:A6').values = [['một'], ['hai'], ['ba'], ['bốn'], ['năm'], ['sáu']];
  });
}

describe('what Excel refuses', () => {
  const protectedSheet = (options?: Excel.WorksheetProtectionOptions) => onFirstSheet((sheet) => sheet.protection.protect(options));
  const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('A');

  it('rows of a protected sheet, unless they may come or go there', async () => {
    await fill();
    await onFirstSheet((sheet) => { sheet.getRange('5:5').format.protection.locked = false; });
    await protectedSheet();
    expect(await refusalOf((context) => first(context).getRange('2:2').insert('Down'))).toEqual({ code: 'AccessDenied', location: 'Range.insert' });
    expect(await refusalOf((context) => first(context).getRange('5:5').delete('Up'))).toEqual({ code: 'AccessDenied', location: 'Range.delete' });
    await onFirstSheet((sheet) => sheet.protection.unprotect());
    await protectedSheet({ allowInsertRows: true, allowDeleteRows: true });
    expect(await refusalOf((context) => first(context).getRange('2:2').insert('Down'))).toBeNull();
    expect(await refusalOf((context) => first(context).getRange('3:3').delete('Up'))).toMatchObject({ code: 'AccessDenied' });
    expect(await refusalOf((context) => first(context).getRange('6:6').delete('Up'))).toBeNull();
  });

  it('rows that would push content off the sheet', async () => {
    await onFirstSheet((sheet) => { sheet.getRange('A1048575').values = [['cuối']]; });
    expect(await refusalOf((context) => first(context).getRange('1:1').insert('Down'))).toBeNull();
    expect(await refusalOf((context) => first(context).getRange('1:1').insert('Down'))).toMatchObject({ code: 'InsertDeleteConflict' });
  });

  test.each(['2:2', '3:4'])('rows %s inside cells that are calculated together', async (rows) => {
    excel.workbook.book.getWorksheet('A')?.fillFormula('A1:A3', 'B1:B3*2', [1, 2, 3], 'array');
    expect(await refusalOf((context) => first(context).getRange(rows).delete('Up'))).toMatchObject({ code: 'InsertDeleteConflict' });
  });

  test.each<[what: string, part: string, text: string, code: string | undefined]>([
    ['a chart of its cells', 'xl/charts/chart1.xml', "<c:f>'PL II'!$A$1:$A$9</c:f>", 'UnsupportedOperation'],
    ['a pivot table of its cells', 'xl/pivotCache/pivotCacheDefinition1.xml', '<worksheetSource ref="A1:B9" sheet="PL II"/>', 'UnsupportedOperation'],
    ['a chart of other cells', 'xl/charts/chart1.xml', "<c:f>'PL III'!$A$1:$A$9</c:f>", undefined],
  ])('rows of a sheet in a workbook with %s', async (_what, part, text, code) => {
    const workbook = createWorkbook(['PL II']);
    excel.replaceWorkbook({ ...workbook, source: { parts: new Map([[part, new TextEncoder().encode(text)]]), sheetPaths: new Map() } });
    expect((await refusalOf((context) => context.workbook.worksheets.getItem('PL II').getRange('2:2').insert('Down')))?.code).toBe(code);
  });

  test.each(['A1', 'A2:C4', 'B:C', 'A1:XFC1'])('cells %s that are no whole rows are not moved by this host', async (address) => {
    expect(await refusalOf((context) => first(context).getRange(address).insert('Down'))).toMatchObject({ code: 'UnsupportedOperation' });
    expect(await refusalOf((context) => first(context).getRange(address).delete('Up'))).toMatchObject({ code: 'UnsupportedOperation' });
  });

  it('a direction there is not', async () => {
    expect(await refusalOf((context) => first(context).getRange('1:1').insert('Up' as 'Down'))).toMatchObject({ code: 'InvalidArgument' });
    expect(await refusalOf((context) => first(context).getRange('1:1').delete('Down' as 'Up'))).toMatchObject({ code: 'InvalidArgument' });
  });

  it('what is refused changes nothing', async () => {
    await fill();
    await protectedSheet();
    await refusalOf((context) => first(context).getRange('1:3').delete('Up'));
    expect(await valuesOf('A1:A2')).toEqual([['một'], ['hai']]);
  });
});
