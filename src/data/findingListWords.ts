import type { FindingListWords } from '../core/listing/FindingListWords';
import { formatDateVi } from '../core/dates/calendar';
import { findingListHeads } from './findingListHeads';

/** Name of the sheet on which findings are listed; further ones are numbered. */
export const findingListSheetName = 'Kết quả kiểm tra';

/** Every word of the list except the severities and the sentences of findings, which the messages hold. */
export const findingListWords: Omit<FindingListWords, 'severity' | 'problem'> & { readonly andMore: (changes: string, more: number) => string } = {
  heads: findingListHeads,
  title: 'KẾT QUẢ KIỂM TRA',
  counted: (asOf, { error, warning, information }) => {
    const all = error + warning + information;
    const counts = all === 0 ? 'không có nội dung cần rà soát' : `${all} nội dung cần rà soát, gồm ${error} lỗi, ${warning} cảnh báo, ${information} lưu ý`;
    return `Số liệu tính đến ngày ${formatDateVi(asOf)}: ${counts}.`;
  },
  use: 'Bấm vào cột “Ô” để đến nơi cần rà soát. Ý kiến ghi ở cột “Ghi chú” được giữ lại khi lập lại danh sách.',
  nothing: 'Không có nội dung cần rà soát.',
  leftNotes: 'Ghi chú của các nội dung không còn trong danh sách',
  hiddenMark: ' (trang ẩn)',
  wholeSheet: 'Cả trang',
  wholeRow: (row0) => `Dòng ${row0 + 1}`,
  tip: (place) => `Đến ${place}`,
  cut: (beginning, more) => `${beginning}… (còn ${more} ký tự)`,
  andMore: (changes, more) => `${changes}; … và ${more} ô tiếp theo`,
};
