import type { AreaFormat, WorkbookEdit } from '../../src/core/model/edit';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';
import { requestBytes } from '../../src/excel/requestBytes';
import { openExcel } from '../embedded/openExcel';

const sheet = 'Báo cáo';
const area = { row0: 99_998, col0: 0, rowCount: 2, colCount: 12 };
const port = createExcelWorkbook();
const apply = (edits: readonly WorkbookEdit[]) => port.run((session) => session.apply(edits));
const times = (count: number, edit: (index: number) => WorkbookEdit) => Array.from({ length: count }, (_, index) => edit(index));

const format: AreaFormat = { fontName: 'Times New Roman', fontSize: 13, bold: true, underline: true, fill: '#EDEDED', horizontal: 'Center', vertical: 'Center', wrap: true };
const edits: readonly WorkbookEdit[] = [
  { kind: 'writeCells', sheet, row0: 0, col0: 0, cells: [[{ kind: 'text', text: 'Ủy ban nhân dân thành phố' }, { kind: 'number', number: 12.5, numberFormat: '#,##0.0' }, { kind: 'skip' }]] },
  { kind: 'writeCells', sheet, row0: 0, col0: 0, cells: Array.from({ length: 500 }, (_, index) => Array.from({ length: 12 }, () => ({ kind: 'text' as const, text: `Xây dựng kế hoạch số ${index} "ưu tiên"\n- Sở Y tế;` }))) },
  { kind: 'formatAreas', sheet, areas: [area], format },
  { kind: 'formatAreas', sheet, areas: [area], format: { grid: true } },
  { kind: 'formatAreas', sheet, areas: [area], format: { bottomLine: true } },
  { kind: 'mergeArea', sheet, area },
  { kind: 'setColumnWidths', sheet, widths: [5, 39, 12] },
  { kind: 'setRowHeight', sheet, row0: 99_998, rowCount: 1, heightPoints: 15.75 },
  { kind: 'setRowHeight', sheet, row0: 99_998, rowCount: 1, heightPoints: null },
  { kind: 'breakPageBefore', sheet, row0: 99_998 },
  { kind: 'hideGridlines', sheet },
  { kind: 'markAreas', sheet, look: 'error', areas: [area] },
  { kind: 'markAreas', sheet, look: 'lagging', areas: [area, { ...area, row0: 9 }], numberFormat: '"▼ "General;"▼ "-General;"▼ "General;"▼ "@' },
  { kind: 'restoreCell', sheet, row0: 99_998, col0: 700, content: { value: '- Sở Y tế;\n- "Sở Nội vụ"'.repeat(40), formula: null, numberFormat: '"Tháng "m/yyyy' }, hasFormat: false },
  { kind: 'restoreCell', sheet, row0: 0, col0: 0, content: { value: 5, formula: '=SUM(A1:B2)', numberFormat: '@' }, hasFormat: false },
  { kind: 'offerList', sheet, areas: [area, { ...area, row0: 9 }], source: { kind: 'values', values: ['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'] }, title: 'Trợ lý Phụ lục', hint: 'Chọn trong danh sách hoặc gõ' },
  { kind: 'offerList', sheet, areas: [area], source: { kind: 'area', sheet, area: { ...area, colCount: 1 } }, title: 'Trợ lý Phụ lục', hint: 'Chọn trong danh sách hoặc gõ' },
  { kind: 'removeList', sheet, areas: [area, { ...area, row0: 9 }] },
  { kind: 'removeList', sheet, areas: Array.from({ length: 1000 }, (_, index) => ({ ...area, row0: 2 * index, rowCount: 1 })) },
  { kind: 'formatAreas', sheet, areas: [area, { ...area, row0: 9 }], format: { ...format, border: { style: 'DashDotDot', weight: 'Hairline', color: '#7F7F7F' } } },
  { kind: 'formatAreas', sheet, areas: [area, { ...area, row0: 9 }], format: { numberFormat: 'dd/mm/yyyy' } },
  { kind: 'formatAreas', sheet, areas: [{ row0: 9, col0: 3, rowCount: 4000, colCount: 2 }], format: { horizontal: 'Center', numberFormat: 'dd/mm/yyyy' } },
  { kind: 'restrictCells', sheet, areas: [area, { ...area, row0: 9 }], allows: 'number', title: 'Trợ lý Phụ lục', hint: 'Gõ số; số lẻ dùng dấu phẩy' },
  { kind: 'restrictCells', sheet, areas: Array.from({ length: 60 }, (_, index) => ({ ...area, row0: 2 * index, rowCount: 1 })), allows: 'date', title: 'Trợ lý Phụ lục', hint: 'Gõ ngày, tháng, năm' },
  { kind: 'clearArea', sheet, area },
  { kind: 'setColumnPoints', sheet, col0: 700, points: 128.25 },
  { kind: 'freezeRows', sheet, rowCount: 3 },
  { kind: 'saveState', state: 'Đã lập báo cáo' },
  { kind: 'activateSheet', sheet },
];

test.each(edits.map((edit) => [edit.kind, edit] as const))('%s takes no more bytes than foreseen, once and fifty times over', async (_kind, edit) => {
  const { counters } = await openExcel([sheet]);
  await apply([]);
  const empty = counters.bytesIn;
  await apply([edit]);
  const once = counters.bytesIn - 2 * empty;
  await apply(times(50, () => edit));
  expect(once).toBeLessThanOrEqual(requestBytes(edit));
  expect(counters.bytesIn - once - 3 * empty).toBeLessThanOrEqual(50 * requestBytes(edit));
});

test('many small edits are sent in requests that Excel takes', async () => {
  const { counters } = await openExcel([sheet]);
  await apply(times(4_000, () => ({ kind: 'hideGridlines', sheet })));
  expect(counters.requests - counters.releases).toBeGreaterThan(1);
});
