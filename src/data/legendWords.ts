import type { LegendWords } from '../core/progress/colours/legend';

/** The legend below a table whose progress is coloured. */
export const legendWords: LegendWords = {
  head: 'Chú giải tiến độ (Trợ lý Phụ lục), số liệu tính đến ngày {date}',
  ofUnit: { any: '; chỉ tô màu các mục của {unit}', lead: '; chỉ tô màu các mục do {unit} chủ trì', supporting: '; chỉ tô màu các mục do {unit} phối hợp' },
  looks: {
    lagging: 'Quá hạn, không đạt, chậm nhiều (tụt hậu), thụt lùi',
    slow: 'Sắp đến hạn, chậm – cần tăng tốc',
    onTrack: 'Đã hoàn thành, đạt, đúng tiến độ',
    pending: 'Đang thực hiện, chưa đến kỳ, chưa có số liệu hoặc chưa đủ căn cứ đánh giá',
  },
};
