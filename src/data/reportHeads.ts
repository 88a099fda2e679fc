import type { EarlierHead } from '../core/report/createHeadReader';
import type { ReportWords } from '../core/report/ReportContent';

/** First line of every report of ours. */
export const reportNation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** Heads of the columns that count tasks, in the order of `statusColumns`: each names every status that it counts. */
const taskCountHeads: readonly string[] = [
  'Tổng số nhiệm vụ', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Hoàn thành (chưa rõ ngày)', 'Đang thực hiện trong hạn; chưa đến kỳ', 'Sắp đến hạn', 'Quá hạn',
  'Thường xuyên; chờ yêu cầu; chưa xác định thời hạn', 'Tỷ lệ hoàn thành trên số đến hạn', 'Tỷ lệ hoàn thành trên tổng số',
];

/** Heads of the tables of a report: by these it is told from the user's own tables, before any report is made. */
export const reportHeads: ReportWords['heads'] = {
  lagging: [
    'TT', 'Chỉ tiêu, nhiệm vụ', 'Cơ quan chủ trì', 'Mục tiêu, thời hạn', 'Kết quả kỳ này', 'Tình hình thực hiện', 'Căn cứ đánh giá', 'Tỷ lệ đạt, hoàn thành (%)', 'Đánh giá',
    'Số ngày quá hạn', 'Nguyên nhân', 'Giải pháp, kiến nghị',
  ],
  agencies: ['TT', 'Cơ quan chủ trì', ...taskCountHeads],
  sections: ['TT', 'Nhóm nhiệm vụ', ...taskCountHeads],
  counts: ['TT', 'Đánh giá tiến độ', 'Số chỉ tiêu', 'Tỷ lệ'],
  indicators: [
    'TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Số gốc', 'Kết quả kỳ trước', 'Kết quả kỳ này', 'Tỷ lệ đạt so với mục tiêu (%)', 'Đánh giá tiến độ', 'Cơ quan chủ trì',
    'Khó khăn, vướng mắc', 'Kiến nghị, ghi chú',
  ],
  tasks: [
    'TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Kết quả, sản phẩm', 'Tình hình thực hiện', 'Tỷ lệ hoàn thành (%)', 'Trạng thái', 'Số ngày quá hạn',
    'Khó khăn, vướng mắc', 'Kiến nghị, ghi chú',
  ],
  problems: ['TT', 'Trang', 'Ô', 'Nội dung', 'Đề xuất'],
  leftOver: ['TT', 'Chỉ tiêu, nhiệm vụ', 'Nội dung đã ghi'],
};

/** Heads that tables of reports had before they were worded as now: reports made then are still told from the user's own tables. */
export const earlierReportHeads: readonly EarlierHead[] = [
  {
    table: 'agencies',
    labels: [
      'TT', 'Cơ quan chủ trì', 'Tổng số nhiệm vụ', 'Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Hoàn thành (chưa rõ ngày)', 'Đang thực hiện trong hạn, chưa đến kỳ', 'Sắp đến hạn', 'Quá hạn',
      'Không có thời hạn cụ thể', 'Tỷ lệ hoàn thành trên số đến hạn', 'Tỷ lệ hoàn thành trên tổng số',
    ],
  },
];
