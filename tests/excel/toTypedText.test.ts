import { toTypedText } from '../../src/excel/toTypedText';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { openExcel } from '../embedded/openExcel';

/** Texts of appendices, and hostile ones, that Excel would take for something else. */
const hostile = [
  '- Sở, ban, ngành;\n- UBND xã, phường.', '=1+1', '=HYPERLINK("http://x","y")', '+84 292 3830 000', '@SUM(A1)', '9/2025', '6/2028', '10-15', '1.10', '01', '90%', '3-4',
  '2026-2030', 'TRUE', 'false', "'đã có dấu", ' 7', '1E5', '12:30', '$5', '(1)', '\t=1', 'May 2026', 'Dec-25', 'sep 1',
];
const harmless = ['Tháng 9/2025', 'Sở Khoa học và Công nghệ', '≥ 80', 'Quý II/2026', '“học tập số”', 'a) Dữ liệu', '…', 'Marketing số', 'Decarbonization', 'Sở Y tế 2026'];

test.each(harmless)('"%s" is written as it is', (text) => {
  expect(toTypedText(text)).toBe(text);
});

test.each([...hostile, ...harmless])('%j stays the same text in the cell, never a formula, number or date', async (text) => {
  await openExcel(['A']);
  const port = createExcelWorkbook();
  await port.run((session) => session.apply([{ kind: 'writeCells', sheet: 'A', row0: 0, col0: 0, cells: [[{ kind: 'text', text }]] }]));
  const { snapshot } = await port.run((session) => session.read());
  expect(snapshot.sheets[0]?.values).toEqual([[text]]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('A').getRange('A1').load('formulas,valueTypes');
    await context.sync();
    expect(cell.valueTypes).toEqual([['String']]);
  });
});
