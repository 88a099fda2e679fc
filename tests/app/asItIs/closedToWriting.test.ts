import type { EmbeddedExcel } from '../../../src/embedded/embedExcel';
import { askAll, misspelled, onPlan, planName, slipRows, usual, type Said } from '../../builders/askAll';
import { openPane } from '../../builders/openPane';
import { inExcel, openRows } from '../../builders/planWorkbook';

const unmarked = `Chưa đánh dấu được trên trang đang bảo vệ hoặc Excel không cho đánh dấu: “${planName}”. Danh sách bên dưới vẫn đầy đủ.`;
const locked = [`Chưa sửa được ô nào.`, `Chưa ghi được ô đang bảo vệ: ${planName}!C5. Vào Xem lại > Bỏ bảo vệ trang tính, rồi làm lại.`];
const noColumns = `Chưa thêm cột ở trang đang bảo vệ: “${planName}”. Hãy bỏ bảo vệ trang rồi thêm lại.`;
const noSheet = 'Cấu trúc tệp đang được bảo vệ nên không thêm được trang mới. Hãy vào Xem lại > Bảo vệ sổ làm việc để bỏ bảo vệ, rồi thử lại.';
const ofProtected: Partial<Said> = { check: [unmarked], fix: [...locked], colour: [unmarked], addColumns: [noColumns] };

/** A password cannot be set by the add-in, only come with the file. */
function protectByPassword({ workbook }: EmbeddedExcel): void {
  const sheet = workbook.book.getWorksheet(planName);
  if (sheet) sheet.sheetProtection = { sheet: true, hashValue: 'c2FsdA==', algorithmName: 'SHA-512', saltValue: 'c2FsdA==', spinCount: 1 };
}

const states: readonly (readonly [state: string, close: (excel: EmbeddedExcel) => unknown, different: Partial<Said>])[] = [
  ['nothing is in the way', () => undefined, {}],
  ['the sheet is protected', () => onPlan((sheet) => sheet.protection.protect()), ofProtected],
  ['the sheet is protected by a password', protectByPassword, ofProtected],
  ['the sheet is protected, formats allowed', () => onPlan((sheet) => sheet.protection.protect({ allowFormatCells: true })), ofProtected],
  ['the sheet is protected, its cells are not locked', () => onPlan((sheet) => {
    sheet.getRange('A1:Z99').format.protection.locked = false;
    sheet.protection.protect();
  }), { ...ofProtected, fix: usual.fix }],
  ['the structure of the workbook is protected', () => inExcel(({ protection }) => protection.protect()), { list: [noSheet], report: [noSheet] }],
];

test.each(states)('%s: the user reads why and what to do, job by job', async (_state, close, different) => {
  const excel = await openRows(slipRows);
  await close(excel);
  expect(await askAll()).toEqual({ ...usual, ...different });
});

const editing = 'Một ô đang được nhập dở. Hãy bấm Enter để nhập xong (hoặc Esc để bỏ), rồi thử lại.';

test('while a cell is being edited every job says so, and works once it is over', async () => {
  const excel = await openRows(slipRows);
  const pane = openPane();
  await pane.check();
  excel.setEditMode(true);
  for (const job of [pane.check, pane.colour, pane.report, pane.addColumns, pane.listFindings, () => pane.fix('agency-misspelled'), () => pane.show(planName, 4, 2)]) expect((await job()).at(-1)).toBe(editing);
  excel.setEditMode(false);
  expect(await askAll(pane)).toEqual(usual);
});

test('where Excel refuses marks, as in a workbook shared in the old way, the findings are told all the same', async () => {
  const excel = await openRows(slipRows);
  const pane = openPane();
  excel.setFaults([{ request: 3, code: 'AccessDenied', when: 'before' }]);
  expect(await pane.check()).toEqual([unmarked]);
  expect(pane.findings('agency-misspelled')).toEqual([misspelled]);
});

test('a failure that is not about marks still fails the check', async () => {
  const excel = await openRows(slipRows);
  excel.setFaults([{ request: 3, code: 'ServiceNotAvailable', when: 'before' }]);
  expect(await openPane().check()).toEqual(['Excel đang bận xử lý việc khác. Hãy đợi vài giây, đóng hộp thoại đang mở (nếu có), rồi thử lại.']);
});
