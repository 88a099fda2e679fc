import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { openExcel, refusalOf } from '../openExcel';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A', 'B', 'C']);
});

function onSheets<Result>(batch: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<Result> | Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets, context);
    await context.sync();
    return result;
  });
}

function namesOf(): Promise<string[]> {
  return onSheets(async (sheets, context) => {
    sheets.load('items/name,items/visibility,items/protection/protected');
    await context.sync();
    return sheets.items.map(({ name, visibility, protection }) => [name, visibility === 'Visible' ? '' : visibility, protection.protected ? 'protected' : ''].filter(Boolean).join(' '));
  });
}

describe('the sheets of a workbook', () => {
  it('are listed in the order of their tabs, with what was asked of each', async () => {
    await onSheets((sheets) => {
      sheets.getItem('B').protection.protect();
      sheets.getItem('C').visibility = 'VeryHidden';
    });
    expect(await namesOf()).toEqual(['A', 'B protected', 'C VeryHidden']);
  });

  it('are found by name in any case and by id', async () => {
    const found = await onSheets(async (sheets, context) => {
      const byName = sheets.getItem('b').load('id,name,position');
      await context.sync();
      const byId = sheets.getItem(byName.id).load('name');
      await context.sync();
      return [byName.name, byName.position, byId.name];
    });
    expect(found).toEqual(['B', 1, 'B']);
  });

  it('are counted, those that show too', async () => {
    await onSheets((sheets) => { sheets.getItem('C').visibility = 'Hidden'; });
    expect(await onSheets(async (sheets, context) => {
      const counts = [sheets.getCount(), sheets.getCount(true)];
      await context.sync();
      return counts.map(({ value }) => value);
    })).toEqual([3, 2]);
  });
});

describe('adding', () => {
  it('puts a sheet last and does not activate it', async () => {
    const added = await onSheets(async (sheets, context) => {
      const sheet = sheets.add('Báo cáo');
      sheet.getRange('A1').values = [['x']];
      await context.sync();
      const active = sheets.getActiveWorksheet().load('name');
      sheet.load('name,position');
      await context.sync();
      return [sheet.name, sheet.position, active.name];
    });
    expect(added).toEqual(['Báo cáo', 3, 'A']);
  });

  it('without a name makes one', async () => {
    await onSheets((sheets) => { sheets.add(); });
    expect(await namesOf()).toEqual(['A', 'B', 'C', 'Sheet4']);
  });
});

describe('a sheet', () => {
  it('is renamed, moved, activated, coloured, freed of gridlines', async () => {
    const seen = await onSheets(async (sheets, context) => {
      const sheet = sheets.getItem('C');
      sheet.name = 'Đổi tên';
      sheet.position = 0;
      sheet.tabColor = '#FF0000';
      sheet.showGridlines = false;
      sheet.activate();
      sheet.load('name,position,tabColor,showGridlines');
      const active = sheets.getActiveWorksheet().load('name');
      await context.sync();
      return [sheet.name, sheet.position, sheet.tabColor, sheet.showGridlines, active.name];
    });
    expect(seen).toEqual(['Đổi tên', 0, '#FF0000', false, 'Đổi tên']);
    expect(await namesOf()).toEqual(['Đổi tên', 'A', 'B']);
  });

  it('is deleted; its neighbour becomes the active one', async () => {
    await onSheets((sheets) => sheets.getItem('A').delete());
    expect(await namesOf()).toEqual(['B', 'C']);
    expect(excel.workbook.activeSheetName).toBe('B');
  });

  it('changes its case', async () => {
    expect(await refusalOf((context) => context.workbook.worksheets.getItem('A').set({ name: 'a' }))).toBeNull();
  });
});

describe('what a sheet refuses', () => {
  it.each<[string, (sheets: Excel.WorksheetCollection) => unknown, string]>([
    ['deleting the last one that shows', (sheets) => ['A', 'B', 'C'].forEach((name) => sheets.getItem(name).delete()), 'InvalidOperation'],
    ['hiding the last one that shows', (sheets) => ['A', 'B', 'C'].forEach((name) => { sheets.getItem(name).visibility = 'Hidden'; }), 'InvalidOperation'],
    ['deleting a very hidden one', (sheets) => {
      sheets.getItem('B').visibility = 'VeryHidden';
      sheets.getItem('B').delete();
    }, 'InvalidOperation'],
    ['activating a hidden one', (sheets) => {
      sheets.getItem('B').visibility = 'Hidden';
      sheets.getItem('B').activate();
    }, 'InvalidOperation'],
    ['a place that is none', (sheets) => { sheets.getItem('A').position = 3; }, 'InvalidArgument'],
  ])('%s', async (_what, batch, code) => {
    expect(await refusalOf((context) => batch(context.workbook.worksheets))).toMatchObject({ code });
  });
});

describe('a workbook whose structure is protected', () => {
  beforeEach(() => Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  }));

  it.each<[string, (sheets: Excel.WorksheetCollection) => unknown]>([
    ['adding', (sheets) => sheets.add('x')],
    ['renaming', (sheets) => { sheets.getItem('A').name = 'x'; }],
    ['moving', (sheets) => { sheets.getItem('A').position = 1; }],
    ['hiding', (sheets) => { sheets.getItem('A').visibility = 'Hidden'; }],
    ['deleting', (sheets) => sheets.getItem('A').delete()],
  ])('refuses %s a sheet', async (_what, batch) => {
    expect(await refusalOf((context) => batch(context.workbook.worksheets))).toMatchObject({ code: 'AccessDenied' });
  });

  it('says so, takes values, and is unprotected', async () => {
    const isProtected = await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      context.workbook.worksheets.getItem('A').getRange('A1').values = [['x']];
      await context.sync();
      protection.unprotect();
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
    expect(await refusalOf((context) => context.workbook.worksheets.add('x'))).toBeNull();
  });
});
