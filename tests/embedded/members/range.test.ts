import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { onFirstSheet, openExcel, refusalOf, valuesOf } from '../openExcel';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel();
});

/** What a member of a range says after a sync. */
function read<Result>(address: string, load: string, say: (range: Excel.Range) => Result): Promise<Result> {
  return onFirstSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(load);
    await context.sync();
    return say(range);
  });
}

function write(address: string, values: unknown[][]): Promise<void> {
  return onFirstSheet((sheet) => {
    sheet.getRange(address).values = values;
  });
}

describe('values, formulas, text, number formats', () => {
  it('an empty cell is an empty text, never null', async () => {
    expect(await valuesOf('A1:B1')).toEqual([['', '']]);
  });

  it('a value for all cells may be given alone, and null in rows leaves a cell as it is', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('A1:B2').values = 'x' as unknown as unknown[][];
      sheet.getRange('A1:B2').values = [[null, 'y'], ['', null]];
    });
    expect(await valuesOf('A1:B2')).toEqual([['x', 'y'], ['', 'x']]);
  });

  it('text written into a text cell stays text, and what looks like a date elsewhere becomes one', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1:B1').values = [['9/2025', '9/2025']];
    });
    expect(await read('A1:B1', 'values,text,numberFormat,valueTypes', (range) => [range.values, range.text, range.numberFormat, range.valueTypes])).toEqual([
      [['9/2025', 45901]],
      [['9/2025', 'Sep-25']],
      [['@', 'mmm-yy']],
      [['String', 'Double']],
    ]);
  });

  it('a number in a text cell becomes text', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1').values = [[5]];
    });
    expect(await valuesOf('A1')).toEqual([['5']]);
  });

  it('a format the cell has is kept when a percentage is typed', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('A1').numberFormat = [['0.0']];
      sheet.getRange('A1').values = [['90%']];
    });
    expect(await read('A1', 'values,numberFormat', (range) => [range.values, range.numberFormat])).toEqual([[[0.9]], [['0.0']]]);
  });

  it('a formula is calculated when it is read, in the same request too, and when what it looks at changes', async () => {
    const first = await onFirstSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[2], [3], ['=SUM(A1:A2)']];
      const sum = sheet.getRange('A3').load('values,formulas');
      await context.sync();
      return [sum.values, sum.formulas];
    });
    await write('A1', [[10]]);
    expect(first).toEqual([[[5]], [['=SUM(A1:A2)']]]);
    expect(await valuesOf('A3')).toEqual([[13]]);
  });

  it('whole rows and columns hand over no cells', async () => {
    expect(await read('B:C', 'values,text,formulas,numberFormat,address,rowCount', (range) => [range.values, range.text, range.formulas, range.numberFormat, range.address, range.rowCount])).toEqual([
      null, null, null, null, 'A!B:C', 1_048_576,
    ]);
  });
});

describe('places', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['a cell counted from the range', (range) => range.getCell(1, 1), 'A!C3'],
    ['a cell outside the range', (range) => range.getCell(5, 0), 'A!B7'],
    ['a row', (range) => range.getRow(1), 'A!B3:D3'],
    ['a column', (range) => range.getColumn(2), 'A!D2:D4'],
    ['the last cell', (range) => range.getLastCell(), 'A!D4'],
    ['the last row', (range) => range.getLastRow(), 'A!B4:D4'],
    ['moved', (range) => range.getOffsetRange(1, -1), 'A!A3:C5'],
    ['resized', (range) => range.getResizedRange(-1, 2), 'A!B2:F3'],
    ['resized to a size', (range) => range.getAbsoluteResizedRange(1, 1), 'A!B2'],
    ['rows below', (range) => range.getRowsBelow(2), 'A!B5:D6'],
    ['entire rows', (range) => range.getEntireRow(), 'A!2:4'],
    ['entire columns', (range) => range.getEntireColumn(), 'A!B:D'],
    ['around another', (range) => range.getBoundingRect('A1'), 'A!A1:D4'],
    ['shared with another', (range) => range.getIntersectionOrNullObject(range.getOffsetRange(2, 2)), 'A!D4'],
  ])('%s', async (_what, move, address) => {
    expect(await onFirstSheet(async (sheet, context) => {
      const moved = move(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      return moved.address;
    })).toBe(address);
  });

  it('a sheet name that is no plain word stands in quotes', async () => {
    await openExcel(["PL 'II' x"]);
    expect(await read('A1', 'address', ({ address }) => address)).toBe("'PL ''II'' x'!A1");
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1) */
describe('the used range', () => {
  const used = (valuesOnly: boolean) =>
    onFirstSheet(async (sheet, context) => {
      const range = sheet.getUsedRange(valuesOnly).load('address');
      const orNull = sheet.getUsedRangeOrNullObject(valuesOnly).load('address');
      await context.sync();
      return [range.address, orNull.isNullObject ? null : orNull.address];
    });

  it('of an empty sheet is A1, or a null object', async () => {
    expect(await used(false)).toEqual(['A!A1', null]);
  });

  it('starts at the first used cell', async () => {
    await write('C3', [['x']]);
    await write('E9', [[0]]);
    expect(await used(true)).toEqual(['A!C3:E9', 'A!C3:E9']);
  });

  it('counts formatting, unless only values count', async () => {
    await write('B2', [['x']]);
    await onFirstSheet((sheet) => {
      sheet.getRange('D5').format.fill.color = '#FFFF00';
    });
    expect(await used(false)).toEqual(['A!B2:D5', 'A!B2:D5']);
    expect(await used(true)).toEqual(['A!B2', 'A!B2']);
  });

  it('does not grow by being looked at', async () => {
    await write('B2', [['x']]);
    await read('A1:Z50', 'values,numberFormat,format/fill/color,format/font/bold,format/columnWidth', () => null);
    expect(await used(false)).toEqual(['A!B2', 'A!B2']);
  });
});

describe('merged areas', () => {
  beforeEach(async () => {
    await write('A1:B3', [['a', 'b'], ['c', 'd'], ['e', 'f']]);
    await onFirstSheet((sheet) => sheet.getRange('A1:B2').merge());
  });

  const merged = (address: string) =>
    onFirstSheet(async (sheet, context) => {
      const areas = sheet.getRange(address).getMergedAreasOrNullObject().load('address');
      await context.sync();
      return areas.isNullObject ? null : areas.address;
    });

  it('keep only what stands top left', async () => {
    expect(await valuesOf('A1:B3')).toEqual([['a', ''], ['', ''], ['e', 'f']]);
  });

  it('take values only there', async () => {
    await write('A1:B2', [['x', 'y'], ['z', 'w']]);
    expect(await valuesOf('A1:B2')).toEqual([['x', ''], ['', '']]);
  });

  it('leave the number formats below them alone', async () => {
    await write('A1:B2', [['x', '90%'], ['9/2025', '1,234']]);
    expect(await read('A1:B2', 'numberFormat', ({ numberFormat }) => numberFormat)).toEqual([['General', 'General'], ['General', 'General']]);
  });

  it('are found by a range that holds their top-left cell', async () => {
    expect(await merged('A1:C9')).toBe('A!A1:B2');
    expect(await merged('A2:C9')).toBeNull();
  });

  it('come apart again, and across means row by row', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('B2').unmerge();
      sheet.getRange('A1:B3').merge(true);
    });
    expect(await merged('A1:B3')).toBe('A!A1:B1,A!A2:B2,A!A3:B3');
  });
});

describe('clearing', () => {
  beforeEach(async () => {
    await write('A1:B1', [['a', 'b']]);
    await onFirstSheet((sheet) => {
      sheet.getRange('A1:B1').format.fill.color = '#FF0000';
    });
  });

  it.each<[Excel.ClearApplyTo | undefined, unknown, string]>([
    [undefined, '', '#FFFFFF'],
    ['Contents' as Excel.ClearApplyTo, '', '#FF0000'],
    ['Formats' as Excel.ClearApplyTo, 'a', '#FFFFFF'],
  ])('%s', async (scope, value, color) => {
    await onFirstSheet((sheet) => sheet.getRange('A1').clear(scope));
    expect(await read('A1', 'values,format/fill/color', (range) => [range.values, range.format.fill.color])).toEqual([[[value]], color]);
    expect(await valuesOf('B1')).toEqual([['b']]);
  });

  it('the whole sheet leaves nothing behind', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('A1:B1').merge();
      const all = sheet.getRange();
      all.unmerge();
      all.clear();
    });
    expect(await onFirstSheet(async (sheet, context) => {
      const range = sheet.getUsedRangeOrNullObject(false);
      await context.sync();
      return range.isNullObject;
    })).toBe(true);
  });
});

it('what is selected is what the workbook has selected', async () => {
  const selected = await onFirstSheet(async (sheet, context) => {
    sheet.getRange('C3:D4').select();
    const range = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [range.address, cell.address];
  });
  expect(selected).toEqual(['A!C3:D4', 'A!C3']);
  expect(excel.workbook.selection).toBe('C3:D4');
});

describe('links', () => {
  it('lead to an address or a place in the workbook, and go without their text', async () => {
    await write('A1:A2', [['trang'], ['chỗ']]);
    await onFirstSheet((sheet) => {
      sheet.getRange('A1').hyperlink = { address: 'https://cantho.gov.vn/', screenTip: 'Mở' };
      sheet.getRange('A2').hyperlink = { documentReference: 'A!B5', textToDisplay: 'Xem B5' };
    });
    expect(await read('A1', 'hyperlink', ({ hyperlink }) => hyperlink)).toMatchObject({ address: 'https://cantho.gov.vn/', screenTip: 'Mở', textToDisplay: 'trang' });
    expect(await read('A2', 'hyperlink', ({ hyperlink }) => hyperlink)).toMatchObject({ documentReference: 'A!B5' });
    expect(await valuesOf('A2')).toEqual([['Xem B5']]);
  });
});

describe('a protected sheet', () => {
  beforeEach(async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => { sheet.getRange('A1').values = [['x']]; }],
    ['values of which one cell is locked', (sheet) => { sheet.getRange('A1:B1').values = [['x', 'y']]; }],
    ['number formats', (sheet) => { sheet.getRange('B1').numberFormat = [['@']]; }],
    ['fills', (sheet) => { sheet.getRange('B1').format.fill.color = '#FF0000'; }],
    ['conditional formats', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom')],
    ['merging', (sheet) => sheet.getRange('B1:B2').merge()],
    ['row heights', (sheet) => { sheet.getRange('B1').format.rowHeight = 30; }],
    ['clearing', (sheet) => sheet.getRange('B1').clear()],
    ['validation', (sheet) => { sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=TRUE' } }; }],
    ['protecting it again', (sheet) => sheet.protection.protect()],
  ])('refuses %s', async (_what, batch) => {
    expect(await refusalOf((context) => batch(context.workbook.worksheets.getFirst()))).toMatchObject({ code: 'AccessDenied' });
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values of cells that are not locked', (sheet) => { sheet.getRange('B1').values = [['x']]; }],
    ['what its protection allows', (sheet) => { sheet.getRange('B1').format.columnWidth = 60; }],
    ['being read', (sheet) => sheet.getRange('A1').load('values,format/fill/color')],
    ['being unprotected', (sheet) => sheet.protection.unprotect()],
  ])('takes %s', async (_what, batch) => {
    expect(await refusalOf((context) => batch(context.workbook.worksheets.getFirst()))).toBeNull();
  });
});
