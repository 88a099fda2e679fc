import { openPane, type AskedPane } from './openPane';
import { inExcel } from './planWorkbook';
import { taskRows } from './trackingPlan';

export const planName = 'Kế hoạch';

/** Four tasks on `planName`, the last of an agency whose name is misspelled, on row 5, column C. */
export const slipRows = [...taskRows, ['4', 'Tổ chức hội nghị tổng kết năm của tỉnh', 'Sở Tài chín', 'Quý II/2026']];

export const onPlan = (action: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) => inExcel((workbook) => action(workbook.worksheets.getItem(planName), workbook));

export const misspelled = `${planName}!C5: Tên “Sở Tài chín” có lỗi chính tả. Đề nghị sửa thành “Sở Tài chính”.`;

/** What the pane says of each job, one after another in the same workbook, and which misspelled agencies it found. */
export interface Said {
  readonly found: readonly string[];
  readonly check: readonly string[];
  readonly list: readonly string[];
  readonly fix: readonly string[];
  readonly colour: readonly string[];
  readonly addColumns: readonly string[];
  readonly report: readonly string[];
  /** Going to the misspelled name. */
  readonly show: readonly string[];
}

/** What it says where nothing is in the way. */
export const usual: Said = {
  found: [misspelled],
  check: [],
  list: ['Đã ghi 3 nội dung cần rà soát vào trang “Kết quả kiểm tra”.'],
  fix: ['Đã sửa 1 ô.'],
  colour: ['Đã tô màu tiến độ; định dạng của bạn vẫn giữ nguyên.'],
  addColumns: [`Đã thêm cột theo dõi – trang “${planName}”: “Tình hình thực hiện”, “Tỷ lệ hoàn thành (%)”, “Ngày hoàn thành”, “Khó khăn/vướng mắc”, “Kiến nghị”.`],
  report: ['Đã tạo trang “Báo cáo tổng hợp”: 4 nhiệm vụ, 0 chỉ tiêu.'],
  show: [],
};

export async function askAll(pane: AskedPane = openPane()): Promise<Said> {
  const check = await pane.check();
  const found = pane.findings('agency-misspelled');
  const list = await pane.listFindings();
  const fix = await pane.fix('agency-misspelled');
  const colour = await pane.colour();
  const addColumns = await pane.addColumns();
  const report = await pane.report();
  return { found, check, list, fix, colour, addColumns, report, show: await openPane().show(planName, 4, 2) };
}
