import type { AppendixKind } from '../core/model/appendix';
import type { TrackingColumn } from '../core/tracking/TrackingColumn';
import { listHints } from './listWords';

const dayFormat = 'dd/mm/yyyy';
/** Reports often begin a line with "- ", which Excel takes for a formula elsewhere. */
const textFormat = '@';
const dayHint = 'Ghi ngày dạng 09/12/2026 (ngày/tháng/năm).';
const figureHint = 'Ghi số, phần lẻ dùng dấu phẩy như 62,5. Nếu có nhiều số, ghi cách nhau bằng dấu chấm phẩy như 95; 28; 66.';

/** The columns that a table is tracked with, in the order in which they are put beside it. */
export const trackingColumns: Readonly<Record<AppendixKind, readonly TrackingColumn[]>> = {
  tasks: [
    { role: 'statusNote', heading: 'Tình hình thực hiện', horizontal: 'Left', digits: 34, numberFormat: textFormat, help: { kind: 'statuses', hint: listHints.statuses } },
    {
      role: 'percentDone', heading: 'Tỷ lệ hoàn thành (%)', horizontal: 'Center', digits: 12,
      help: { kind: 'percent', hint: 'Ghi số từ 0 đến 100, phần lẻ dùng dấu phẩy như 62,5; không ghi dấu %.' },
    },
    {
      role: 'completedOn', heading: 'Ngày hoàn thành', otherwise: { unless: 'deadline', heading: 'Ngày hoàn thành thực tế' }, horizontal: 'Center', digits: 13, numberFormat: dayFormat,
      help: { kind: 'date', hint: `${dayHint} Để trống khi nhiệm vụ chưa hoàn thành.` },
    },
    { role: 'difficulty', heading: 'Khó khăn/vướng mắc', horizontal: 'Left', digits: 28, numberFormat: textFormat },
    { role: 'proposal', heading: 'Kiến nghị', horizontal: 'Left', digits: 24, numberFormat: textFormat },
  ],
  indicators: [
    { role: 'baseline', heading: 'Số gốc', horizontal: 'Center', digits: 11, help: { kind: 'number', hint: `Số liệu lúc bắt đầu kế hoạch. ${figureHint}`, isHint: true } },
    // No number format: a year typed into a cell that shows days would become a day of 1905.
    { role: 'baselineOn', heading: 'Thời điểm số gốc', horizontal: 'Center', digits: 13, help: { kind: 'date', hint: 'Ghi ngày dạng 31/12/2024 (ngày/tháng/năm), hoặc năm như 2024.', isHint: true } },
    { role: 'previous', heading: 'Kết quả kỳ trước', horizontal: 'Center', digits: 11, help: { kind: 'number', hint: figureHint, isHint: true } },
    { role: 'actual', heading: 'Kết quả kỳ này', horizontal: 'Center', digits: 11, help: { kind: 'number', hint: figureHint, isHint: true } },
    { role: 'measuredOn', heading: 'Ngày số liệu', horizontal: 'Center', digits: 13, numberFormat: dayFormat, help: { kind: 'date', hint: `Ngày của kết quả kỳ này. ${dayHint}` } },
    { role: 'note', heading: 'Ghi chú', horizontal: 'Left', digits: 24, numberFormat: textFormat },
  ],
};
