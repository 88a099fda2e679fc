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
  ['Theo Kế hoạch số 46/KH-UBND ngày 25/8/2025', 'conditional'], ['Sau Đại hội năm 2025', 'conditional'], ['100 ngày', 'conditional'],
  ['100 ngày kể từ ngày ban hành kế hoạch', 'conditional'], ['Trong vòng 15 ngày làm việc kể từ ngày nhận hồ sơ', 'conditional'], ['Từ ngày ban hành trở đi', 'from'],
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
  '3-6/2026', 'Quý III', 'Tháng 9', 'Trong năm', 'Năm học 2025-2026', 'abc', '12', '46905', 'Sở Nội vụ', '2025-30', 'Tháng 2-13/2026', 'x 2026', '???', 'Họp sau Đại hội năm 2026', 'Chưa hoàn thành trong năm 2025',
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
    ['Năm 2026 và hằng năm', 'year', '2026-12-31', ['Năm 2026', 'hằng năm']],
    ['Đến năm 2030, tầm nhìn đến năm 2045', 'year', '2045-12-31', ['Đến năm 2030', 'tầm nhìn đến năm 2045']],
    ['2026-2030 (hằng năm)', 'range', '2030-12-31', ['2026-2030', 'hằng năm']],
    ['Theo tiến độ của Bộ, hoàn thành trước 31/12/2026', 'date', '2026-12-30', ['Theo tiến độ của Bộ', 'hoàn thành trước 31/12/2026']],
    ['Năm 2025 và những năm tiếp theo; Thường xuyên', 'from', null, ['Năm 2025 và những năm tiếp theo', 'Thường xuyên']],
    ['Thường xuyên, hằng năm', 'ongoing', null, ['Thường xuyên', 'hằng năm']],
  ])('keeps every milestone of %p and counts the latest dated one', (written, kind, end, parts) => {
    const deadline = parseDeadline(written, '@');
    expect([deadline.kind, deadline.end, deadline.text, deadline.parts.map(({ text }) => text)]).toEqual([kind, end, written, parts]);
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
  ])('reads the number %p under %p as a %s', (value, numberFormat, kind, start, end, text) => {
    expect(parseDeadline(value, numberFormat)).toEqual({ kind, start, end, dueMonth: null, text, parts: [] });
  });

  it.each([[46905, 'General'], [0.5, 'General'], [2026.5, 'General'], [1500, '0'], [2026, 'yyyy'], [60, 'd/m/yyyy'], [-1, 'd/m/yyyy'], [NaN, 'General'], [true, 'General']])(
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
