import { formatDateVi, monthOf, yearOf } from '../core/dates/calendar';
import type { ReportingPeriod } from '../core/dates/reportingPeriod';
import type { ReportWords } from '../core/report/ReportContent';
import { reportHeads, reportNation } from './reportHeads';
import { romanQuarters } from './romanQuarters';

/** How a period is named in a report: "Quý IV năm 2026". */
export function periodName({ kind, year, number }: ReportingPeriod): string {
  const names: Record<ReportingPeriod['kind'], string> = {
    month: `tháng ${number} năm ${year}`,
    quarter: `Quý ${romanQuarters[number - 1] ?? number} năm ${year}`,
    half: `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    'nine-months': `9 tháng đầu năm ${year}`,
    year: `năm ${year}`,
  };
  return names[kind];
}

const percent = (part: number, whole: number) => ` (${((100 * part) / whole).toFixed(1).replace('.', ',')}%)`;

function joined(plans: readonly string[]): string {
  return plans.length === 0 ? 'kế hoạch' : plans.join('; ');
}

/** Months below 3 and days below 10 get a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I); the day is left for the signer. */
function monthWithZero(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** Every word of the report except the labels of verdicts, which the messages hold. */
export const reportWords: Omit<ReportWords, 'verdict' | 'explanation'> = {
  nation: reportNation,
  motto: 'Độc lập - Tự do - Hạnh phúc',
  docType: 'BÁO CÁO',
  parentPlaceholder: 'TÊN CƠ QUAN CHỦ QUẢN',
  issuerPlaceholder: 'TÊN CƠ QUAN BÁO CÁO',
  numberLine: 'Số:        /BC-……',
  placeAndDate: (place, asOf) => `${place === '' ? '…………' : place}, ngày      tháng ${monthWithZero(monthOf(asOf))} năm ${yearOf(asOf)}`,
  subject: (plans, period) => `Kết quả thực hiện ${joined(plans)}, ${periodName(period)}`,
  cutOff: (asOf) => `(Số liệu tính đến ngày ${formatDateVi(asOf)})`,
  opening: (plans, period, unit) => `Thực hiện ${joined(plans)}, ${unit === null ? `kết quả ${periodName(period)} được tổng hợp` : `${unit} báo cáo kết quả ${periodName(period)}`} như sau:`,
  planName,
  headings: {
    summary: 'I. KẾT QUẢ CHUNG',
    lagging: 'II. CHỈ TIÊU, NHIỆM VỤ CHẬM, QUÁ HẠN',
    agencies: 'III. KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO CƠ QUAN CHỦ TRÌ',
    indicators: 'IV. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
    tasks: 'V. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ',
    leftOver: 'NỘI DUNG ĐÃ GHI CỦA CÁC MỤC KHÔNG CÒN TRONG BÁO CÁO',
  },
  nothingLagging: 'Không có chỉ tiêu, nhiệm vụ chậm hoặc quá hạn.',
  rates: ({ done, due, all }) => [
    `- Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn (đã hoàn thành và quá hạn chưa hoàn thành): ${due === 0 ? 'chưa có nhiệm vụ đến hạn' : `${done}/${due}${percent(done, due)}`}.`,
    `- Tỷ lệ hoàn thành trên tổng số nhiệm vụ: ${done}/${all}${percent(done, all)}.`,
  ],
  manyLeadsNote: 'Nhiệm vụ có nhiều cơ quan chủ trì được tính cho cơ quan ghi đầu tiên.',
  heads: reportHeads,
  totalTasks: 'Tổng số nhiệm vụ',
  totalIndicators: 'Tổng số chỉ tiêu',
  total: 'Tổng cộng',
  noLead: '(Chưa ghi cơ quan chủ trì)',
  taskCounts: [
    { label: 'Hoàn thành đúng hạn', statuses: ['done-on-time'] },
    { label: 'Hoàn thành quá hạn', statuses: ['done-late'] },
    { label: 'Hoàn thành (chưa rõ ngày)', statuses: ['done-undated'] },
    { label: 'Đang thực hiện trong hạn', statuses: ['in-progress'] },
    { label: 'Sắp đến hạn', statuses: ['due-soon'] },
    { label: 'Quá hạn', statuses: ['overdue'] },
    { label: 'Chưa đến kỳ', statuses: ['not-started-yet'] },
    { label: 'Thường xuyên', statuses: ['ongoing'] },
    { label: 'Chờ yêu cầu', statuses: ['awaiting-request'] },
    { label: 'Chưa rõ thời hạn', statuses: ['unknown-deadline'] },
  ],
  indicatorCounts: [
    { label: 'Đạt, vượt', paces: ['met', 'exceeded'] },
    { label: 'Đúng tiến độ', paces: ['on-track'] },
    { label: 'Mới triển khai', paces: ['just-started'] },
    { label: 'Chậm', paces: ['slow'] },
    { label: 'Chậm nhiều, thụt lùi', paces: ['lagging', 'regressed'] },
    { label: 'Không đạt', paces: ['missed'] },
    { label: 'Chưa đến kỳ đánh giá', paces: ['not-due-yet'] },
    { label: 'Thiếu số gốc', paces: ['no-baseline'] },
    { label: 'Đánh giá thủ công', paces: ['manual'] },
    { label: 'Chưa có số liệu', paces: ['no-data'] },
  ],
  appendixRow: (sheet, planNumber) => (planNumber === null ? `Trang ${sheet}` : `Kế hoạch số ${planNumber} (trang ${sheet})`),
  recipientsTitle: 'Nơi nhận:',
  recipients: '- ……;\n- Lưu: VT, …….',
  signatureTitle: 'THỦ TRƯỞNG CƠ QUAN',
  signatureNote: '(Chữ ký, dấu, họ và tên)',
};

/**
 * "Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 …" from the line below the title, '' where there is none. What a draft leaves blank
 * ("Kế hoạch số /KH-UBND ngày tháng 4 năm 2026") is dotted, to be filled in.
 */
function planName(title: string): string {
  const named = /\(Kèm theo ((?:Kế hoạch|Nghị quyết|Chương trình|Quyết định)[^)]*)\)/iu.exec(title.normalize('NFC'))?.[1] ?? '';
  return named
    .replace(/_+|…+|\.{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/số (?=\/)/u, 'số ……')
    .replace(/ngày (?=tháng)/u, 'ngày …… ');
}
