/** What the command line says. It speaks Vietnamese only: those who run it work in the same offices. */
export const cli = {
  'cli.usage':
    'Cách dùng: cli -- inspect TỆP | check TỆP [--json] [--out TỆP_MỚI.xlsx] | report TỆP --out TỆP_MỚI.xlsx [--period 2026-Q4] [--unit TÊN]; thêm --as-of NĂM-THÁNG-NGÀY để chọn ngày chốt số liệu.',
  'cli.option-not-for-command': 'Lệnh {command} không có tùy chọn {option}. Hãy bỏ tùy chọn này rồi chạy lại.',
  'cli.report-needs-out': 'Lệnh report cần --out TỆP_MỚI.xlsx để biết ghi báo cáo vào đâu.',
  'cli.bad-date': 'Ngày “{value}” không đúng. Hãy ghi --as-of theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-12-09.',
  'cli.bad-period': 'Kỳ báo cáo “{value}” không đúng. Hãy ghi --period như 2026-Q4, 2026-11, 2026-H1, 2026-9M hoặc 2026.',
  'cli.cannot-read': 'Không đọc được “{name}” ({code}). Hãy kiểm tra đường dẫn và quyền đọc tệp.',
  'cli.cannot-write': 'Không ghi được “{name}” ({code}). Hãy kiểm tra thư mục, quyền ghi, hoặc đóng tệp nếu đang mở.',
  'cli.out-is-input': '“{name}” chính là tệp đầu vào. Hãy chọn tên khác cho --out để tệp gốc được giữ nguyên.',
  'cli.no-appendix': 'Không tìm thấy phụ lục nhiệm vụ hoặc chỉ tiêu nào trong “{name}”. Mỗi phụ lục cần một dòng tiêu đề cột, ví dụ: TT, Tên nhiệm vụ, Cơ quan chủ trì, Thời gian hoàn thành.',
  'cli.sheet-not-marked': 'Trang “{sheet}” đang được bảo vệ nên không đánh dấu được. Hãy bỏ bảo vệ trang tính rồi chạy lại.',
  'cli.suggestion': 'Đề xuất: {suggestion}',
  'cli.report-made': 'Đã tạo trang “{sheet}”: {taskCount} nhiệm vụ, {indicatorCount} chỉ tiêu; giữ lại {carriedOver} ô đã ghi trước đó.',
  'cli.report-unread': 'Chưa đọc hết trang “{sheet}”. Hãy chạy lệnh check để xem lý do trước khi dùng báo cáo.',
  'cli.date-1904': '“{name}” tính ngày từ năm 1904 (Excel cho Mac đời cũ) nên ô kiểu ngày tháng có thể bị hiểu lệch 4 năm 1 ngày. Hãy ghi thời hạn dạng chữ, ví dụ: Tháng 9/2026, rồi chạy lại.',
  'cli.no-finding': 'Không phát hiện lỗi.',
  'cli.set-aside': 'Không kể {count} phát hiện mà người dùng đã chọn bỏ qua trong tệp này. Mở ngăn Trợ lý Phụ lục trong Excel để xem lại.',
  'cli.switched-off': 'Không áp dụng {count} quy tắc đang tắt trong tệp này: {rules}. Mở ngăn Trợ lý Phụ lục trong Excel để bật lại.',
  'cli.losses': 'Tệp ghi ra không còn: {losses}. Tệp gốc không thay đổi.',
  'cli.unexpected': 'Có lỗi ngoài dự kiến ({detail}). Không có tệp nào được ghi. Hãy gửi tệp đầu vào cho bộ phận hỗ trợ.',
} as const;
