import { askAll, onPlan, planName, slipRows, usual } from '../../builders/askAll';
import { openPane } from '../../builders/openPane';
import { openRows } from '../../builders/planWorkbook';

const sheetHidden = 'Trang tính này đang ẩn nên không mở ra được. Hãy bấm chuột phải vào tên một trang ở cuối cửa sổ Excel, chọn Hiện để hiện trang này, rồi thử lại. Nếu không thấy tên trang ở đó, trang bị ẩn bằng mã VBA: hãy nhờ bộ phận hỗ trợ.';
const cellHidden = 'Ô này ở dòng hoặc cột đang ẩn, có thể do đang lọc. Hãy bỏ lọc hoặc hiện dòng, cột đó, rồi chọn lại.';

const hide = (visibility: 'Hidden' | 'VeryHidden') => onPlan((sheet, { worksheets }) => {
  worksheets.add('Khác');
  sheet.visibility = visibility;
});

const states: readonly (readonly [state: string, hide: () => Promise<unknown>, show: readonly string[]])[] = [
  ['a hidden sheet', () => hide('Hidden'), [sheetHidden]],
  ['a very hidden sheet', () => hide('VeryHidden'), [sheetHidden]],
  ['a hidden row, by hand or by a filter', () => onPlan((sheet) => { sheet.getRange('5:5').rowHidden = true; }), [cellHidden]],
  ['a hidden column', () => onPlan((sheet) => { sheet.getRange('C:C').columnHidden = true; }), [cellHidden]],
];

test.each(states)('what stands on %s is checked, corrected, coloured and counted like everything else; the way to it is told', async (_state, act, show) => {
  await openRows(slipRows);
  await act();
  expect(await askAll()).toEqual({ ...usual, show });
});

test('hidden sheets whose appendices are counted are named', async () => {
  await openRows(slipRows);
  const pane = openPane();
  await pane.check();
  expect(pane.result().hiddenSheets).toEqual([]);
  await hide('VeryHidden');
  await pane.check();
  expect(pane.result().hiddenSheets).toEqual([planName]);
});

test('rows between hidden ones are gone to without a word', async () => {
  await openRows(slipRows);
  await onPlan((sheet) => { sheet.getRange('3:4').rowHidden = true; });
  expect(await openPane().show(planName, 4, 2)).toEqual([]);
});

test('the file\'s own filter changes nothing of what is found', async () => {
  const excel = await openRows(slipRows);
  const sheet = excel.workbook.book.getWorksheet(planName);
  if (!sheet) throw new Error('no plan');
  sheet.autoFilter = 'A1:D5';
  sheet.getRow(5).hidden = true;
  sheet.getRow(5).outlineLevel = 1;
  expect(await askAll()).toEqual({ ...usual, show: [cellHidden] });
});
