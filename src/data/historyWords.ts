import { parsePeriod, type PeriodKind, type ReportingPeriod } from '../core/dates/reportingPeriod';
import type { HistoryWords } from '../core/history/HistoryWords';
import { foldText } from '../core/text/foldText';
import { romanQuarters } from './romanQuarters';

const periodNames: Readonly<Record<PeriodKind, (period: ReportingPeriod) => string>> = {
  month: ({ number, year }) => `Tháng ${number}/${year}`,
  quarter: ({ number, year }) => `Quý ${romanQuarters[number - 1] ?? number}/${year}`,
  half: ({ number, year }) => `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  'nine-months': ({ year }) => `9 tháng năm ${year}`,
  year: ({ year }) => `Năm ${year}`,
};

/** Names of periods as people write them, folded, and the code of what they name. */
const periodForms: readonly { readonly form: RegExp; readonly code: (first: string, second: string) => string }[] = [
  { form: /^(?:quy|q) ?(i{1,3}|iv|[1-4])(?: nam)? (\d{4})$/, code: (quarter, year) => `${year}-Q${quarterNumber(quarter)}` },
  { form: /^(?:thang )?(\d{1,2})(?: nam)? (\d{4})$/, code: (month, year) => `${year}-${month.padStart(2, '0')}` },
  { form: /^(?:6|sau) thang (dau|cuoi) (?:nam )?(\d{4})$/, code: (half, year) => `${year}-H${half === 'dau' ? 1 : 2}` },
  { form: /^(?:9|chin) thang ()(?:dau )?(?:nam )?(\d{4})$/, code: (_, year) => `${year}-9M` },
  { form: /^(?:ca )?(?:nam )?()(\d{4})$/, code: (_, year) => year },
];

function quarterNumber(written: string): number {
  return romanQuarters.indexOf(written.toUpperCase()) + 1 || Number(written);
}

function readPeriod(text: string): ReportingPeriod | null {
  const key = foldText(text);
  for (const { form, code } of periodForms) {
    const [whole, first = '', second = ''] = form.exec(key) ?? [];
    if (whole !== undefined) return parsePeriod(code(first, second));
  }
  return parsePeriod(text);
}

/** The words on the sheet of closed periods, but for those of verdicts, which the messages hold. Widths fill an A4 page laid across. */
export const historyWords: Omit<HistoryWords, 'verdicts'> = {
  sheetName: 'Lịch sử theo dõi',
  headings: [
    { role: 'period', heading: 'Kỳ báo cáo', beginnings: ['Kỳ báo cáo', 'Kỳ'], isTelling: true, width: 14 },
    { role: 'asOf', heading: 'Ngày chốt', beginnings: ['Ngày chốt', 'Chốt ngày'], isTelling: true, width: 11 },
    { role: 'sheet', heading: 'Phụ lục', beginnings: ['Phụ lục', 'Trang tính', 'Trang'], isTelling: false, width: 12 },
    { role: 'kind', heading: 'Loại', beginnings: ['Loại'], isTelling: false, width: 10 },
    { role: 'section', heading: 'Mục', beginnings: ['Mục'], isTelling: false, width: 26 },
    { role: 'ordinal', heading: 'TT', beginnings: ['TT', 'STT', 'Số thứ tự'], isTelling: false, width: 6 },
    { role: 'content', heading: 'Nội dung', beginnings: ['Nội dung'], isTelling: false, width: 40 },
    { role: 'lead', heading: 'Cơ quan chủ trì', beginnings: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì'], isTelling: false, width: 20 },
    { role: 'goal', heading: 'Mục tiêu hoặc thời hạn', beginnings: ['Mục tiêu', 'Thời hạn'], isTelling: false, width: 16 },
    { role: 'value', heading: 'Kết quả', beginnings: ['Kết quả'], isTelling: false, width: 10 },
    { role: 'text', heading: 'Ghi theo phụ lục', beginnings: ['Ghi theo phụ lục'], isTelling: true, width: 24 },
    { role: 'verdict', heading: 'Đánh giá', beginnings: ['Đánh giá'], isTelling: false, width: 16 },
    { role: 'way', heading: 'Cách đánh giá', beginnings: ['Cách đánh giá'], isTelling: true, width: 10 },
    { role: 'reason', heading: 'Lý do', beginnings: ['Lý do'], isTelling: false, width: 34 },
  ],
  kinds: { task: 'Nhiệm vụ', indicator: 'Chỉ tiêu' },
  ways: { computed: 'Tự động', manual: 'Thủ công' },
  periodName: (period) => periodNames[period.kind](period),
  readPeriod,
};
