import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel, valuesOf } from '../embedded/openExcel';

const port = createExcelWorkbook();
const area = { row0: 1, col0: 1, rowCount: 3, colCount: 2 };
const clear = () => port.run((session) => session.apply([{ kind: 'clearArea', sheet: 'A', area }]));

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openExcel(['A']);
});

/** What an area has beside its values. */
function rest(address: string) {
  return onFirstSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load('numberFormat,format/fill/color,format/font/bold,dataValidation/type');
    const rules = range.conditionalFormats.getCount();
    const merged = range.getMergedAreasOrNullObject().load('address');
    await context.sync();
    const { numberFormat, format, dataValidation } = range;
    return { formats: [...new Set(numberFormat.flat())], fill: format.fill.color, bold: format.font.bold, rule: dataValidation.type, marks: rules.value, merged: merged.isNullObject ? null : merged.address };
  });
}

const nothing = { formats: ['General'], fill: '#FFFFFF', bold: false, rule: 'None', marks: 0, merged: null };

async function fill(address: string) {
  await onFirstSheet((sheet) => {
    const range = sheet.getRange(address);
    range.numberFormat = '0.0' as unknown as string[][];
    range.format.fill.color = '#FFF1C2';
    range.format.font.bold = true;
    range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
    range.conditionalFormats.add('Custom').custom.rule.formula = '=$B2>5';
  });
}

test('nothing of an area is left: content, looks, marks, rules', async () => {
  await onFirstSheet((sheet) => { sheet.getRange('A1:D5').values = Array.from({ length: 5 }, () => ['a', 'b', 1, 2]); });
  await fill('B2:C4');
  await clear();
  expect(await rest('B2:C4')).toEqual(nothing);
  expect(await valuesOf('A1:D5')).toEqual([['a', 'b', 1, 2], ...Array.from({ length: 3 }, () => ['a', '', '', 2]), ['a', 'b', 1, 2]]);
});

test('what reaches further stays on the rest', async () => {
  await fill('B2:D6');
  await clear();
  expect(await rest('B2:C4')).toEqual(nothing);
  expect(await rest('D2:D6')).toMatchObject({ fill: '#FFF1C2', bold: true, rule: 'WholeNumber', marks: 1 });
  expect(await rest('B5:C6')).toMatchObject({ fill: '#FFF1C2', rule: 'WholeNumber', marks: 1 });
});

test.each(['B2:C2', 'C4:D5', 'A1:B2'])('cells merged as %s are single cells again', async (address) => {
  await onFirstSheet((sheet) => sheet.getRange(address).merge(false));
  await clear();
  expect((await rest('A1:E9')).merged).toBeNull();
});

test('a formula that looked at the area is calculated again', async () => {
  await onFirstSheet((sheet) => { sheet.getRange('B2:B3').values = [[4], [5]]; });
  await onFirstSheet((sheet) => { sheet.getRange('F1').formulas = [['=SUM(B2:B3)']]; });
  expect(await valuesOf('F1')).toEqual([[9]]);
  await clear();
  expect(await valuesOf('F1')).toEqual([[0]]);
});

test('a protected sheet is told, and stays as it was', async () => {
  await fill('B2:C4');
  await onFirstSheet((sheet) => sheet.protection.protect());
  await expect(clear()).rejects.toMatchObject({ code: 'sheet-protected' });
  expect(await rest('B2:C4')).toMatchObject({ bold: true, rule: 'WholeNumber', marks: 1 });
});

test('one request', async () => {
  const { counters } = excel;
  await clear();
  expect(counters.requests - counters.releases).toBe(1);
});
