import { saysNotAsked } from '../../../src/core/progress/saysNotAsked';

test.each(['Trung ương chưa có yêu cầu', 'Chưa nhận được văn bản của Bộ', 'Đang chờ hướng dẫn', 'Không phát sinh', 'Chờ Trung ương', 'Chưa triển khai', 'Chưa có', 'Không', 'Không có.', '0', '-', '…', ''])(
  '"%s" says that the request has not come', (note) => expect(saysNotAsked(note)).toBe(true));

test.each(['Đang phối hợp Bộ Khoa học và Công nghệ xây dựng dự thảo', 'Đã góp ý dự thảo Đề án', 'Tổ chức hội nghị', 'Không quá 10 ngày làm việc'])(
  '"%s" does not', (note) => expect(saysNotAsked(note)).toBe(false));
