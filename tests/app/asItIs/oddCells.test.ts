import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { askAll, misspelled, onPlan, planName, slipRows, usual } from '../../builders/askAll';
import { openPane } from '../../builders/openPane';
import { openRows } from '../../builders/planWorkbook';

const planOf = ({ workbook }: EmbeddedExcel) => {
  const sheet = workbook.book.getWorksheet(planName);
  if (!sheet) throw new Error('no plan');
  return sheet;
};

test('a formula that gives an error in the place of an agency or a deadline is named by what the cell shows', async () => {
  await openRows(slipRows);
  await onPlan((sheet) => {
    sheet.getRange('C3').formulas = [['=NA()']];
    sheet.getRange('D4').formulas = [['=1/0']];
  });
  const pane = openPane();
  await pane.check();
  expect(pane.findings('deadline-unreadable')).toEqual([`${planName}!D4: Không hiểu được thời hạn “#DIV/0!”. Đề nghị ghi lại, ví dụ “Tháng 9/2026”, “2026-2030” hoặc “Thường xuyên”.`]);
  expect(pane.findings('agency-directory')).toEqual([expect.stringContaining(`${planName}: 2 trong 4 tên cơ quan không có trong danh mục có sẵn của thành phố Cần Thơ: N/A; Văn phòng UBND tỉnh.`)]);
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
