/** What a page says before its program has come; written into the page when it is built. */
export const boot = {
  name: 'Trợ lý Phụ lục',
  waiting: 'Đang mở, xin đợi trong giây lát…',
  noScript: 'Trợ lý Phụ lục cần JavaScript để chạy.',
  retry: 'Thử lại',
  'outdated.title': 'Phiên bản Excel này không chạy được Trợ lý Phụ lục',
  'outdated.needs': 'Cần một trong các phiên bản: Microsoft 365, Excel 2021 trở lên (Windows, Mac) hoặc Excel trên web. Trên máy Mac cần Safari 16.4 trở lên.',
  'outdated.next': 'Đề nghị liên hệ bộ phận công nghệ thông tin của cơ quan để nâng cấp Excel.',
  'blocked.title': 'Chưa kết nối được với Excel',
  'blocked.address': 'Máy này không tải được thư viện của Microsoft mà mọi tiện ích Excel đều cần. Mạng của cơ quan có thể đang chặn địa chỉ:',
  'blocked.address.next': 'Đề nghị bộ phận công nghệ thông tin cho phép địa chỉ này, rồi bấm Thử lại. Dữ liệu trong bảng tính không bị thay đổi.',
  'blocked.copy': 'Máy này không tải được thư viện office.js từ máy chủ của cơ quan.',
  'blocked.copy.next': 'Đề nghị bộ phận công nghệ thông tin kiểm tra thư mục office-js trên máy chủ, rồi bấm Thử lại. Dữ liệu trong bảng tính không bị thay đổi.',
} as const;
