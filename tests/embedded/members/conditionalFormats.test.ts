import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { onFirstSheet, openExcel, refusalOf } from '../openExcel';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel();
});

function mark(address: string, formula = '=TRUE'): Promise<string> {
  return onFirstSheet(async (sheet, context) => {
    const format = sheet.getRanges(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = '#FFD6D6';
    format.custom.format.font.color = '#7A0000';
    format.load('id');
    await context.sync();
    return format.id;
  });
}

/** The conditional formats that touch an address: their kind, formula and cells, the first to win first. */
function formatsOf(address: string): Promise<unknown[]> {
  return onFirstSheet(async (sheet, context) => {
    const formats = sheet.getRange(address).conditionalFormats;
    formats.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
    await context.sync();
    const places = formats.items.map((format) => format.getRanges().load('address'));
    await context.sync();
    return formats.items.map(({ type, priority, customOrNullObject }, index) => [type, priority, customOrNullObject.isNullObject ? null : customOrNullObject.rule.formula, places[index]?.address]);
  });
}

describe('a custom conditional format', () => {
  it('lies on the areas it was added to, without touching the cells', async () => {
    await mark('A1,C3:D4');
    expect(await formatsOf('A1:Z99')).toEqual([['Custom', 0, '=TRUE', 'A!A1,A!C3:D4']]);
    expect(await formatsOf('B2')).toEqual([]);
    expect(excel.workbook.book.getWorksheet('A')?.findCell(1, 1)).toBeUndefined();
  });

  it('has its looks', async () => {
    await mark('A1');
    const looks = await onFirstSheet(async (sheet, context) => {
      const { custom } = sheet.getRange('A1').conditionalFormats.getItemAt(0);
      custom.load('format/fill/color,format/font/color,format/font/bold');
      await context.sync();
      return [custom.format.fill.color, custom.format.font.color, custom.format.font.bold];
    });
    expect(looks).toEqual(['#FFD6D6', '#7A0000', false]);
  });

  /** "Adds a new conditional format to the collection at the first/top priority": https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1) */
  it('goes above those that are there', async () => {
    await mark('A1:A9', '=A1>1');
    await mark('A1', '=A1>2');
    expect(await formatsOf('A1')).toEqual([['Custom', 0, '=A1>2', 'A!A1'], ['Custom', 1, '=A1>1', 'A!A1:A9']]);
  });

  it('is found by its id in another batch, and deleted', async () => {
    const kept = await mark('A1');
    const id = await mark('A1:B2');
    await onFirstSheet((sheet) => sheet.getRange().conditionalFormats.getItem(id).delete());
    expect(await formatsOf('A1:B2')).toHaveLength(1);
    expect(await refusalOf((context) => context.workbook.worksheets.getFirst().getRange().conditionalFormats.getItem(id).delete())).toMatchObject({ code: 'ItemNotFound' });
    expect(await refusalOf((context) => context.workbook.worksheets.getFirst().getRange().conditionalFormats.getItem(kept).delete())).toBeNull();
  });

  it('loaded with a collection is deleted after a sync', async () => {
    await mark('A1');
    await mark('B2');
    await onFirstSheet(async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats.load('items/id');
      await context.sync();
      for (const format of formats.items) format.delete();
    });
    expect(await formatsOf('A1:B2')).toEqual([]);
  });

  it('takes no broken formula', async () => {
    expect(await refusalOf((context) => {
      context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=AND(';
    })).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('clearing a part of the cells', () => {
  it('leaves the format on the others', async () => {
    await mark('A1:C3');
    await onFirstSheet((sheet) => sheet.getRange('B2').conditionalFormats.clearAll());
    expect(await formatsOf('A1:C3')).toEqual([['Custom', 0, '=TRUE', 'A!A1:C1,A!A3:C3,A!A2,A!C2']]);
  });

  it('all of them takes it away', async () => {
    await mark('A1:C3');
    await onFirstSheet((sheet) => sheet.getRange().conditionalFormats.clearAll());
    expect(excel.workbook.book.getWorksheet('A')?.conditionalFormattings).toEqual([]);
  });
});

describe('other kinds', () => {
  it('a rule on values is written and read', async () => {
    const seen = await onFirstSheet(async (sheet, context) => {
      const { cellValue } = sheet.getRange('A1').conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: '=1', formula2: '=5', operator: 'Between' };
      cellValue.format.font.bold = true;
      cellValue.load('rule');
      await context.sync();
      return cellValue.rule;
    });
    expect(seen).toEqual({ formula1: '=1', formula2: '=5', operator: 'Between' });
    expect(await formatsOf('A1')).toEqual([['CellValue', 0, null, 'A!A1']]);
  });

  it('is not custom: asking for that fails, asking politely gives a null object', async () => {
    await onFirstSheet((sheet) => { sheet.getRange('A1').conditionalFormats.add('CellValue'); });
    expect(await refusalOf((context) => context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.getItemAt(0).custom.load('rule/formula'))).toMatchObject({ code: 'ItemNotFound' });
  });

  it('that this host does not make are refused', async () => {
    expect(await refusalOf((context) => context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add('DataBar'))).toMatchObject({ code: 'UnsupportedOperation' });
  });
});

it('stopIfTrue is kept', async () => {
  await mark('A1');
  const seen = await onFirstSheet(async (sheet, context) => {
    const format = sheet.getRange('A1').conditionalFormats.getItemAt(0);
    format.stopIfTrue = true;
    format.load('stopIfTrue');
    await context.sync();
    return format.stopIfTrue;
  });
  expect(seen).toBe(true);
});

it('a format on several areas has no single range', async () => {
  await mark('A1,C3');
  expect(await refusalOf((context) => context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.getItemAt(0).getRange().load('address'))).toMatchObject({ code: 'InvalidOperation' });
});

test('a number format that was given is cleared by null', async () => {
  const formatAfter = (value: string | null) =>
    onFirstSheet(async (sheet, context) => {
      const conditional = sheet.getRange('A1').conditionalFormats.add('Custom');
      conditional.custom.format.numberFormat = '0.0';
      conditional.custom.format.numberFormat = value;
      conditional.load('custom/format/numberFormat');
      await context.sync();
      return conditional.custom.format.numberFormat as unknown;
    });
  expect([await formatAfter('"▼ "@'), await formatAfter(null)]).toEqual(['"▼ "@', null]);
});
