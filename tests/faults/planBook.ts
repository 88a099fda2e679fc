import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { createWorkbook } from '../../src/embedded/xlsx/EmbeddedWorkbook';
import { openWorkbook } from '../../src/embedded/xlsx/openWorkbook';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import type { ItemReference } from '../../src/core/model/itemReference';
import { startExcel } from '../builders/startExcel';
import { indicatorRows, taskHead } from '../builders/trackingPlan';

export const tasksSheet = 'Phụ lục II';
const tasks = [
  taskHead,
  ['1', 'Xây dựng đề án chuyển đổi số của tỉnh', 'Sở Giáo dục và Đào tao', 'Quý II/2026'],
  ['2', 'Rà soát các thủ tục hành chính của sở', 'Sở Tài chinh', 'Quý IV/2026'],
  ['3', 'Ban hành quy chế phối hợp giữa các sở', 'Văn phòng UBND tỉnh', 'Tháng 9/2027'],
];

export const firstItem: ItemReference = { kind: 'task', sheet: tasksSheet, ordinal: '1', content: 'xay dung de an chuyen doi so cua tinh', section: '' };

let bytes: Promise<Uint8Array> | null = null;

/** A small plan of two appendices with slips in it, and beside them what a user has of his own: looks, sizes, rules, a list, notes with formulas, a hidden sheet. */
export async function openPlan(): Promise<EmbeddedExcel> {
  bytes ??= writePlan();
  return startExcel(await openWorkbook(await bytes), { currentYear: () => 2026 });
}

function writePlan(): Promise<Uint8Array> {
  const workbook = createWorkbook([tasksSheet, 'Phụ lục I', 'Ghi chú', 'Ẩn']);
  const [first, second, notes, hidden] = workbook.book.worksheets;
  if (!first || !second || !notes || !hidden) throw new Error('no sheets');
  first.addRows(tasks.map((row) => [...row]));
  first.getCell('B2').font = { name: 'Times New Roman', size: 13, bold: true };
  first.getCell('D2').numFmt = '@';
  first.getCell('C3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEEAA' } };
  first.getColumn(2).width = 48;
  first.getRow(3).height = 33;
  first.addConditionalFormatting({ ref: 'A2:D4', rules: [{ type: 'expression', priority: 1, formulae: ['$A2="2"'], style: { font: { bold: true } } }] });
  second.addRows(indicatorRows.map((row) => [...row]));
  second.getCell('D2').numFmt = '0.00';
  second.getCell('E2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Sở Nông nghiệp và Môi trường,Sở Y tế"'] };
  notes.getCell('A1').value = { formula: "COUNTA('Phụ lục II'!B2:B4)", result: 3 };
  notes.mergeCells('B1:C2');
  notes.getCell('B1').value = 'Ghi chú của người dùng';
  hidden.state = 'hidden';
  hidden.getCell('A1').value = 'Bản nháp riêng';
  workbook.settings.set('cua-nguoi-khac', { giu: true });
  return saveWorkbook(workbook);
}
