import type { CellValue } from '../../src/core/model/cell';
import type { SheetSnapshot } from '../../src/core/model/sheetSnapshot';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { startExcel } from './startExcel';
import { createWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';

/** Name of the sheet of closed periods. */
export const historyName = 'Lịch sử theo dõi';

const plan = [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2030', 'Cơ quan chủ trì', 'Kết quả thực hiện'],
  [1, 'Tỷ lệ hồ sơ trực tuyến toàn trình', '%', '≥ 80', 'Sở Nội vụ', 40],
  [2, 'Tỷ lệ dân số được phủ sóng 5G', '%', '≥ 99', 'Sở Khoa học và Công nghệ', 62.5],
  [3, 'Tỷ lệ doanh nghiệp dùng hợp đồng điện tử', '%', '≥ 50', 'Sở Tài chính', ''],
];

/** A workbook with one small table on the sheet "PL I": three indicators on rows 2–4, results in column F. */
export async function openSmallPlan(): Promise<EmbeddedExcel> {
  const excel = await startExcel(createWorkbook(['PL I']), { currentYear: () => 2026 });
  await onSheet('PL I', (sheet) => {
    sheet.getRange('A1:F4').values = plan.map((row) => [...row]);
  });
  return excel;
}

export function onSheet(sheet: string, action: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

export function typeInto(sheet: string, cells: Readonly<Record<string, CellValue>>): Promise<void> {
  return onSheet(sheet, (target) => {
    for (const [address, value] of Object.entries(cells)) target.getRange(address).values = [[value]];
  });
}

export async function sheetNamed(wanted: string): Promise<SheetSnapshot> {
  const { snapshot } = await createExcelWorkbook().run((session) => session.read());
  const found = snapshot.sheets.find((sheet) => sheet.name === wanted);
  if (!found) throw new Error(`no sheet ${wanted}`);
  return found;
}

/** Rows of the history below its heading, by heading. */
export async function historyRecords(sheet: string = historyName): Promise<readonly Readonly<Record<string, CellValue>>[]> {
  const { values } = await sheetNamed(sheet);
  const header = values.findIndex((row) => row.includes('Kỳ báo cáo'));
  return values.slice(header + 1).map((row) => Object.fromEntries((values[header] ?? []).map((heading, index) => [String(heading), row[index] ?? ''])));
}
