import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { askAll, misspelled, onPlan, planName, slipRows, usual } from '../../builders/askAll';
import { openPane } from '../../builders/openPane';
import { openRows } from '../../builders/planWorkbook';

const planOf = ({ workbook }: EmbeddedExcel) => {
  const sheet = workbook.book.getWorksheet(planName);
  if (!sheet) throw new Error('no plan');
  return sheet;
};

test('a formula that gives an error in the place of an agency, a deadline or a task is told once, as what it is', async () => {
  await openRows(slipRows);
  await onPlan((sheet) => {
    sheet.getRange('C3').formulas = [['=NA()']];
    sheet.getRange('D4').formulas = [['=1/0']];
    sheet.getRange('B5').formulas = [['=NA()']];
  });
  const pane = openPane();
  await pane.check();
  const told = (text: string) => `Ô này đang hiện lỗi “${text}” nên không đọc được nội dung. Đề nghị sửa công thức hoặc ghi lại nội dung.`;
  expect(pane.findings('cell-error')).toEqual([`${planName}!C3: ${told('#N/A')}`, `${planName}!D4: ${told('#DIV/0!')}`, `${planName}!B5: ${told('#N/A')}`]);
  const others = pane.result().findings.filter(({ ruleId, at: { row0, col0 } }) => ruleId !== 'cell-error' && ((row0 === 2 && col0 === 2) || (row0 === 3 && col0 === 3) || (row0 === 4 && col0 === 1)));
  expect(others).toEqual([]);
  expect(pane.findings().join()).not.toContain('N/A;');
});

test('a misspelled name that a formula gives is found, and left to its formula', async () => {
  await openRows(slipRows);
  await onPlan((sheet) => {
    sheet.getRange('H1').values = [['Sở Tài chín']];
    sheet.getRange('C5').formulas = [['=H1']];
  });
  expect(await askAll()).toMatchObject({ found: [misspelled], fix: ['Chưa sửa được ô nào.', `Giữ nguyên ô có công thức: ${planName}!C5. Đề nghị sửa ở ô mà công thức lấy dữ liệu.`] });
});

test('a cell with a word in bold keeps its looks: it is left to the user', async () => {
  const excel = await openRows(slipRows);
  planOf(excel).getCell('C5').value = { richText: [{ text: 'Sở ', font: { bold: true } }, { text: 'Tài chín' }] };
  expect(await askAll()).toMatchObject({ found: [misspelled], fix: ['Chưa sửa được ô nào.', `Giữ nguyên ô có phần chữ được định dạng riêng (đậm, nghiêng, màu) để không mất định dạng: ${planName}!C5. Đề nghị sửa trực tiếp trong ô.`] });
});

test('a note on a cell stays where it is', async () => {
  const excel = await openRows(slipRows);
  planOf(excel).getCell('C5').note = 'Hỏi lại đơn vị';
  expect(await askAll()).toEqual(usual);
  expect(planOf(excel).getCell('C5').note).toBe('Hỏi lại đơn vị');
});
