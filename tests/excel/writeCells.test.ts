import type { CellInput } from '../../src/core/model/edit';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { onFirstSheet, openExcel } from '../embedded/openExcel';

const port = createExcelWorkbook();
const write = (...cells: readonly CellInput[]) => port.run((session) => session.apply([{ kind: 'writeCells', sheet: 'A', row0: 0, col0: 0, cells: [cells] }]));

async function firstRow(address: string) {
  return onFirstSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load('values,formulas,numberFormat');
    await context.sync();
    return { values: range.values[0], formulas: range.formulas[0], formats: range.numberFormat[0] };
  });
}

beforeEach(async () => {
  await openExcel(['A']);
});

test('text, numbers, formulas and blanks are written as what they are; a skipped cell stays', async () => {
  await onFirstSheet((sheet) => {
    sheet.getRange('D1:E1').values = [['cũ', 'giữ']];
  });
  await write({ kind: 'text', text: '- Sở Y tế' }, { kind: 'number', number: 45901, numberFormat: 'dd/mm/yyyy' }, { kind: 'formula', formula: '=1+1' }, { kind: 'empty' }, { kind: 'skip' });
  expect(await firstRow('A1:E1')).toEqual({
    values: ['- Sở Y tế', 45901, 2, '', 'giữ'],
    formulas: ['- Sở Y tế', 45901, '=1+1', '', 'giữ'],
    formats: ['General', 'dd/mm/yyyy', 'General', 'General', 'General'],
  });
});

test.each(['- Sở Y tế', '=1+1', '9/2025', "'90", '01'])('%j shows no apostrophe in a cell that the user formatted as text', async (text) => {
  await onFirstSheet((sheet) => {
    sheet.getRange('A1').numberFormat = [['@']];
  });
  await write({ kind: 'text', text });
  expect((await firstRow('A1')).values).toEqual([text]);
});

test.each(['Sở Y tế', 'Quý II/2026', ''])('%j leaves the number format as it is', async (text) => {
  await onFirstSheet((sheet) => {
    sheet.getRange('A1').numberFormat = [['@']];
  });
  await write({ kind: 'text', text });
  expect(await firstRow('A1')).toMatchObject({ values: [text], formats: ['@'] });
});
