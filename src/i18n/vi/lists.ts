/** What is said of the directory of agencies and of the lists made from it. */
export const lists = {
  'directory.title': 'Danh mục cơ quan',
  'directory.builtIn': 'Đang dùng danh mục có sẵn của thành phố Cần Thơ.',
  'directory.own': 'Đang dùng danh mục ở trang “{sheet}”.',
  'directory.hint': 'Tạo trang danh mục để bổ sung, sửa tên cơ quan ngay trong tệp; từ đó việc kiểm tra dùng trang này.',
  'directory.create': 'Tạo trang danh mục',
  'directory.show': 'Mở trang danh mục',
  'lists.hint': 'Danh sách chọn giúp nhập đúng tên cơ quan, tình trạng ngay từ đầu; vẫn có thể gõ nội dung khác. Sau khi thêm cơ quan hoặc thêm dòng vào bảng, bấm lại để cập nhật.',
  'lists.add': 'Thêm danh sách chọn',
  'lists.remove': 'Bỏ danh sách chọn',

  'notice.directory': 'Đã tạo trang “{sheet}” với {count} cơ quan. Sửa trên trang đó rồi bấm Kiểm tra.',
  'notice.lists.added': 'Đã thêm danh sách chọn cho {count} cột: {columns}.',
  'notice.lists.none': 'Không có cột cơ quan hay tình trạng nào để thêm danh sách chọn.',
  'notice.lists.source': 'Danh sách lấy từ trang “{sheet}” vừa tạo.',
  'notice.lists.own-list': 'Giữ nguyên danh sách sẵn có của bạn ở: {columns}.',
  'notice.lists.protected': 'Trang đang bảo vệ nên chưa thêm được: {columns}. Vào Xem lại > Bỏ bảo vệ trang tính, rồi thêm lại.',
  'notice.lists.column': '{heading} ({sheet})',
  'notice.lists.removed': 'Đã bỏ danh sách chọn ở {count} cột: {columns}.',
  'notice.lists.kept': 'Trang đang bảo vệ nên chưa bỏ được: {columns}. Vào Xem lại > Bỏ bảo vệ trang tính, rồi làm lại.',
  'notice.lists.nothing': 'Không có danh sách chọn nào để bỏ.',
} as const;
