/** Marks a drop-down list as ours, and heads its hint; Excel takes 32 characters. */
export const listTitle = 'Trợ lý Phụ lục';

/** Heads our column of names on the directory sheet, where not every name there is on offer. */
export const namesOnOfferHeading = 'Tên trong danh sách chọn';

/** Hints beside the cells; Excel takes 255 characters. */
export const listHints = {
  agencies: 'Chọn tên cơ quan trong danh sách. Nếu có nhiều cơ quan, ghi các tên cách nhau bằng dấu chấm phẩy (;).',
  statuses: 'Chọn tình trạng trong danh sách, hoặc ghi nội dung khác.',
} as const;

/** Words for the state of a task, as the checks understand them. No commas: Excel separates entries with them. */
export const statusWords: readonly string[] = ['Chưa triển khai', 'Đang thực hiện', 'Đã hoàn thành', 'Hoàn thành quá hạn', 'Quá hạn', 'Chưa đến kỳ', 'Chưa có yêu cầu'];

/** Headings of columns that hold such a word and nothing longer. */
export const statusHeadings: readonly string[] = ['Tình trạng', 'Trạng thái'];
