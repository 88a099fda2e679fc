import { saysDone } from '../../../src/core/progress/saysDone';

const done = [
  'Đã hoàn thành', 'Hoàn thành', 'HOÀN THÀNH 100%', 'Đã ban hành Kế hoạch số 12/KH-UBND ngày 3/5/2026', 'UBND thành phố đã ban hành Quyết định', 'Hoàn thành ngày 15/9/2025',
  'Đã được phê duyệt tại Quyết định số 5/QĐ-UBND', 'Đã hoàn thành 5/5 nội dung', 'Đã đưa vào vận hành từ tháng 3', 'Đã thực hiện xong', 'Đã hoàn thành trong tháng 9',
  'Da hoan thanh', 'Đã nghiệm thu', 'Xong', 'Chưa có vướng mắc. Đã hoàn thành',
  'Hoàn thành trước hạn', 'Hoàn thành trước thời hạn', 'Hoàn thành trong hạn', '100%', 'Đạt 100 %', 'Đạt', 'Đã đạt', 'HT', 'Đã thực hiện', 'Đã hoàn thành 15/15', 'Hoàn thành 15/9',
];
const notDone = [
  '', 'Chưa hoàn thành', 'Cơ bản hoàn thành', 'Đang hoàn thành các thủ tục', 'Đang triển khai', 'Phấn đấu hoàn thành trong quý IV', 'Dự kiến hoàn thành tháng 12',
  'Đã hoàn thành 80 %', 'Đã hoàn thành 3/5 nội dung', 'Đã hoàn thành dự thảo Đề án', 'Hoàn thành trước ngày 30/6', 'Kế hoạch hoàn thành năm 2026', 'Chưa ban hành',
  'Đã ban hành kế hoạch, đang triển khai', 'Sẽ ban hành trong tháng 12', 'Hoàn thành một phần', 'Đã hoàn thành giai đoạn 1', 'Đã ban hành ở 100 xã, còn 3 xã', 'Không hoàn thành',
  'Chưa được phê duyệt', 'Tiếp tục hoàn thiện',
  'Đã hoàn thành. Còn 02 xã chưa gửi báo cáo', 'Đã hoàn thành 15/20', 'Hoàn thành được 102/103 xã', 'Đã hoàn thành 3/5 tiêu chí', 'Đạt 62%', 'Không đạt', 'Chưa đạt', 'Đã đạt 3 chỉ tiêu', '62',
  'Đã thực hiện rà soát', 'Hoàn thành trước quý IV',
];

test.each(done)('"%s" says that the task is done', (note) => expect(saysDone(note)).toBe(true));
test.each(notDone)('"%s" does not say that the task is done', (note) => expect(saysDone(note)).toBe(false));
