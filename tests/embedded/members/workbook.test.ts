import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { onFirstSheet, openExcel, refusalOf } from '../openExcel';

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A', 'B']);
});

function onWorkbook<Result>(batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<Result> | Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook, context);
    await context.sync();
    return result;
  });
}

describe('settings', () => {
  it('are kept, replaced, listed and deleted', async () => {
    await onWorkbook(({ settings }) => {
      settings.add('một', 'a');
      settings.add('hai', { list: [1, true] });
      settings.add('một', 'b');
    });
    const seen = await onWorkbook(async ({ settings }, context) => {
      const all = settings.load('items/key,items/value');
      const count = settings.getCount();
      const missing = settings.getItemOrNullObject('ba');
      await context.sync();
      all.items[0]?.delete();
      return [all.items.map(({ key, value }) => [key, value as unknown]), count.value, missing.isNullObject];
    });
    expect(seen).toEqual([[['một', 'b'], ['hai', { list: [1, true] }]], 2, true]);
    expect([...excel.workbook.settings.keys()]).toEqual(['hai']);
  });

  it('that are missing are not found', async () => {
    expect(await refusalOf((context) => context.workbook.settings.getItem('x').load('value'))).toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('names', () => {
  it('are added for a range, found in any case, lead back to it, and are deleted', async () => {
    await onWorkbook(({ names, worksheets }) => { names.add('Bảng_1', worksheets.getItem('B').getRange('A1:B2')); });
    const seen = await onWorkbook(async ({ names, worksheets }, context) => {
      const name = names.getItem('BẢNG_1').load('name,type,scope,visible');
      const range = name.getRange().load('address');
      const onSheet = worksheets.getItem('B').getRange('Bảng_1').load('address');
      await context.sync();
      return [name.name, name.type, name.scope, name.visible, range.address, onSheet.address];
    });
    expect(seen).toEqual(['Bảng_1', 'Range', 'Workbook', true, 'B!A1:B2', 'B!A1:B2']);
    await onWorkbook(({ names }) => names.getItem('Bảng_1').delete());
    expect(await onWorkbook(async ({ names }, context) => {
      const count = names.getCount();
      await context.sync();
      return count.value;
    })).toBe(0);
  });

  it.each(['A1', '1x', 'hai từ', ''])('%j is no name', async (name) => {
    expect(await refusalOf((context) => context.workbook.names.add(name, context.workbook.worksheets.getFirst().getRange('A1')))).toMatchObject({ code: 'InvalidArgument' });
  });

  it('there is only one of a name', async () => {
    await onWorkbook(({ names, worksheets }) => { names.add('x', worksheets.getFirst().getRange('A1')); });
    expect(await refusalOf((context) => context.workbook.names.add('X', context.workbook.worksheets.getFirst().getRange('A1')))).toMatchObject({ code: 'ItemAlreadyExists' });
  });
});

describe('validation', () => {
  const seen = (address: string) =>
    onFirstSheet(async (sheet, context) => {
      const validation = sheet.getRange(address).dataValidation.load('type,rule,errorAlert,prompt');
      await context.sync();
      return [validation.type, validation.rule];
    });

  it.each<[Excel.DataValidationRule, string, unknown]>([
    [{ list: { inCellDropDown: true, source: 'Có,Không' } }, 'List', { list: { inCellDropDown: true, source: 'Có,Không' } }],
    [{ list: { inCellDropDown: true, source: '=$D$1:$D$9' } }, 'List', { list: { inCellDropDown: true, source: '=$D$1:$D$9' } }],
    [{ wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } }, 'WholeNumber', { wholeNumber: { formula1: '=1', formula2: '=9', operator: 'Between' } }],
    [{ custom: { formula: '=LEN(A1)>2' } }, 'Custom', { custom: { formula: '=LEN(A1)>2' } }],
  ])('%j is kept', async (rule, type, read) => {
    await onFirstSheet((sheet) => { sheet.getRange('A1:A9').dataValidation.rule = rule; });
    expect(await seen('A5')).toEqual([type, read]);
    expect(await seen('B5')).toEqual(['None', {}]);
  });

  it('is cleared from a part of its cells', async () => {
    await onFirstSheet((sheet) => { sheet.getRange('A1:A9').dataValidation.rule = { custom: { formula: '=TRUE' } }; });
    await onFirstSheet((sheet) => sheet.getRange('A5').dataValidation.clear());
    expect([(await seen('A4'))[0], (await seen('A5'))[0], (await seen('A6'))[0]]).toEqual(['Custom', 'None', 'Custom']);
  });

  it('takes the cells of another sheet for a list, by an address that does not move', async () => {
    await onFirstSheet((sheet, context) => {
      const source = context.workbook.worksheets.add('Danh mục').getRange('B2:B9');
      sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: false, source } };
    });
    expect(await seen('A5')).toEqual(['List', { list: { inCellDropDown: false, source: "='Danh mục'!$B$2:$B$9" } }]);
  });

  it('says where cells differ, and then no rule for all of them', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRange('A1:A9').dataValidation.rule = { custom: { formula: '=TRUE' } };
      sheet.getRange('B1:B9').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    });
    expect(await seen('A1:B9')).toEqual(['Inconsistent', null]);
    expect(await seen('A5:A12')).toEqual(['MixedCriteria', null]);
    expect(await seen('A1:C9')).toEqual(['Inconsistent', null]);
    expect(await seen('B2:B9')).toEqual(['List', { list: { inCellDropDown: true, source: 'a,b' } }]);
    expect(await seen('C1:D9')).toEqual(['None', {}]);
  });

  it('is the same on several areas at once', async () => {
    await onFirstSheet((sheet) => {
      sheet.getRanges('A1:A3,A7:A9').dataValidation.rule = { custom: { formula: '=TRUE' } };
    });
    expect([(await seen('A1:A3'))[0], (await seen('A4:A6'))[0], (await seen('A7:A9'))[0]]).toEqual(['Custom', 'None', 'Custom']);
  });

  it.each<[string, Excel.DataValidation['prompt']]>([
    ['a title above 32 characters', { showPrompt: true, title: 'x'.repeat(33), message: 'x' }],
    ['a message above 255 characters', { showPrompt: true, title: 'x', message: 'x'.repeat(256) }],
  ])('refuses %s', async (_what, prompt) => {
    const refused = refusalOf((context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange('A1');
      dataValidation.rule = { custom: { formula: '=TRUE' } };
      dataValidation.prompt = prompt;
    });
    expect(await refused).toMatchObject({ code: 'InvalidArgument' });
  });

  it.each<[string, Excel.DataValidationRule]>([
    ['no kind', {}],
    ['two kinds', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } }],
    ['a list above 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ])('refuses %s', async (_what, rule) => {
    expect(await refusalOf((context) => { context.workbook.worksheets.getFirst().getRange('A1').dataValidation.rule = rule; })).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('the application', () => {
  it('can be asked to hold back and to calculate', async () => {
    expect(await refusalOf(({ application }) => {
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
    })).toBeNull();
  });

  it('speaks the language it was given', async () => {
    const seen = await Excel.run(async (context) => {
      const culture = context.application.cultureInfo.load('name');
      context.application.load('decimalSeparator');
      await context.sync();
      return [culture.name, context.application.decimalSeparator];
    });
    expect(seen).toEqual(['vi-VN', ',']);
  });

  it('lets events be switched off and on', async () => {
    const seen = await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.runtime.load('enableEvents');
      await context.sync();
      return context.runtime.enableEvents;
    });
    expect(seen).toBe(false);
  });
});
