import { parseDeadline } from '../../../src/core/deadlines/parseDeadline';
import type { DeadlineKind } from '../../../src/core/model/deadline';

type Expected = readonly [written: string, kind: DeadlineKind, start: string | null, end: string | null];

/** What staff add to a day and no reading needs. */
const trimmings: readonly Expected[] = [
  ['Các tháng 6/2026', 'month', '2026-06-01', '2026-06-30'], ['Các năm 2026-2028', 'range', '2026-01-01', '2028-12-31'], ['Năm 2026: Quý II', 'quarter', '2026-04-01', '2026-06-30'],
  ['Năm 2026, tháng 9', 'month', '2026-09-01', '2026-09-30'], ['2026 - Quý III', 'quarter', '2026-07-01', '2026-09-30'], ['Tháng 9 (năm 2026)', 'month', '2026-09-01', '2026-09-30'], ['Quý 2 (2026)', 'quarter', '2026-04-01', '2026-06-30'],
  ['Tháng mười hai năm 2026', 'month', '2026-12-01', '2026-12-31'], ['Tháng giêng năm 2026', 'month', '2026-01-01', '2026-01-31'], ['Tháng hai/2026', 'month', '2026-02-01', '2026-02-28'], ['Tháng ba năm 2026', 'month', '2026-03-01', '2026-03-31'],
  ['Tháng tư năm 2026', 'month', '2026-04-01', '2026-04-30'], ['Tháng năm năm 2026', 'month', '2026-05-01', '2026-05-31'], ['Tháng sáu năm 2026', 'month', '2026-06-01', '2026-06-30'], ['Tháng bảy năm 2026', 'month', '2026-07-01', '2026-07-31'],
  ['Tháng chín năm 2026', 'month', '2026-09-01', '2026-09-30'], ['Tháng mười năm 2026', 'month', '2026-10-01', '2026-10-31'], ['Tháng mười một năm 2026', 'month', '2026-11-01', '2026-11-30'], ['Tháng chạp năm 2026', 'month', '2026-12-01', '2026-12-31'],
  ['Quý nhất năm 2026', 'quarter', '2026-01-01', '2026-03-31'], ['Quý hai năm 2026', 'quarter', '2026-04-01', '2026-06-30'], ['Quý ba năm 2026', 'quarter', '2026-07-01', '2026-09-30'], ['Quí bốn năm 2026', 'quarter', '2026-10-01', '2026-12-31'],
  ['Trước 17 giờ 30 phút, ngày 30/6/2026', 'date', null, '2026-06-30'], ['Trước lúc 17h ngày 30/6/2026', 'date', null, '2026-06-30'], ['Lúc 8 giờ thứ Hai, ngày 29/6/2026', 'date', null, '2026-06-29'], ['Thứ 3, 30/6/2026', 'date', null, '2026-06-30'],
  ['Thứ Ba ngày 30/6/2026', 'date', null, '2026-06-30'], ['Chủ nhật, 28/6/2026', 'date', null, '2026-06-28'], ['Từ thứ Hai, ngày 22/6/2026 đến thứ Sáu, ngày 26/6/2026', 'range', '2026-06-22', '2026-06-26'],
  ['30/6/2026, 17h00', 'date', null, '2026-06-30'], ['30/6/2026 17:00:00', 'date', null, '2026-06-30'], ['2026-06-30 17:30:00', 'date', null, '2026-06-30'], ['2026-06-30T17:30:00.000Z', 'date', null, '2026-06-30'],
  ['Họp: 15/7/2026', 'date', null, '2026-07-15'], ['Họp:15/7/2026', 'date', null, '2026-07-15'], ['Dự thảo: 30-6-2026', 'date', null, '2026-06-30'], ['Dự thảo: 30.6.2026', 'date', null, '2026-06-30'], ['Đợt 1: 15/7/2026', 'date', null, '2026-07-15'],
  ['Trước 17:00 ngày 15/7/2026', 'date', null, '2026-07-15'], ['Họp: trước 17:00 ngày 15/7/2026', 'date', null, '2026-07-15'], ['Họp lúc 17:00', 'unknown', null, null], ['Họp lúc 8:30', 'unknown', null, null],
  ['a) Quý II/2026', 'quarter', '2026-04-01', '2026-06-30'], ['• 30/6/2026;', 'date', null, '2026-06-30'], ['+Tháng 9/2026', 'month', '2026-09-01', '2026-09-30'], ['30/6/2026 ,', 'date', null, '2026-06-30'],
];

/** Beginnings, ends and what lies between. */
const bounds: readonly Expected[] = [
  ['Trước giữa tháng 6/2026', 'month', null, '2026-06-30'], ['Trước và trong quý II/2026', 'quarter', null, '2026-06-30'], ['Trước thời điểm 30/6/2026', 'date', null, '2026-06-29'], ['Muộn nhất 30/6/2026', 'date', null, '2026-06-30'],
  ['Trễ nhất ngày 30/6/2026', 'date', null, '2026-06-30'], ['Không chậm hơn ngày 30/6/2026', 'date', null, '2026-06-30'], ['Không quá tháng 6/2026', 'month', null, '2026-06-30'], ['Cho đến hết quý II/2026', 'quarter', null, '2026-06-30'],
  ['Kéo dài đến năm 2028', 'year', null, '2028-12-31'], ['Hết năm 2026', 'year', null, '2026-12-31'], ['Tới tháng 6/2026', 'month', null, '2026-06-30'], ['Đến 6 tháng đầu năm 2026', 'date', null, '2026-06-30'],
  ['Từ sau ngày 30/6/2026', 'from', '2026-07-01', null], ['Bắt đầu từ tháng 6/2026', 'from', '2026-06-01', null], ['Kể từ năm 2027', 'from', '2027-01-01', null], ['Sau quý II/2026', 'from', '2026-07-01', null],
  ['Trong suốt năm 2026', 'year', '2026-01-01', '2026-12-31'], ['Khoảng tháng 9/2026', 'month', '2026-09-01', '2026-09-30'], ['Vào dịp tháng 9/2026', 'month', '2026-09-01', '2026-09-30'], ['Tuần thứ hai của tháng 9/2026', 'month', '2026-09-01', '2026-09-30'],
  ['Đến năm 2026 và những năm sau', 'from', null, null], ['Tháng 6/2026 và tiếp theo', 'from', '2026-06-01', null], ['2026-2028 và giai đoạn tiếp theo', 'from', '2026-01-01', null], ['Năm 2027 trở về sau', 'from', '2027-01-01', null],
  ['Năm 2026 và các năm kế tiếp', 'from', '2026-01-01', null], ['Từ năm 2026 đến khi có chỉ đạo mới', 'from', '2026-01-01', null],
  ['Nhiệm kỳ 2026-2031', 'range', '2026-01-01', '2031-12-31'], ['Thời gian từ 2026 đến 2028', 'range', '2026-01-01', '2028-12-31'], ['Dự kiến trong khoảng thời gian 2026-2028', 'range', '2026-01-01', '2028-12-31'],
  ['2026 ÷ 2028', 'range', '2026-01-01', '2028-12-31'], ['2026~2028', 'range', '2026-01-01', '2028-12-31'], ['2026 tới 2028', 'range', '2026-01-01', '2028-12-31'], ['2026->2028', 'range', '2026-01-01', '2028-12-31'],
  ['Ngày 5 tháng 6 đến ngày 12 tháng 6 năm 2026', 'range', '2026-06-05', '2026-06-12'], ['Quý I - Quý III/2026', 'quarter', '2026-01-01', '2026-09-30'], ['Q1-Q2/2026', 'range', '2026-01-01', '2026-06-30'],
  ['Từ quý II đến hết quý IV/2026', 'range', '2026-04-01', '2026-12-31'], ['Từ quý II đến IV/2026', 'range', '2026-04-01', '2026-12-31'], ['Từ năm 2026 đến 2028', 'range', '2026-01-01', '2028-12-31'], ['Từ tháng 3 đến 6/2026', 'range', '2026-03-01', '2026-06-30'],
  ['Từ 3 đến 6/2026', 'range', '2026-03-01', '2026-06-30'], ['28/02 - 05/3/2026', 'range', '2026-02-28', '2026-03-05'], ['Từ ngày 25 đến ngày 30/9/2026', 'range', '2026-09-25', '2026-09-30'], ['Tháng 12/2026 - Tháng 01/2027', 'range', '2026-12-01', '2027-01-31'],
  ['Năm học 2026-2027', 'conditional', null, null], ['3 tháng đầu năm 2026', 'range', '2026-01-01', '2026-03-31'], ['09 tháng cuối năm 2026', 'range', '2026-04-01', '2026-12-31'], ['Nửa cuối năm 2026', 'range', '2026-07-01', '2026-12-31'],
  ['Nửa sau của năm 2026', 'range', '2026-07-01', '2026-12-31'], ['Nửa đầu tháng 9/2026', 'range', '2026-09-01', '2026-09-15'], ['Nửa cuối tháng 9/2026', 'range', '2026-09-16', '2026-09-30'], ['Thượng tuần tháng 9/2026', 'range', '2026-09-01', '2026-09-10'],
  ['Các ngày 5 và 6/6/2026', 'range', '2026-06-05', '2026-06-06'], ['Quý I đến Quý II/2026', 'quarter', '2026-01-01', '2026-06-30'], ['Cả năm 2026', 'year', '2026-01-01', '2026-12-31'], ['15-6/2026', 'date', null, '2026-06-15'],
  ['5/06/2026', 'date', null, '2026-06-05'], ['05 / 6 / 2026', 'date', null, '2026-06-05'], ['Ngày 5, tháng 6, năm 2026', 'date', null, '2026-06-05'], ['Ngày 5.6/2026', 'date', null, '2026-06-05'], ['2026-6-5', 'date', null, '2026-06-05'], ['5 June 2026', 'date', null, '2026-06-05'],
  ['05-Jun-26', 'date', null, '2026-06-05'], ['Ngày 5 đến ngày 10 tháng 6 năm 2026', 'range', '2026-06-05', '2026-06-10'], ['5-10 / 6 / 2026', 'range', '2026-06-05', '2026-06-10'], ['Quý I, VI/2026', 'unknown', null, null], ['Quý II, 5/2026', 'unknown', null, null],
  ['Từ ngày ban hành cho đến hết năm 2026', 'year', null, '2026-12-31'], ['Quý II, quý 4/2026', 'quarter', '2026-04-01', '2026-12-31'], ['Tháng 6/ 2026', 'month', '2026-06-01', '2026-06-30'], ['Tháng 06 năm 2026', 'month', '2026-06-01', '2026-06-30'], ['June 2026', 'month', '2026-06-01', '2026-06-30'],
  ['Nửa sau tháng 9/2026', 'range', '2026-09-16', '2026-09-30'], ['05 /6/2026', 'date', null, '2026-06-05'], ['05/06 năm 2026', 'date', null, '2026-06-05'], ['Ngày 05 tháng 06 năm 2026', 'date', null, '2026-06-05'], ['15/6 năm 20266', 'unknown', null, null],
  ['25-6/2026', 'date', null, '2026-06-25'], ['Ngày 5, 6/12/2026', 'range', '2026-12-05', '2026-12-06'], ['Quý II(2026)', 'quarter', '2026-04-01', '2026-06-30'], ['Quý ii (năm 2026)', 'quarter', '2026-04-01', '2026-06-30'],
  ['1990', 'year', '1990-01-01', '1990-12-31'], ['2100', 'year', '2100-01-01', '2100-12-31'], ['Quý IIII/2026', 'unknown', null, null], ['1989', 'unknown', null, null], ['2101', 'unknown', null, null], ['30/6/1989', 'unknown', null, null],
];

/** What comes back, waits or never ends. */
const undatedWordings: readonly (readonly [string, DeadlineKind])[] = [
  ['Theo định kỳ', 'ongoing'], ['Lâu dài', 'ongoing'], ['Suốt năm', 'ongoing'], ['Thường trực', 'ongoing'], ['24/24', 'ongoing'], ['24/7', 'ongoing'], ['Không có thời hạn', 'ongoing'], ['Hằng giờ', 'ongoing'], ['2 lần/tuần', 'ongoing'],
  ['05 năm/lần', 'ongoing'], ['Chiều thứ Năm hằng tuần', 'ongoing'], ['Chủ nhật hằng tuần', 'ongoing'], ['Ngày làm việc cuối của mỗi tuần', 'ongoing'], ['Thường xuyên theo quy định', 'ongoing'], ['Hai lần/tháng', 'ongoing'],
  ['Hằng tháng và hằng quý', 'monthly'], ['Mỗi tháng 1 lần', 'monthly'], ['1 tháng/lần', 'monthly'], ['Trước ngày 25 hằng tháng', 'monthly'], ['Ngày cuối cùng của hằng tháng', 'monthly'], ['Cuối mỗi tháng', 'monthly'], ['Trong tuần đầu của hằng tháng', 'monthly'],
  ['Từ ngày 20 đến ngày 25 hằng tháng', 'monthly'], ['Trước ngày 05 tháng kế tiếp', 'monthly'], ['Hằng tháng theo yêu cầu của Bộ', 'monthly'], ['Báo cáo định kỳ hằng tháng', 'monthly'],
  ['Hằng quý, năm', 'quarterly'], ['Quý, 6 tháng, năm', 'quarterly'], ['03 tháng/lần', 'quarterly'], ['4 lần/năm', 'quarterly'], ['Trước ngày 20 tháng cuối quý', 'quarterly'], ['Tháng cuối của mỗi quý', 'quarterly'],
  ['Mỗi quý một lần', 'quarterly'], ['Hằng quý, theo hướng dẫn', 'quarterly'], ['6 tháng, năm', 'half-yearly'], ['Mỗi 6 tháng', 'half-yearly'], ['06 tháng một lần', 'half-yearly'], ['Hai lần trong năm', 'half-yearly'], ['Nửa năm một lần', 'half-yearly'],
  ['Thường niên', 'annual'], ['Một năm một lần', 'annual'], ['Cuối hằng năm', 'annual'], ['Cuối năm hằng năm', 'annual'], ['Hằng năm, vào cuối năm', 'annual'], ['Tổ chức hằng năm', 'annual'], ['Theo kế hoạch công tác hằng năm', 'annual'],
  ['Khi cần', 'on-request'], ['Khi cần thiết', 'on-request'], ['Khi được giao', 'on-request'], ['Theo đề nghị của đơn vị', 'on-request'], ['Theo văn bản chỉ đạo', 'on-request'], ['Khi có văn bản đề nghị', 'on-request'], ['Khi phát sinh yêu cầu', 'on-request'],
  ['Trước kỳ họp cuối năm của Hội đồng nhân dân', 'conditional'], ['Tại kỳ họp thường lệ', 'conditional'], ['Các cuộc họp giao ban', 'conditional'], ['Tùy tình hình', 'conditional'], ['Căn cứ hướng dẫn của Bộ', 'conditional'], ['Nếu có phát sinh', 'conditional'],
  ['Đến khi hoàn thành', 'conditional'], ['Trong năm học', 'conditional'], ['Học kỳ I năm học 2026-2027', 'conditional'], ['Phụ thuộc vào nguồn vốn', 'conditional'], ['Ngay', 'conditional'], ['Trong thời hạn kể từ khi nhận hồ sơ', 'relative'], ['Trước Tết', 'conditional'],
  ['Không thường xuyên', 'unknown'], ['Không định kỳ', 'unknown'], ['3 lần/tháng', 'monthly'], ['12 lần/quý', 'quarterly'], ['2 lần mỗi tuần', 'ongoing'], ['1 ngày/lần', 'ongoing'], ['10 năm/lần', 'ongoing'], ['2 lần mỗi năm', 'half-yearly'], ['Hai lần một năm', 'half-yearly'],
  ['Ngày làm việc thứ 5 hằng tháng', 'monthly'], ['Trước ngày 25 của tháng sau', 'monthly'], ['Từ ngày 20 - 25 hằng tháng', 'monthly'], ['Đầu mỗi tháng', 'monthly'], ['Ngày 15 hằng tháng', 'monthly'], ['Giữa hằng quý', 'quarterly'], ['Trước ngày 5 tháng đầu của quý sau', 'quarterly'],
  ['Ngày cuối tháng cuối quý', 'quarterly'], ['Hằng tháng, 6 tháng, năm', 'monthly'], ['6 tháng đầu năm, cả năm', 'half-yearly'], ['Đầu các năm', 'annual'], ['Giữa năm, hằng năm', 'annual'], ['Năm 1980 và hằng năm', 'unknown'], ['Tháng 0 hằng năm', 'unknown'],
  ['Khi cần thì báo', 'conditional'], ['Quý', 'unknown'], ['Trong tháng', 'unknown'], ['Thường xuyên 50%', 'unknown'], ['Sớm nhất', 'unknown'], ['Cuộc thi', 'unknown'],
  ['30 ngày làm việc', 'relative'], ['Trong vòng 30 ngày', 'relative'], ['Không quá 3 năm kể từ ngày phê duyệt', 'relative'], ['T + 15 ngày', 'relative'], ['Chậm nhất 5 ngày trước cuộc họp', 'relative'], ['Sau khi được phê duyệt trong vòng 10 ngày', 'relative'],
];

describe('the wordings of a deadline', () => {
  it.each([...trimmings, ...bounds])('%p is %s from %s to %s', (written, ...expected) => {
    const { kind, start, end } = parseDeadline(written, '@');
    expect([kind, start, end]).toEqual(expected);
  });

  it.each(undatedWordings)('%p is %s, without a day', (written, expected) => {
    const { kind, start, end } = parseDeadline(written, '@');
    expect([kind, start, end]).toEqual([expected, null, null]);
  });

  it.each([
    ['Quý II hằng năm', 6], ['Quý IV mỗi năm', 12], ['Trước quý II hằng năm', 3], ['Trước quý I hằng năm', 12], ['Trước tháng 3 hằng năm', 2], ['Hằng năm, trước tháng 10', 9], ['6 tháng cuối năm, hằng năm', 12],
    ['Ngày 15 tháng 6 của hằng năm', 6], ['Vào tháng 5 hằng năm', 5], ['Hằng năm - tháng 5', 5], ['Xong trước tháng 11 hằng năm', 10], ['Đến hết tháng 11 hằng năm', 11],
  ])('%p falls due in month %d of every year', (written, dueMonth) => {
    expect(parseDeadline(written, '@')).toMatchObject({ kind: 'annual', start: null, end: null, dueMonth });
  });

  it.each([['Từ năm 2026 trở đi, hằng năm', '2026-01-01'], ['Hằng năm kể từ năm 2027', '2027-01-01'], ['Năm 2026 và mỗi năm tiếp theo', '2026-01-01'], ['Trong năm 2026 và hằng năm sau đó', '2026-01-01']])('%p comes back every year from %s on', (written, start) => {
    expect(parseDeadline(written, '@')).toMatchObject({ kind: 'annual', start, end: null, dueMonth: null });
  });

  it.each([
    ['10 ngày kể từ ngày 01/8/2026', '2026-08-11'], ['10 ngày sau 01/8/2026', '2026-08-11'], ['30 (ba mươi) ngày kể từ ngày 01/8/2026', '2026-08-31'], ['Trong vòng 10 ngày, tính từ 01/8/2026', '2026-08-11'], ['Không quá 1 tháng kể từ ngày 15 tháng 8 năm 2026', '2026-09-15'], ['Trong 2 tuần kể từ ngày 01/8/2026', '2026-08-15'], ['3 tháng sau ngày 01/8/2026', '2026-11-01'], ['Chậm nhất 2 năm tính từ ngày 01/8/2026', '2028-08-01'],
  ])('%p ends on %s', (written, end) => {
    expect(parseDeadline(written, '@')).toMatchObject({ kind: 'date', start: null, end });
  });

  it.each([
    ['Quý II/2026; ; Quý III/2026', ['2026-06-30', '2026-09-30']], ['Tháng 6, 9, 12/2026', ['2026-06-30', '2026-09-30', '2026-12-31']], ['15/6, 15/12/2026', ['2026-06-15', '2026-12-15']], ['Ngày 15/6 và ngày 15/12/2026', ['2026-06-15', '2026-12-15']],
    ['Tháng 6, 9 năm 2026', ['2026-06-30', '2026-09-30']], ['30/6/2026 & 31/12/2026', ['2026-06-30', '2026-12-31']], ['30/6/2026 hoặc 31/12/2026', ['2026-06-30', '2026-12-31']], ['Báo cáo: 30/6/2026; Báo cáo: 15/7/2026', ['2026-06-30', '2026-07-15']],
    ['Dự thảo: 30/6/2026; trình ban hành: 15/7/2026', ['2026-06-30', '2026-07-15']], ['Dự thảo: 30/6/2026\nTrình ban hành: 15/7/2026', ['2026-06-30', '2026-07-15']], ['Dự thảo: 30/6/2026; họp: trước 17:00 ngày 15/7/2026', ['2026-06-30', '2026-07-15']],
    ['1/2026, 3/2026, 5/2026, 7/2026, 9/2026, 11/2026, 1/2027, 3/2027, 5/2027, 7/2027, 9/2027, 11/2027', [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23].map((month) => new Date(Date.UTC(2026, month, 0)).toISOString().slice(0, 10))],
  ])('%p holds milestones that end on %j', (written, ends) => {
    expect(parseDeadline(written, '@').parts.map(({ end }) => end)).toEqual(ends);
  });

  it('a list longer than twelve is no list of milestones', () => {
    const months = Array.from({ length: 13 }, (_, index) => `30/6/${2026 + index}`);
    expect([parseDeadline(months.slice(1).join(', '), '@').kind, parseDeadline(months.join(', '), '@').kind]).toEqual(['date', 'unknown']);
  });

  it.each([['Tháng 6, 12 hằng năm', 12], ['Tháng 3, tháng 9 hằng năm', 9], ['Trước 15/12 của mỗi năm', 12]])('%p is due in month %d at last', (written, dueMonth) => {
    expect(parseDeadline(written, '@')).toMatchObject({ kind: 'annual', dueMonth });
  });

  it.each(['10 ngày làm việc kể từ ngày 01/8/2026', '24 giờ kể từ ngày 01/8/2026', '10 ngày kể từ tháng 8/2026'])('the end of %p is not known', (written) => {
    expect(parseDeadline(written, '@')).toMatchObject({ kind: 'relative', end: null });
  });
});
