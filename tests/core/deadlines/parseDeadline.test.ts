import fc from 'fast-check';
import { parseDeadline } from '../../../src/core/deadlines/parseDeadline';
import type { DeadlineKind } from '../../../src/core/model/deadline';

type Expected = readonly [written: string, kind: DeadlineKind, start: string | null, end: string | null];

function sense(written: string) {
  const { kind, start, end } = parseDeadline(written, '@');
  return [kind, start, end];
}

const undatedForms: readonly (readonly [string, DeadlineKind])[] = [
  ['Thường xuyên', 'ongoing'], ['thường xuyên.', 'ongoing'], ['Liên tục', 'ongoing'], ['Hằng ngày', 'ongoing'], ['Thường xuyên, liên tục', 'ongoing'], ['Hàng tuần', 'ongoing'],
  ['Hằng năm', 'annual'], ['Hàng năm', 'annual'], ['Định kỳ hằng năm', 'annual'], ['Mỗi năm', 'annual'], ['1 lần/năm', 'annual'],
  ['Hằng quý', 'quarterly'], ['Hằng quí', 'quarterly'], ['Định kỳ quý', 'quarterly'], ['Hằng tháng', 'monthly'], ['Hằng tháng, quý, năm', 'monthly'],
  ['6 tháng', 'half-yearly'], ['Định kỳ 06 tháng', 'half-yearly'], ['6 tháng/lần', 'half-yearly'], ['2 lần/năm', 'half-yearly'],
  ['Khi có yêu cầu của Trung ương', 'on-request'], ['Theo yêu cầu', 'on-request'], ['Theo chỉ đạo của Ủy ban nhân dân thành phố', 'on-request'], ['Đột xuất', 'on-request'],
  ['Theo tiến độ của Bộ', 'conditional'], ['Sau khi các bộ, ngành ban hành đề án, hướng dẫn thực hiện', 'conditional'], ['Khi có hướng dẫn', 'conditional'],
  ['Theo Kế hoạch số 46/KH-UBND ngày 25/8/2025', 'conditional'], ['Sau Đại hội năm 2025', 'conditional'], ['100 ngày', 'relative'],
  ['100 ngày kể từ ngày ban hành kế hoạch', 'relative'], ['Trong vòng 15 ngày làm việc kể từ ngày nhận hồ sơ', 'relative'], ['Từ ngày ban hành trở đi', 'from'],
  ['15 ngày làm việc sau khi có kết luận', 'relative'], ['sau 2 tháng kể từ ngày khởi công', 'relative'], ['Sau khi nhận đủ hồ sơ 30 ngày', 'relative'], ['24 giờ kể từ khi có sự cố', 'relative'],
  ['30 (ba mươi) ngày kể từ ngày ký', 'relative'], ['24 tháng', 'relative'], ['T+30', 'relative'], ['5 ngày trước kỳ họp', 'relative'], ['Kể từ ngày ký ban hành', 'from'], ['Từ khi có hiệu lực trở đi', 'from'],
  ['Nhiệm vụ thường xuyên', 'ongoing'], ['Công việc thường xuyên', 'ongoing'], ['Thường xuyên trong cả kỳ kế hoạch', 'ongoing'], ['Quanh năm', 'ongoing'], ['Thứ 6 hằng tuần', 'ongoing'], ['1 lần/tuần', 'ongoing'],
  ['2 năm/lần', 'ongoing'], ['Định kỳ theo quy định', 'ongoing'], ['Không thời hạn', 'ongoing'], ['Mỗi năm một lần', 'annual'], ['Hằng năm theo hướng dẫn của bộ', 'annual'], ['Theo kế hoạch hằng năm', 'annual'],
  ['Cuối hằng năm', 'annual'], ['Định kỳ 3 tháng/lần', 'quarterly'], ['4 lần/năm', 'quarterly'], ['Trước ngày 25 của tháng cuối quý', 'quarterly'], ['Chậm nhất ngày 20 tháng cuối quý', 'quarterly'],
  ['Trước ngày 03 tháng đầu quý sau', 'quarterly'], ['Cuối mỗi quý', 'quarterly'], ['Hằng quý, 6 tháng, 9 tháng, năm', 'quarterly'], ['Ngày 20 hằng tháng', 'monthly'], ['Trước ngày 05 tháng sau', 'monthly'],
  ['1 lần/tháng', 'monthly'], ['Hằng tháng/quý/năm', 'monthly'], ['6 tháng, năm', 'half-yearly'], ['Khi cần thiết', 'on-request'], ['Khi phát sinh vụ việc', 'conditional'], ['Nếu có', 'conditional'],
  ['Trước khi khai giảng', 'conditional'], ['Trước Tết Nguyên đán 2027', 'conditional'], ['Kỳ họp cuối năm 2026', 'conditional'], ['Theo thời hạn cụ thể sau đây:', 'conditional'], ['Ngay', 'conditional'],
  ['Năm học 2025-2026', 'conditional'], ['Học kỳ I năm học 2026-2027', 'conditional'], ['Cuối năm học', 'conditional'], ['Đến năm 2030 và các năm tiếp theo', 'from'],
  ['', 'blank'], [' \n ', 'blank'], ['-', 'blank'], ['…', 'blank'],
];

const datedForms: readonly Expected[] = [
  ['30/6/2025', 'date', null, '2025-06-30'], ['30-06-2025', 'date', null, '2025-06-30'], ['30.6.2025', 'date', null, '2025-06-30'], ['30/6/25', 'date', null, '2025-06-30'],
  ['2025-06-30', 'date', null, '2025-06-30'], ['ngày 15 tháng 9 năm 2025', 'date', null, '2025-09-15'], ['15/9 năm 2025', 'date', null, '2025-09-15'],
  ['Trước ngày 30/6/2025', 'date', null, '2025-06-29'], ['trước 31/12/2025', 'date', null, '2025-12-30'], ['Trước tháng 6/2025', 'date', null, '2025-05-31'],
  ['Trước quý II/2025', 'date', null, '2025-03-31'], ['Trước năm 2026', 'date', null, '2025-12-31'], ['Chậm nhất trước ngày 01/01/2026', 'date', null, '2025-12-31'],
  ['chậm nhất ngày 30/6/2025', 'date', null, '2025-06-30'], ['Chậm nhất là ngày 30 tháng 6 năm 2025', 'date', null, '2025-06-30'], ['không muộn hơn 30/6/2025', 'date', null, '2025-06-30'],
  ['đến 30/6/2025', 'date', null, '2025-06-30'], ['100 ngày kể từ ngày 01/8/2026', 'date', null, '2026-11-09'],
  ['Lắp đặt thiết bị, vận hành xong trước ngày 01/01/2030', 'date', null, '2029-12-31'],
  ['15/09 năm 2026', 'date', null, '2026-09-15'], ['30/6//2026', 'date', null, '2026-06-30'], ['30/ 6/ 2026', 'date', null, '2026-06-30'], ['30/6-2026', 'date', null, '2026-06-30'], ['30-6/2026', 'date', null, '2026-06-30'],
  ['ngày 5-6/2026', 'date', null, '2026-06-05'], ['2026-06-30T00:00:00', 'date', null, '2026-06-30'], ['2026/06/30', 'date', null, '2026-06-30'], ['30-Jun-2026', 'date', null, '2026-06-30'],
  ['Trước 17 giờ ngày 30/6/2026', 'date', null, '2026-06-30'], ['17h30 ngày 30/6/2026', 'date', null, '2026-06-30'], ['30/6/2026 17:00', 'date', null, '2026-06-30'], ['30/6/2026 lúc 8h', 'date', null, '2026-06-30'],
  ['Thứ Ba, ngày 30/6/2026', 'date', null, '2026-06-30'], ['30/6/2026 (thứ ba)', 'date', null, '2026-06-30'], ['31/12/2026./.', 'date', null, '2026-12-31'], ['Từ nay đến trước 30/6/2026', 'date', null, '2026-06-29'],
  ['Hoàn thành trước ngày 30/6/2026', 'date', null, '2026-06-29'], ['Hạn: 30/6/2026', 'date', null, '2026-06-30'], ['Trước ngày 30/6/2026 đối với cấp xã', 'date', null, '2026-06-29'],
  ['2 tháng kể từ ngày 31/12/2026', 'date', null, '2027-02-28'], ['2 tuần sau ngày 01/8/2026', 'date', null, '2026-08-15'],
  ['Tháng9/2026', 'month', '2026-09-01', '2026-09-30'], ['tháng 9năm 2026', 'month', '2026-09-01', '2026-09-30'], ['Tháng 12, năm 2026', 'month', '2026-12-01', '2026-12-31'], ['Tháng 8 2026', 'month', '2026-08-01', '2026-08-31'],
  ['Tháng tám năm 2026', 'month', '2026-08-01', '2026-08-31'], ['Tháng 9/26', 'month', '2026-09-01', '2026-09-30'], ['Thg6-28', 'month', '2028-06-01', '2028-06-30'], ['Jun-28', 'month', '2028-06-01', '2028-06-30'],
  ['Đầu tháng 9/2026', 'month', '2026-09-01', '2026-09-30'], ['Tuần 2 tháng 8/2026', 'month', '2026-08-01', '2026-08-31'], ['Dự kiến tháng 9/2026', 'month', '2026-09-01', '2026-09-30'],
  ['Tháng 9/2026 trình cấp có thẩm quyền', 'month', '2026-09-01', '2026-09-30'], ['Năm 2026, tháng 9', 'month', '2026-09-01', '2026-09-30'],
  ['Quý III+IV/2026', 'quarter', '2026-07-01', '2026-12-31'], ['Quý IV/26', 'quarter', '2026-10-01', '2026-12-31'], ['II/2026', 'quarter', '2026-04-01', '2026-06-30'], ['Quý tư năm 2026', 'quarter', '2026-10-01', '2026-12-31'],
  ['Quý II (2026)', 'quarter', '2026-04-01', '2026-06-30'], ['2026 (Quý 2)', 'quarter', '2026-04-01', '2026-06-30'], ['Quý III, năm 2026', 'quarter', '2026-07-01', '2026-09-30'], ['Qúy 1I/2026', 'quarter', '2026-04-01', '2026-06-30'],
  ['Chậm nhất vào cuối quý II/2026', 'quarter', null, '2026-06-30'], ['Cuối quý III/2026', 'quarter', '2026-07-01', '2026-09-30'],
  ['Đầu năm 2026', 'year', '2026-01-01', '2026-12-31'], ['Giữa năm 2026', 'year', '2026-01-01', '2026-12-31'], ['Cuối năm 2026', 'year', '2026-01-01', '2026-12-31'], ['Trước cuối năm 2026', 'year', null, '2026-12-31'],
  ['Từ ngày ban hành Kế hoạch đến hết năm 2026', 'year', null, '2026-12-31'], ['Trình kỳ họp cuối năm 2026', 'year', '2026-01-01', '2026-12-31'],
  ['10-11/2019', 'range', '2019-10-01', '2019-11-30'], ['01-4/2021', 'range', '2021-01-01', '2021-04-30'], ['3-6/2026', 'range', '2026-03-01', '2026-06-30'], ['T3-T6/2026', 'range', '2026-03-01', '2026-06-30'],
  ['05-10/6/2026', 'range', '2026-06-05', '2026-06-10'], ['Ngày 5, 6/6/2026', 'range', '2026-06-05', '2026-06-06'], ['từ 25 đến 30/9/2026', 'range', '2026-09-25', '2026-09-30'], ['01/01-31/12/2026', 'range', '2026-01-01', '2026-12-31'],
  ['Quý IV năm 2026 - Quý I năm 2027', 'range', '2026-10-01', '2027-03-31'], ['Nửa đầu năm 2026', 'range', '2026-01-01', '2026-06-30'], ['Trung tuần tháng 9/2026', 'range', '2026-09-11', '2026-09-20'],
  ['Hạ tuần tháng 2/2028', 'range', '2028-02-21', '2028-02-29'], ['2026 → 2030', 'range', '2026-01-01', '2030-12-31'],
  ['Năm 2022 và hàng năm', 'annual', '2022-01-01', null], ['Hằng năm, từ năm 2026', 'annual', '2026-01-01', null],
  ['2026 và các giai đoạn tiếp theo', 'from', '2026-01-01', null], ['Từ quý II/2026 đến khi hoàn thành', 'from', '2026-04-01', null],
  ['Tháng 9/2025', 'month', '2025-09-01', '2025-09-30'], ['Thang 8/2026', 'month', '2026-08-01', '2026-08-31'], ['Tháng 12//2026', 'month', '2026-12-01', '2026-12-31'],
  ['6/2028', 'month', '2028-06-01', '2028-06-30'], ['01/2026', 'month', '2026-01-01', '2026-01-31'], ['T9/2025', 'month', '2025-09-01', '2025-09-30'],
  ['Trong tháng 6 năm 2025', 'month', '2025-06-01', '2025-06-30'], ['đến hết tháng 2/2028', 'month', null, '2028-02-29'], ['Trình cấp trên trong tháng 9/2025', 'month', '2025-09-01', '2025-09-30'],
  ['Quý II/2025', 'quarter', '2025-04-01', '2025-06-30'], ['Quí 2 năm 2025', 'quarter', '2025-04-01', '2025-06-30'], ['Q4/2026', 'quarter', '2026-10-01', '2026-12-31'],
  ['Xong trong Quý II/2026', 'quarter', '2026-04-01', '2026-06-30'], ['Quý III, IV năm 2025', 'quarter', '2025-07-01', '2025-12-31'], ['Quý lII/2025', 'quarter', '2025-07-01', '2025-09-30'],
  ['Quý II và quý III/2025', 'quarter', '2025-04-01', '2025-09-30'], ['đến hết Quý II/2025', 'quarter', null, '2025-06-30'],
  ['2025', 'year', '2025-01-01', '2025-12-31'], ['Năm 2026', 'year', '2026-01-01', '2026-12-31'], ['Trong năm 2025', 'year', '2025-01-01', '2025-12-31'],
  ['Hoàn thành trong năm 2025', 'year', '2025-01-01', '2025-12-31'], ['đến hết năm 2026', 'year', null, '2026-12-31'], ['Đến năm 2030', 'year', null, '2030-12-31'],
  ['Từ nay đến hết năm 2026', 'year', null, '2026-12-31'], ['Năm 2026 (theo phân công)', 'year', '2026-01-01', '2026-12-31'],
  ['2025-2030', 'range', '2025-01-01', '2030-12-31'], ['2025- 2030', 'range', '2025-01-01', '2030-12-31'], ['Giai đoạn 2026 – 2030', 'range', '2026-01-01', '2030-12-31'],
  ['Từ 2026 đến 2030', 'range', '2026-01-01', '2030-12-31'], ['Từ năm 2026 đến hết năm 2030', 'range', '2026-01-01', '2030-12-31'], ['Tháng 3 - 6/2026', 'range', '2026-03-01', '2026-06-30'],
  ['Từ tháng 3 đến tháng 6 năm 2026', 'range', '2026-03-01', '2026-06-30'], ['Tháng 11/2025 - 02/2026', 'range', '2025-11-01', '2026-02-28'],
  ['Quý IV/2025 - Quý I/2026', 'range', '2025-10-01', '2026-03-31'], ['từ ngày 01/6 đến ngày 15/6/2026', 'range', '2026-06-01', '2026-06-15'],
  ['Ngày 5 - 10/6/2026', 'range', '2026-06-05', '2026-06-10'], ['6 tháng đầu năm 2026', 'range', '2026-01-01', '2026-06-30'], ['6 tháng cuối năm 2026', 'range', '2026-07-01', '2026-12-31'],
  ['2030-2026', 'range', '2030-01-01', '2026-12-31'], ['Tháng 6 - 3/2026', 'range', '2026-06-01', '2026-03-31'],
  ['Năm 2025 và những năm tiếp theo', 'from', '2025-01-01', null], ['Từ năm 2025', 'from', '2025-01-01', null], ['Từ quý II/2026 trở đi', 'from', '2026-04-01', null],
  ['Sau năm 2030', 'from', '2031-01-01', null], ['Sau ngày 31/12/2026', 'from', '2027-01-01', null], ['Giai đoạn 2026-2030 và các năm tiếp theo', 'from', '2026-01-01', null],
];

const unreadable = [
  '30/2/2026', '31/4/2026', 'ngày 30 tháng 2 năm 2026', 'Tháng 13/2025', 'Tháng 0/2025', 'Quý V/2025', 'Quý 5/2025', 'Trước ngày 30/2/2026', '1025', '3025', '2025-3025', 'Tháng 13 hằng năm',
  'Quý III', 'Tháng 9', 'Trong năm', 'abc', '12', '46905', 'Sở Nội vụ', '2025-30', 'Tháng 2-13/2026', 'x 2026', '???', 'Họp sau Đại hội năm 2026', 'Chưa hoàn thành trong năm 2025',
  '12-6/2026', '13-14/2026', '10-11', '6/30/2026', '10-15/2026', '31-30/6/2026', 'Trước ngày 24/8', 'Ngày 24/8', 'Trước 15/12', '24/8; 30/9', 'Quý III, IV', 'Tháng 9-12', '6 tháng đầu năm', 'Cuối năm', 'Cả năm',
  'Tháng năm 2026', 'Ngày … tháng … năm 2026', 'Tháng … năm 2026', 'Năm 20..', '2026/2030', '2026-2027-2028', 'Quý 11/2026', 'Quý 12/2026', 'Quý VI/2026', 'Quý II/2025 và Quý IV', 'Tháng 9/12', 'Tháng 00/2026',
  'Năm 2026 hoàn thành 50%', 'Đã hoàn thành', 'Chưa xác định', 'Sớm', 'Không', 'x', '31/9/2026', '29/02/2027', '30/06/20266', '2026-13-01', '2026-02-30', 'Chưa xong tháng 6/2026', 'Feb-30-2026', 'Quý II/2026 hoặc 40/2026',
  '0/6/2026', '32/12/2026', 'Quý 0/2026', 'Trước ngày 31/6/2026', 'Từ 30/2/2026 đến 31/3/2026', '100 ngày kể từ ngày 31/9/2026', 'Tháng 6/2026; tháng 14/2026', 'thứ 6', 'Lần 2', '50%',
];

describe('parseDeadline', () => {
  it.each(undatedForms)('reads %p as %s, without a day', (written, kind) => {
    expect(sense(written)).toEqual([kind, null, null]);
  });

  it.each(datedForms)('reads %p as %s from %s to %s', (...[written, ...expected]) => {
    expect(sense(written)).toEqual(expected);
  });

  it.each(unreadable)('makes no guess of %p', (written) => {
    expect(sense(written)).toEqual(['unknown', null, null]);
  });

  it.each([
    ['Tháng 12 hằng năm', 12], ['Trước ngày 15/12 hằng năm', 12], ['Hằng năm, trước ngày 15 tháng 6', 6], ['Quý I hằng năm', 3], ['Trước tháng 1 hằng năm', 12], ['Hằng năm (tháng 3)', 3],
  ])('keeps the month of %p', (written, dueMonth) => {
    expect(parseDeadline(written, '@')).toMatchObject({ kind: 'annual', dueMonth, parts: [] });
  });

  it.each([
    ['Quý II/2025; Thường xuyên', 'quarter', '2025-06-30', ['Quý II/2025', 'Thường xuyên']],
    ['Thường xuyên; Quý II/2025', 'quarter', '2025-06-30', ['Thường xuyên', 'Quý II/2025']],
    ['2026; 2027', 'year', '2027-12-31', ['2026', '2027']],
    ['- Dự thảo: Quý IV/2026;\n- Ban hành: Quý I/2026.', 'quarter', '2026-12-31', ['- Dự thảo: Quý IV/2026', '- Ban hành: Quý I/2026.']],
    ['Tháng 6, tháng 12/2026', 'month', '2026-12-31', ['Tháng 6', 'tháng 12/2026']],
    ['Quý III, IV/2026, 2027', 'year', '2027-12-31', ['Quý III, IV/2026', '2027']],
    ['Đợt 1: Quý II/2026\nĐợt 2: Quý IV/2026', 'quarter', '2026-12-31', ['Đợt 1: Quý II/2026', 'Đợt 2: Quý IV/2026']],
    ['Giai đoạn 1: 2026-2027; Giai đoạn 2: 2028-2030', 'range', '2030-12-31', ['Giai đoạn 1: 2026-2027', 'Giai đoạn 2: 2028-2030']],
    ['Tháng 7, 8, 9/2026', 'month', '2026-09-30', ['Tháng 7', '8', '9/2026']],
    ['12/2026 hoặc 1/2027 (tùy theo kỳ họp thứ 49)', 'month', '2027-01-31', ['12/2026', '1/2027', 'tùy theo kỳ họp thứ 49']],
    ['Quý IV/2026 hoặc Quý I/2027 (nếu kỳ họp lùi lại', 'quarter', '2027-03-31', ['Quý IV/2026', 'Quý I/2027', 'nếu kỳ họp lùi lại']],
    ['Báo cáo trước ngày 15/12/2026 và hằng năm', 'date', '2026-12-14', ['Báo cáo trước ngày 15/12/2026', 'hằng năm']],
    ['Đến năm 2030, tầm nhìn đến năm 2045', 'year', '2045-12-31', ['Đến năm 2030', 'tầm nhìn đến năm 2045']],
    ['2026-2030 (hằng năm)', 'range', '2030-12-31', ['2026-2030', 'hằng năm']],
    ['Theo tiến độ của Bộ, hoàn thành trước 31/12/2026', 'date', '2026-12-30', ['Theo tiến độ của Bộ', 'hoàn thành trước 31/12/2026']],
    ['Năm 2025 và những năm tiếp theo; Thường xuyên', 'from', null, ['Năm 2025 và những năm tiếp theo', 'Thường xuyên']],
    ['Thường xuyên, hằng năm', 'ongoing', null, ['Thường xuyên', 'hằng năm']],
  ])('keeps every milestone of %p and counts the latest dated one', (written, kind, end, parts) => {
    const deadline = parseDeadline(written, '@');
    expect([deadline.kind, deadline.end, deadline.text, deadline.parts.map(({ text }) => text)]).toEqual([kind, end, written, parts]);
  });

  it('takes the last month of a yearly duty with several', () => {
    expect(parseDeadline('15/6 và 15/12 hằng năm', '@')).toMatchObject({ kind: 'annual', dueMonth: 12, parts: [{ dueMonth: 6 }, { dueMonth: 12 }] });
  });

  it.each([
    ['100 ngày kể từ ngày ban hành Kế hoạch', 'relative', null, '2026-06-23'], ['trong 30 ngày kể từ ngày ký', 'relative', null, '2026-04-14'], ['sau 2 tháng kể từ ngày ban hành', 'relative', null, '2026-05-15'],
    ['30 ngày kể từ ngày Kế hoạch này được ban hành', 'relative', null, '2026-04-14'], ['Từ ngày ban hành Kế hoạch trở đi', 'from', '2026-03-15', null], ['Kể từ ngày ký ban hành', 'from', '2026-03-15', null],
    ['60 ngày kể từ ngày ký hợp đồng', 'relative', null, null], ['60 ngày kể từ ngày ban hành Nghị định', 'relative', null, null], ['100 ngày', 'relative', null, null],
    ['15 ngày làm việc kể từ ngày ban hành Kế hoạch', 'relative', null, null], ['Từ khi có hiệu lực trở đi', 'from', null, null], ['100 ngày kể từ ngày 01/8/2026', 'date', null, '2026-11-09'],
  ])('counts %p from the issue of the plan only: %s from %s to %s', (written, ...expected) => {
    const { kind, start, end } = parseDeadline(written, '@', { issuedOn: '2026-03-15' });
    expect([kind, start, end]).toEqual(expected);
  });

  it.each([
    ['Quý III', 'quarter', '2026-09-30'], ['Quý III, IV', 'quarter', '2026-12-31'], ['Tháng 9', 'month', '2026-09-30'], ['Tháng 9-12', 'range', '2026-12-31'], ['Trước ngày 24/8', 'date', '2026-08-23'],
    ['Ngày 24 tháng 8', 'date', '2026-08-24'], ['Hoàn thành lắp đặt trước ngày 24/8', 'date', '2026-08-23'], ['6 tháng đầu năm', 'range', '2026-06-30'], ['Trong năm', 'year', '2026-12-31'], ['Cuối năm nay', 'year', '2026-12-31'],
    ['24/8; 30/9', 'date', '2026-09-30'], ['Từ 01/6 đến 30/6', 'range', '2026-06-30'], ['Quý II/2027', 'quarter', '2027-06-30'], ['Tháng 12 hằng năm', 'annual', null], ['Trước ngày 05 tháng sau', 'monthly', null],
    ['05–07/09', 'range', '2026-09-07'], ['30/4-3/5', 'range', '2026-05-03'], ['21/12–09/01', 'range', '2027-01-09'], ['Từ ngày 21/12 đến ngày 09/01', 'range', '2027-01-09'], ['31/12-30/2', 'unknown', null],
    ['10-11', 'unknown', null], ['Tháng 13', 'unknown', null], ['30/2', 'unknown', null], ['Sở Nội vụ', 'unknown', null], ['12', 'unknown', null], ['Đã hoàn thành', 'unknown', null],
  ])('completes %p with the year of the plan where nothing else is missing: %s to %s', (written, kind, end) => {
    expect(parseDeadline(written, '@', { year: 2026 })).toMatchObject({ kind, end });
  });

  it('tells plans of different years and days of issue apart', () => {
    const years = [2026, 2027, null].map((year) => parseDeadline('Quý III', '@', { year }).end);
    const days = ['2026-03-15', '2026-04-15', null].map((issuedOn) => parseDeadline('100 ngày kể từ ngày ban hành Kế hoạch', '@', { issuedOn }).end);
    expect([years, days]).toEqual([['2026-09-30', '2027-09-30', null], ['2026-06-23', '2026-07-24', null]]);
  });

  it('gives an earlier milestone the year of the last', () => {
    expect(parseDeadline('Tháng 6, tháng 12/2026', '@').parts[0]).toMatchObject({ kind: 'month', start: '2026-06-01', end: '2026-06-30' });
  });

  it('does not let a readable milestone hide one that cannot exist', () => {
    expect(parseDeadline('Quý II/2025; 30/2/2026', '@')).toMatchObject({ kind: 'unknown', end: null });
  });

  it.each([
    [46905, 'mmm-yy', 'month', '2028-06-01', '2028-06-30', '6/2028'],
    [46920, '"Tháng "m/yyyy', 'month', '2028-06-01', '2028-06-30', '6/2028'],
    [46905, '[$-42A]mmmm yyyy', 'month', '2028-06-01', '2028-06-30', '6/2028'],
    [46905, 'dd/mm/yyyy', 'date', null, '2028-06-01', '01/06/2028'],
    [46905, 'yyyy', 'year', '2028-01-01', '2028-12-31', '2028'],
    [2026, 'General', 'year', '2026-01-01', '2026-12-31', '2026'],
    [2026, '@', 'year', '2026-01-01', '2026-12-31', '2026'],
    [6.2026, 'General', 'month', '2026-06-01', '2026-06-30', '6,2026'],
    [1.2026, 'General', 'month', '2026-01-01', '2026-01-31', '1,2026'],
    [12.21, 'General', 'month', '2100-12-01', '2100-12-31', '12,21'],
    [1990, 'General', 'year', '1990-01-01', '1990-12-31', '1990'],
    [2100, 'General', 'year', '2100-01-01', '2100-12-31', '2100'],
    [46905.75, 'dd/mm/yyyy hh:mm', 'date', null, '2028-06-01', '01/06/2028'],
  ])('reads the number %p under %p as a %s', (value, numberFormat, kind, start, end, text) => {
    expect(parseDeadline(value, numberFormat)).toEqual({ kind, start, end, dueMonth: null, text, parts: [] });
  });

  it.each([[46905, 'General'], [0.5, 'General'], [2026.5, 'General'], [13.2026, 'General'], [0.2026, 'General'], [1989, 'General'], [2101, 'General'], [6.20265, 'General'], [1500, '0'], [2026, 'yyyy'], [60, 'd/m/yyyy'], [-1, 'd/m/yyyy'], [NaN, 'General'], [true, 'General']])(
    'makes no guess of the value %p under %p',
    (value, numberFormat) => {
      expect(parseDeadline(value, numberFormat)).toMatchObject({ kind: 'unknown', start: null, end: null });
    },
  );

  const pieces = ['Quý', 'II', 'Tháng', 'năm', 'Năm', '2025', '2030', '6', '/', '-', ' đến ', ' từ ', 'trước ', 'ngày ', '30', ' ', ';', ',', ' và ', '\n', '(', ')', 'hằng', ':', '.', 'sau '];
  const nearDeadlines = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((words) => words.join(''));

  it('never throws and keeps the text as written', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearDeadlines), (text) => expect(parseDeadline(text, '@').text).toBe(text)));
    fc.assert(fc.property(fc.double(), fc.string(), (value, numberFormat) => expect(typeof parseDeadline(value, numberFormat).kind).toBe('string')));
  });

  it('does not mind normal forms, invisible characters and extra spaces', () => {
    const written = fc.oneof(fc.constantFrom(...datedForms.map(([text]) => text), ...undatedForms.map(([text]) => text)), nearDeadlines);
    fc.assert(
      fc.property(written, (text) => {
        const expected = sense(text);
        expect(sense(text.normalize('NFD'))).toEqual(expected);
        expect(sense(` \u200B${text.replace(/ /g, ' \u00A0')}  `)).toEqual(expected);
      }),
    );
  });
});
