/** What is said about files outside Excel: a file that cannot be opened, and what a saved copy would no longer hold. */
export const files = {
  'unreadable.not-xlsx': '“{name}” không phải tệp Excel .xlsx. Hãy chọn tệp có đuôi .xlsx.',
  'unreadable.old-xls': '“{name}” là tệp Excel đời cũ (.xls). Hãy mở bằng Excel, lưu lại thành .xlsx rồi dùng tệp mới.',
  'unreadable.csv-or-text': '“{name}” là tệp văn bản, không phải .xlsx. Hãy mở bằng Excel, lưu lại thành .xlsx rồi dùng tệp mới.',
  'unreadable.encrypted': '“{name}” được đặt mật khẩu mở tệp. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi dùng tệp đó.',
  'unreadable.damaged': '“{name}” bị hỏng nên không đọc được. Hãy mở bằng Excel (Mở và sửa chữa), lưu lại rồi dùng tệp đó.',
  'unreadable.too-large': '“{name}” quá lớn. Hãy tách phụ lục ra một tệp riêng rồi dùng tệp đó.',
  'unreadable.empty': '“{name}” không có trang tính nào. Hãy chọn tệp có phụ lục.',
  'loss.macros': 'macro',
  'loss.form-controls': 'nút bấm và ô chọn',
  'loss.embedded-objects': 'tệp nhúng',
  'loss.queries': 'truy vấn dữ liệu',
  'loss.sheet-extensions': 'định dạng mở rộng của Excel đời mới',
  'loss.unknown-parts': 'một số thành phần chưa biết',
} as const;
