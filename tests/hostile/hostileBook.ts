import { createWorkbook, type EmbeddedWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';

const agency = 'Sở Tài chính';
const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Sản phẩm', 'Kết quả thực hiện', 'Khó khăn, vướng mắc'];
const task = ['Rà soát các thủ tục hành chính của sở', agency, 'Quý II/2026', 'Quyết định', 'Đang thực hiện', 'Thiếu kinh phí'];
const indicatorHead = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2026', 'Kết quả thực hiện', 'Cơ quan chủ trì'];
const indicator = ['Tỷ lệ hộ nghèo', '%', '3', '4', agency];

/** A row with the text in each of its places in turn, and one with it in all of them. */
function rowsWith(text: string, plain: readonly string[]): readonly (readonly string[])[] {
  const rows = [plain, ...plain.map((_, at) => plain.map((cell, each) => (each === at ? text : cell))), plain.map(() => text), plain];
  return rows.map((row, index) => [String(index + 1), ...row]);
}

/** A plan of two appendices, made so that each cell that comes into a cell of ours holds the text in some row. Nothing in it is a formula. */
export function hostileBook(text: string, sheetName = 'Phụ lục II'): EmbeddedWorkbook {
  const workbook = createWorkbook([sheetName, 'Phụ lục I']);
  const [tasks, indicators] = workbook.book.worksheets;
  if (!tasks || !indicators) throw new Error('no sheets');
  tasks.addRows([['PHỤ LỤC II'], [text], [`KẾ HOẠCH ${text}`], [], head, ...rowsWith(text, task).map((row) => [...row])]);
  indicators.addRows([['PHỤ LỤC I'], [text], [], indicatorHead, ...rowsWith(text, indicator).map((row) => [...row])]);
  return workbook;
}

/** Types the text into every place of new entries below a directory. */
export function addEntry({ book }: EmbeddedWorkbook, sheetName: string, text: string): void {
  const sheet = book.getWorksheet(sheetName);
  sheet?.addRow([999, text, text, text, '', '', text]);
}
