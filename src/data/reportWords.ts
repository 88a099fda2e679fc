import type { ItemCounts, NumberedItems, ReportWords } from '../core/report/ReportContent';
import { reportForm } from './reportForm';
import { reportHeads } from './reportHeads';
import { signingDate } from './signingDate';

const percent = (part: number, whole: number) => ` (${((100 * part) / whole).toFixed(1).replace('.', ',')}%)`;

/** "3 chỉ tiêu và 12 nhiệm vụ"; a kind of which there is none is not named. */
function countsOf({ indicators, tasks }: ItemCounts): string {
  return [indicators > 0 ? `${indicators} chỉ tiêu` : '', tasks > 0 ? `${tasks} nhiệm vụ` : ''].filter((words) => words !== '').join(' và ');
}

/** "nhiệm vụ số 3, 5, trang Phụ lục II". What has no number is named by its words instead. */
function referenceTo({ kind, sheet, numbers }: NumberedItems): string {
  const isNumbered = numbers.some((number) => !number.startsWith('“'));
  return `${kind === 'task' ? 'nhiệm vụ' : 'chỉ tiêu'}${isNumbered ? ' số' : ''} ${numbers.join(', ')}, trang ${sheet}`;
}

/** Every word of the report except the labels of verdicts and the sentences of slips, which the messages hold. */
export const reportWords: Omit<ReportWords, 'verdict' | 'verdictLabel' | 'explanation' | 'problem'> = {
  form: reportForm,
  headings: {
    direction: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    results: 'KẾT QUẢ THỰC HIỆN',
    indicators: 'Kết quả thực hiện các chỉ tiêu',
    tasks: 'Kết quả thực hiện các nhiệm vụ',
    lagging: 'CHỈ TIÊU, NHIỆM VỤ CHẬM, QUÁ HẠN',
    agencies: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO CƠ QUAN CHỦ TRÌ',
    difficulties: 'KHÓ KHĂN, VƯỚNG MẮC',
    plans: 'PHƯƠNG HƯỚNG, KIẾN NGHỊ',
    annex: 'Phụ lục',
    problems: 'DANH MỤC NỘI DUNG DỮ LIỆU CẦN RÀ SOÁT',
    leftOver: 'NỘI DUNG ĐÃ GHI CỦA CÁC MỤC KHÔNG CÒN TRONG BÁO CÁO',
  },
  dottedLine: '…'.repeat(50),
  nothingLagging: 'Không có chỉ tiêu, nhiệm vụ chậm hoặc quá hạn.',
  lagging: (counts) => `Có ${countsOf(counts)} chậm hoặc quá hạn, xếp theo cơ quan chủ trì:`,
  laggingOf: (agency, counts) => `${agency}: ${countsOf(counts)}`,
  rates: ({ done, due, all }) => [
    `- Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn (đã hoàn thành và quá hạn chưa hoàn thành): ${due === 0 ? 'chưa có nhiệm vụ đến hạn' : `${done}/${due}${percent(done, due)}`}.`,
    `- Tỷ lệ hoàn thành trên tổng số nhiệm vụ: ${done}/${all}${percent(done, all)}.`,
  ],
  manyLeadsNote: 'Nhiệm vụ có nhiều cơ quan chủ trì được tính cho cơ quan ghi đầu tiên.',
  heads: reportHeads,
  total: 'Tổng cộng',
  noLead: '(Chưa ghi cơ quan chủ trì)',
  noSection: 'Nhiệm vụ chung',
  unnumbered: (content) => `“${content.length <= 60 ? content : `${content.slice(0, 57).trimEnd()}…`}”`,
  numberIn: (number, section) => `${number} (${section})`,
  difficulty: (agency, text, references) => `- ${agency}: ${text} (${references.map(referenceTo).join('; ')}).`,
  andMore: (changes, more) => `${changes}; … và ${more} ô tiếp theo`,
  wholeSheet: 'Cả trang',
  wholeRow: (row0) => `Hàng ${row0 + 1}`,
  annexOf: (symbol, asOf) => `(Kèm theo Báo cáo số        /BC-${symbol === '' ? '……' : symbol} ${signingDate(asOf)})`,
  appendixRow: (sheet, planNumber) => (planNumber === null ? `Trang ${sheet}` : `Kế hoạch số ${planNumber} (trang ${sheet})`),
};
