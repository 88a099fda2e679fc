/** What is told while reports are being made, and of what came of it. */
export const reportNotices = {
  'notice.report.new': 'Đã tạo trang “{sheet}”: {tasks} nhiệm vụ, {indicators} chỉ tiêu.',
  'notice.report.again': 'Đã cập nhật trang “{sheet}”: {tasks} nhiệm vụ, {indicators} chỉ tiêu.',
  'notice.report.carried': 'Giữ lại {count} nội dung bạn đã nhập ở báo cáo trước.',
  'notice.report.unread': 'Chưa đọc hết trang {sheets}; đề nghị xem kết quả kiểm tra trước khi dùng báo cáo.',
  'notice.report.notShown': 'Chọn tên trang này ở cuối cửa sổ Excel để xem; nếu trang đang ẩn, bấm chuột phải vào tên một trang rồi chọn Hiện.',
  'notice.exported': 'Báo cáo đã mở trong cửa sổ mới; chọn Lưu để ghi thành tệp.',
  'notice.run.made': 'Đã lập {count} báo cáo: {sheets}.',
  'notice.run.none': 'Chưa lập được báo cáo nào.',
  'notice.run.stopped': 'Đã dừng. Chưa lập báo cáo của {count} cơ quan: {agencies}.',
  'notice.run.failed': 'Chưa lập được báo cáo của {count} cơ quan: {agencies}.',
  'notice.run.leftOut': 'Không lập báo cáo riêng cho {names}: đây không phải tên một cơ quan cụ thể.',
  'notice.run.leftOutItems': '{count} nội dung không nằm trong báo cáo riêng nào vì chưa ghi cơ quan chủ trì cụ thể.',
  'notice.names': '{names} và {count} tên khác',
} as const;
