/** What the user reads where the workbook could not be worked with: the cause, then the next step. Keys: `failure.<FailureCode>`. */
export const failures = {
  'failure.cell-being-edited': 'Một ô đang được nhập dở. Hãy bấm Enter để nhập xong (hoặc Esc để bỏ), rồi thử lại.',
  'failure.sheet-protected': 'Trang tính đang được bảo vệ nên không ghi được. Hãy vào Xem lại > Bỏ bảo vệ trang tính, rồi thử lại.',
  'failure.structure-protected': 'Cấu trúc tệp đang được bảo vệ nên không thêm được trang mới. Hãy vào Xem lại > Bảo vệ sổ làm việc để bỏ bảo vệ, rồi thử lại.',
  'failure.sheet-gone': 'Trang tính này đã bị xóa hoặc đổi tên từ lần kiểm tra trước. Hãy kiểm tra lại để cập nhật danh sách.',
  'failure.sheet-hidden': 'Trang tính này đang ẩn nên không mở ra được. Hãy bấm chuột phải vào tên một trang ở cuối cửa sổ Excel, chọn Hiện để hiện trang này, rồi thử lại. Nếu không thấy tên trang ở đó, trang bị ẩn bằng mã VBA: hãy nhờ bộ phận hỗ trợ.',
  'failure.sheet-name-taken': 'Tệp đã có trang (có thể là trang biểu đồ) trùng tên với trang sắp tạo. Hãy đổi tên trang đó, rồi thử lại.',
  'failure.cell-hidden': 'Ô này ở dòng hoặc cột đang ẩn, có thể do đang lọc. Hãy bỏ lọc hoặc hiện dòng, cột đó, rồi chọn lại.',
  'failure.file-too-large': 'Báo cáo quá lớn nên Excel trên web không mở được thành tệp riêng. Hãy mở tệp bằng Excel trên máy tính rồi lưu lại, hoặc lập báo cáo riêng cho từng cơ quan.',
  'failure.too-large': 'Dữ liệu quá lớn để đọc trong một lần. Hãy xóa các dòng, cột trống có định dạng ở cuối trang hoặc tách tệp, rồi thử lại.',
  'failure.not-supported': 'Phiên bản Excel này thiếu chức năng cần dùng. Hãy cập nhật Excel, hoặc mở tệp bằng Excel 2021 trở lên, Microsoft 365 hay Excel trên web.',
  'failure.busy': 'Excel đang bận xử lý việc khác. Hãy đợi vài giây, đóng hộp thoại đang mở (nếu có), rồi thử lại.',
  'failure.another-workbook': 'Một tệp Excel khác đang được chọn. Hãy chuyển về tệp này, rồi thử lại.',
  'failure.no-appendix': 'Không tìm thấy phụ lục nhiệm vụ hoặc chỉ tiêu nào trong tệp. Mỗi phụ lục cần một dòng tiêu đề cột, ví dụ: TT, Tên nhiệm vụ, Cơ quan chủ trì, Thời gian hoàn thành.',
  'failure.no-item-of-unit': 'Không có chỉ tiêu, nhiệm vụ nào do “{unit}” chủ trì hoặc phối hợp. Hãy kiểm tra tên cơ quan, hoặc để trống để báo cáo toàn bộ kế hoạch.',
  'failure.directory-exists': 'Tệp đã có trang “{sheet}”. Hãy sửa ngay trên trang đó.',
  'failure.state-later': 'Bản ghi nhớ của trợ lý trong tệp này do bản mới hơn ghi nên không sửa được ở đây. Hãy cập nhật trợ lý, rồi thử lại.',
  'failure.stopped': 'Đã dừng, chưa thay đổi gì trong tệp.',
  'failure.unexpected': 'Có lỗi ngoài dự kiến; tệp có thể chưa được cập nhật đầy đủ. Hãy thử lại; nếu vẫn lỗi, gửi chi tiết lỗi cho bộ phận hỗ trợ.',

  'ribbon.checked': 'Đã kiểm tra xong: {count} nội dung cần rà soát ({errors} lỗi, {warnings} cảnh báo, {notes} lưu ý). Ô cần xem đã được tô màu; bấm Mở ngăn để xem từng nội dung.',
  'ribbon.checked.none': 'Đã kiểm tra xong: không có nội dung nào cần rà soát.',
} as const;
