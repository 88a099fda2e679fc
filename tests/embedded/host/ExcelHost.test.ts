import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import type { WorkbookChange } from '../../../src/embedded/host/WorkbookChange';
import { createWorkbook } from '../../../src/embedded/xlsx/EmbeddedWorkbook';
import { onFirstSheet, openExcel, refusalOf, valuesOf } from '../openExcel';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A', 'B']);
});

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

function refusalOnFirstSheet(batch: Batch) {
  return refusalOf((context) => batch(context.workbook.worksheets.getItem('A'), context));
}

describe('the client library over the host behaves as in Excel', () => {
  it('a property that was not loaded throws PropertyNotLoaded', async () => {
    expect(await refusalOf((context) => context.workbook.worksheets.getItem('A').name)).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('a range is still known after a sync, a range of an ended batch is not', async () => {
    let kept: Excel.Range | undefined;
    await onFirstSheet(async (sheet, context) => {
      kept = sheet.getRange('A1:B2').load('address');
      await context.sync();
      kept.getCell(1, 1).values = [['x']];
      await context.sync();
    });
    expect(await valuesOf('B2')).toEqual([['x']]);
    expect(await refusalOf(async () => {
      kept?.load('address');
      await kept?.context.sync();
    })).toMatchObject({ code: 'InvalidObjectPath' });
  });

  it('a null object says so, what hangs on it is null too, and what is done to it is done to nothing, as the samples of Microsoft rely on', async () => {
    const [sheet, range] = await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Không có');
      const below = missing.getRange('A1').load('address');
      missing.load('name');
      await context.sync();
      return [missing.isNullObject, below.isNullObject];
    });
    expect([sheet, range]).toEqual([true, true]);
    expect(await refusalOf((context) => context.workbook.worksheets.getItemOrNullObject('Không có').delete())).toBeNull();
  });

  it('says where a batch failed', async () => {
    expect(await refusalOf((context) => context.workbook.worksheets.getItem('Không có').load('name'))).toEqual({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  });

  it('leaves done what was done before the failing action', async () => {
    await refusalOnFirstSheet((sheet, context) => {
      sheet.getRange('A1').values = [['đã ghi']];
      context.workbook.worksheets.getItem('Không có').activate();
      sheet.getRange('A2').values = [['chưa ghi']];
    });
    expect(await valuesOf('A1:A2')).toEqual([['đã ghi'], ['']]);
  });
});

/** Pages: excel/excel-add-ins-ranges-unbounded, concepts/resource-limits-and-performance-optimization, excel/excel-add-ins-blank-null-values (learn.microsoft.com/office/dev/add-ins). */
describe('refuses what Excel refuses', () => {
  it.each<[string, string, Batch]>([
    ['too few rows', 'InvalidArgument', (sheet) => { sheet.getRange('A1:A2').values = [['x']]; }],
    ['too many columns', 'InvalidArgument', (sheet) => { sheet.getRange('A1').values = [['x', 'y']]; }],
    ['rows of different lengths', 'InvalidArgument', (sheet) => { sheet.getRange('A1:B2').values = [['x', 'y'], ['z']]; }],
    ['a list instead of rows', 'InvalidArgument', (sheet) => { sheet.getRange('A1:B1').values = ['x', 'y'] as unknown as unknown[][]; }],
    ['number formats that do not fit', 'InvalidArgument', (sheet) => { sheet.getRange('A1:B1').numberFormat = [['@']]; }],
    ['null as the only value', 'InvalidArgument', (sheet) => { sheet.getRange('A1').values = null as unknown as unknown[][]; }],
    ['an object as a value', 'InvalidArgument', (sheet) => { sheet.getRange('A1').values = [[{}]]; }],
    ['text that starts with - and is no formula', 'InvalidArgument', (sheet) => { sheet.getRange('A1').values = [['- Chủ trì, phối hợp; báo cáo']]; }],
    ['a broken formula', 'InvalidArgument', (sheet) => { sheet.getRange('A1').formulas = [['=SUM(A2']]; }],
    ['values of whole columns', 'InvalidArgument', (sheet) => { sheet.getRange('A:B').values = [['x']]; }],
    ['an address that is none', 'InvalidArgument', (sheet) => sheet.getRange('A0').load('values')],
    ['an address beyond the sheet', 'InvalidArgument', (sheet) => sheet.getRange('A1048577').load('values')],
    ['an address of another sheet', 'InvalidArgument', (sheet) => sheet.getRange('B!A1').load('values')],
    ['an address above 8192 characters', 'InvalidArgument', (sheet) => sheet.getRanges(Array.from({ length: 2000 }, (_, row) => `AA${row + 1}`).join(',')).load('address')],
    ['a cell beyond the sheet', 'InvalidArgument', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')],
    ['a colour that is none', 'InvalidArgument', (sheet) => { sheet.getRange('A1').format.fill.color = 'đỏ'; }],
    ['more than five million cells', 'RangeExceedsLimit', (sheet) => sheet.getRange('A1:Z200000').load('values')],
    ['a used range inside an empty range', 'ItemNotFound', (sheet) => sheet.getRange('C3:D4').getUsedRange().load('address')],
    ['ranges that do not meet', 'ItemNotFound', (sheet) => sheet.getRange('A1').getIntersection('B2').load('address')],
  ])('%s: %s', async (_what, code, batch) => {
    expect(await refusalOnFirstSheet(batch)).toMatchObject({ code });
  });

  it.each(['', 'x'.repeat(32), 'a:b', 'a\\b', 'a/b', 'a?b', 'a*b', 'a[b', 'a]b', "'a", "a'", 'History'])('a sheet named %j', async (name) => {
    expect(await refusalOf((context) => context.workbook.worksheets.getItem('A').set({ name }))).toMatchObject({ code: 'InvalidArgument' });
  });

  it.each(['b', 'B'])('a second sheet named %j, whatever the case', async (name) => {
    expect(await refusalOf((context) => context.workbook.worksheets.add(name))).toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it.each(['x'.repeat(31), 'Báo cáo tổng hợp', "Phụ lục 'II' x", 'PL (2)'])('but takes a sheet named %j', async (name) => {
    expect(await refusalOf((context) => context.workbook.worksheets.add(name))).toBeNull();
  });
});

describe('unknown members', () => {
  it.each(['1.9', '1.14'])('a member above the requirement set %s is not found', async (level) => {
    excel.setLevel(level);
    const atOnce = (sheet: Excel.Worksheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('address');
    expect((await refusalOnFirstSheet(atOnce))?.code).toBe(level === '1.9' ? 'ApiNotFound' : undefined);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(level === '1.14');
  });

  it('1.10 is above 1.9, as requirement sets are counted', () => {
    excel.setLevel('1.9');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(Office.context.requirements.isSetSupported('ExcelApi', 1.9 as unknown as string)).toBe(true);
  });

  it('a member that this host does not have is not found either, loudly', async () => {
    expect(await refusalOnFirstSheet((sheet) => sheet.charts.load('items'))).toMatchObject({ code: 'ApiNotFound' });
    expect(await refusalOnFirstSheet((sheet) => sheet.load('name,colour'))).toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('5 MB a request or an answer', () => {
  const rows = Array.from({ length: 1500 }, () => ['ễ'.repeat(1200)]);

  it('a larger request does not take effect', async () => {
    expect(await refusalOnFirstSheet((sheet) => { sheet.getRange('A1:A1500').values = rows; })).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(await valuesOf('A1')).toEqual([['']]);
  });

  it('a larger answer is refused, though the request took effect', async () => {
    await onFirstSheet((sheet) => { sheet.getRange('A1:A700').values = rows.slice(0, 700); });
    await onFirstSheet((sheet) => { sheet.getRange('A701:A1500').values = rows.slice(700); });
    expect(await refusalOnFirstSheet((sheet) => {
      sheet.getRange('B1').values = [['x']];
      sheet.getRange('A1:A1500').load('values');
    })).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(await valuesOf('B1')).toEqual([['x']]);
  });

  it('there is no such limit on the desktop', async () => {
    excel = await openExcel(['A'], { mode: 'desktop' });
    expect(await refusalOnFirstSheet((sheet) => { sheet.getRange('A1:A1500').values = rows; })).toBeNull();
  });
});

describe('cell-edit mode', () => {
  it('refuses every request while it lasts', async () => {
    excel.setEditMode(true);
    expect(await refusalOf((context) => context.workbook.worksheets.load('items/name'))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    excel.setEditMode(false);
    expect(await refusalOf((context) => context.workbook.worksheets.load('items/name'))).toBeNull();
  });

  it('makes a batch that asked for it wait', async () => {
    excel.setEditMode(true);
    let isDone = false;
    const batch = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    excel.setEditMode(false);
    await batch;
    expect(isDone).toBe(true);
  });
});

describe('a fault plan', () => {
  it.each(['before', 'after'] as const)('fails the second request %s it took effect', async (when) => {
    excel.setFaults([{ request: 2, code: 'GeneralException', when }]);
    const refusal = await refusalOf(async (context) => {
      const cells = context.workbook.worksheets.getItem('A').getRange('A1:A2');
      cells.getCell(0, 0).values = [['một']];
      await context.sync();
      cells.getCell(1, 0).values = [['hai']];
    });
    expect(refusal).toMatchObject({ code: 'GeneralException' });
    expect(await valuesOf('A1:A2')).toEqual([['một'], [when === 'after' ? 'hai' : '']]);
  });
});

describe('counters', () => {
  it('count requests, the release that Excel.run adds, and cells', async () => {
    await onFirstSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [['a', 'b'], ['c', null], ['', 1]];
      await context.sync();
      sheet.getRange('A1:B3').load('values,numberFormat');
    });
    expect(excel.counters).toMatchObject({ requests: 3, releases: 1, cellsWritten: 5, cellsRead: 12 });
  });

  it('count bytes as UTF-8', async () => {
    const write = (text: string) => onFirstSheet((sheet) => { sheet.getRange('A1').values = [[text]]; });
    await write('a');
    const plain = excel.counters.bytesIn;
    await write('ễ');
    expect(excel.counters.bytesIn - 2 * plain).toBe(2);
  });
});

describe('listeners', () => {
  it('hear once a request what it changed', async () => {
    const heard: WorkbookChange[] = [];
    const stop = excel.onChange((change) => heard.push(change));
    await onFirstSheet((sheet, context) => {
      sheet.getRange('A1').values = [['x']];
      context.workbook.worksheets.getItem('B').getRange('A1').format.font.bold = true;
    });
    await onFirstSheet((sheet) => sheet.getRange('A1').load('values'));
    stop();
    await onFirstSheet((sheet) => { sheet.getRange('A1').values = [['y']]; });
    expect(heard).toEqual([{ sheets: new Set(['A', 'B']), cells: [{ sheet: 'A', area: { row0: 0, col0: 0, rowCount: 1, colCount: 1 }, changeType: 'RangeEdited' }], structure: false, view: false, settings: false }]);
  });

  it('hear of a failing request what it changed before it failed', async () => {
    const heard: string[][] = [];
    excel.onChange(({ sheets }) => heard.push([...sheets]));
    await refusalOnFirstSheet((sheet) => {
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('A1:A2').values = [['x']];
    });
    expect(heard).toEqual([['A']]);
  });
});

it('another workbook takes the place of this one', async () => {
  excel.replaceWorkbook(createWorkbook(['Khác']));
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Khác']);
});
