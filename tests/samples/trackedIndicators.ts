import { rowsOfPlan, type SampleCell, type SampleRow } from './AppendixSheet';
import { readPlan } from './readPlan';

/** Figures of an indicator: baseline, last period, this period, note. Numbers are numbers; texts are what staff type beside them. */
type Figures = readonly [baseline: SampleCell, previous: SampleCell, actual: SampleCell, note?: string];

const headings = ['Số gốc', 'Kết quả kỳ trước', 'Kết quả kỳ này', 'Ghi chú'];
const notDue = 'Chưa đến kỳ đánh giá';
const percent = (value: number): SampleCell => ({ value, numberFormat: '0.0%' });

/** Invented figures on plan 46/KH-UBND, in the order of its rows (number 14 stands there twice). */
const kh46Figures: readonly (readonly [ordinal: string, figures: Figures])[] = [
  ['1', ['', '', '', 'Đánh giá định tính cuối năm']],
  ['2', ['', '', '', 'Đánh giá định tính cuối năm']],
  ['3', [14, 12, notDue, 'Công bố hằng năm']],
  ['4', [42, 45, 46.5]],
  ['5', [28, 30, 31]],
  ['6', [12, 15.5, 15.8]],
  ['7.1', [52, 80.2, 84.5]],
  ['7.2', [71, 74, 75.5]],
  ['7.3', [64, 92, 100]],
  ['7.4', [58, 70, 74]],
  ['7.5', [35, 36, 37.5, 'Nhiều hồ sơ chưa được ký số']],
  ['7.6', [48, 61, 60.5]],
  ['7.7', [82, 96, 100]],
  ['7.8', [60, 72, 78]],
  ['7.9', [75, 90, 95]],
  ['8', [62, 68, 60.4, 'Thay đổi cách tính từ quý III']],
  ['9', [21, 22, 22.5]],
  ['10', [0.74, 0.74, 0.75]],
  ['11', [0.6, 0.7, 0.72]],
  ['12', [1.2, 2.1, 2.4]],
  ['13', ['', 7.5, 7.9, 'Chưa có số gốc']],
  ['14', [6.5, 9, 11.2]],
  ['14', [8, 12, 18.5]],
  ['15', [3, 3.1, 3.2]],
  ['16', ['', '', '', 'Đánh giá định tính cuối năm']],
  ['16.1', [38, 55, 61]],
  ['16.2', [40, 66, 71.2]],
  ['17', [0, 0, '']],
  ['18', [0, 1, 3]],
  ['19', [70, 82, 84]],
  ['20', [45, 47, 47.5]],
  ['21', [31, 40, 38]],
  ['22', [26, 60, 68.3]],
  ['23', [16, 15, notDue, 'Công bố hằng năm']],
  ['24', [12, 15.5, 15.8]],
  ['25', [18, 17, 16]],
  ['26', [0.4, 0.45, 0.46]],
  ['27', [1, 1, 1]],
  ['28', [0, 0, '']],
];

/** Rows that are not in the plan: only a horizon already past can be missed. */
const ownIndicators: readonly (readonly [indicator: readonly string[], figures: Figures])[] = [
  [['29', 'Dòng minh họa: tỉ lệ văn bản điện tử được ký số', '%', '≥ 95', 'Văn phòng Ủy ban nhân dân thành phố'], [80, 89, 91.5]],
  [['30', 'Dòng minh họa: số điểm cung cấp Internet công cộng', 'Điểm', '50', 'Sở Khoa học và Công nghệ'], [20, 50, 50]],
  [['31', 'Dòng minh họa: tỉ lệ cán bộ, công chức được tập huấn kỹ năng số', '%', '≥ 90', 'Sở Nội vụ'], [60, 92, 88]],
];

/** Invented figures on the plan of the digital economy: first the targets of 2026, then those of 2030. */
const ktsFigures: readonly (readonly [ordinal: string, figures: Figures])[] = [
  ['1', [12.8, 14.1, 14.9]],
  ['2', [30, 34, 36]],
  ['3', [60, 66, 70]],
  ['4', [40, 52, 55]],
  ['5', [percent(0.7), percent(0.76), percent(0.785)]],
  ['6', [45, 66, 71.2]],
  ['7', [65, 78, 80, 'Mục tiêu là “trên 80%”']],
  ['1', [12.8, 14.1, 14.9]],
  ['2', ['', 11.5, 12.2, 'Chưa có số gốc']],
  ['3', [9, 9.2, 8.4]],
  ['4', [35, 44, 48]],
  ['5', [42, '', '']],
  ['6', [40, 43, 44]],
  ['7', ['', '', '62 doanh nghiệp, trong đó: 12 startup, 45 doanh nghiệp nhỏ và vừa, 02 doanh nghiệp chủ lực']],
  ['8', [45, 66, 71.2]],
  ['9', [65, 78, 80]],
  ['10', [18, 20, notDue, 'Điều tra hằng năm']],
  ['11', [0, 0, 1]],
  ['12', ['', '', 'Đang lập báo cáo nghiên cứu khả thi']],
];

export function kh46IndicatorRows(): SampleRow[] {
  const section: SampleRow = { kind: 'section', cells: ['III', 'Đến năm 2025 (dòng thêm để minh họa, không có trong Kế hoạch số 46/KH-UBND)', '', '', '', '', '', '', ''] };
  const own: SampleRow[] = ownIndicators.map(([cells, figures]) => ({ kind: 'item', cells: [...cells, ...cellsOf(figures)] }));
  return [...tracked('kh46-2025.phu-luc-1.chi-tieu', kh46Figures), section, ...own];
}

export function ktsIndicatorRows(): SampleRow[] {
  return tracked('kts-2026-2030.phu-luc-1.chi-tieu', ktsFigures);
}

/** The rows of a plan's table with the tracking columns beside them; figures are taken in order, row by row. */
function tracked(plan: string, figures: readonly (readonly [string, Figures])[]): SampleRow[] {
  const left = [...figures];
  return rowsOfPlan(readPlan(plan))
    .filter(({ cells }) => cells.length > 1)
    .map(({ kind, cells }) => {
      const next = kind === 'item' && left[0]?.[0] === cells[0] ? left.shift()?.[1] : undefined;
      return { kind, cells: [...cells, ...(kind === 'header' ? headings : cellsOf(next ?? ['', '', '']))] };
    });
}

function cellsOf([baseline, previous, actual, note = '']: Figures): SampleCell[] {
  return [baseline, previous, actual, note];
}
