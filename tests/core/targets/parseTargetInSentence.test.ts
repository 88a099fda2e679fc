import fc from 'fast-check';
import { parseTargetInSentence } from '../../../src/core/targets/parseTargetInSentence';

describe('parseTargetInSentence', () => {
  it.each([
    ['Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 14,5%.', 'number', '>=', 14.5, '%'],
    ['Có hơn 40% hợp tác xã ứng dụng công nghệ số.', 'number', '>', 40, '%'],
    ['80% tỷ lệ giao dịch không dùng tiền mặt.', 'number', '>=', 80, '%'],
    ['Phủ sóng mạng 5G ≥ 70%;', 'number', '>=', 70, '%'],
    ['Phủ sóng mạng 5G $\\geq 70\\%$;', 'number', '>=', 70, '%'],
    ['Trên 80% hộ gia đình có đường truyền tốc độ trên 1Gb/s.', 'number', '>', 80, '%'],
    ['100% cán bộ từ 18 tuổi trở lên có chữ ký số', 'number', '>=', 100, '%'],
    ['Tăng 15% so với năm 2025', 'number', '>=', 15, '%'],
    ['Giảm ít nhất 30% thời gian giải quyết', 'number', '>=', 30, '%'],
    ['80% hộ gia đình có trên 3 thiết bị thông minh', 'number', '>=', 80, '%'],
    ['Tối thiểu 3 nền tảng số được đưa vào vận hành.', 'number', '>=', 3, 'nền tảng'],
    ['Hỗ trợ 500 doanh nghiệp chuyển đổi số', 'number', '>=', 500, 'doanh nghiệp'],
    ['GRDP bình quân 8.500 USD/người', 'number', '>=', 8500, 'USD/người'],
    ['Chỉ số chuyển đổi số xếp hạng 10', 'number', '<=', 10, ''],
    ['Năng suất lao động tăng bình quân 9%/năm giai đoạn 2026-2030', 'rate', '>=', 9, '%/năm'],
    ['Tuổi thọ trung bình đạt 75 tuổi', 'number', '>=', 75, 'tuổi'],
    ['Ban hành 01 Đề án về dữ liệu', 'milestone', '>=', 1, 'Đề án'],
    ['Hoàn thiện và đưa vào hoạt động 02 Khu công nghệ số', 'milestone', '>=', 2, 'Khu'],
  ])('finds the target of "%s"', (sentence, form, comparator, value, unit) => {
    expect(parseTargetInSentence(sentence, null)).toMatchObject({ text: sentence, form, comparator, value, unit, parts: [] });
  });

  it.each([
    ['Xây dựng Trung tâm khởi nghiệp mang tầm khu vực', 'milestone'],
    ['Hình thành hệ sinh thái đổi mới sáng tạo đến năm 2030', 'milestone'],
    ['Mô hình chính quyền địa phương 2 cấp vận hành thông suốt', 'qualitative'],
    ['Thực hiện hiệu quả Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'qualitative'],
    ['Phát triển hạ tầng mạng 5G, tốc độ 1 Gb/s', 'qualitative'],
    ['Dịch vụ công mức độ 4 phục vụ 24/7', 'qualitative'],
    ['Nền nông nghiệp công nghiệp 4.0 giai đoạn 2026-2030', 'qualitative'],
    ['Báo cáo trước ngày 10 tháng 12', 'qualitative'],
    ['...', 'none'],
    ['', 'none'],
  ])('takes no number from "%s"', (sentence, form) => {
    expect(parseTargetInSentence(sentence, null)).toMatchObject({ text: sentence, form, comparator: null, value: null, upper: null });
  });

  it('keeps both targets of a sentence with two', () => {
    const target = parseTargetInSentence('Tỷ lệ số hóa đạt 80%, tỷ lệ khai thác lại đạt trên 90%', '2030-12-31');
    expect(target.form).toBe('compound');
    expect(target.parts.map(({ comparator, value, horizon }) => [comparator, value, horizon])).toEqual([['>=', 80, '2030-12-31'], ['>', 90, '2030-12-31']]);
  });

  it('ends the words of a percentage at its sign', () => {
    const { parts } = parseTargetInSentence('Số hóa 100% hồ sơ; cấp tối thiểu 80% kết quả', null);
    expect(parts.map(({ text, unit }) => [text, unit])).toEqual([['100%', '%'], ['tối thiểu 80%', '%']]);
  });

  it('prefers the year of the sentence to that of the section', () => {
    expect(parseTargetInSentence('Đạt 80% vào năm 2028', '2030-12-31').horizon).toBe('2028-12-31');
    expect(parseTargetInSentence('Đạt 80%', '2030-12-31').horizon).toBe('2030-12-31');
  });

  it('never throws, keeps the text, and does not mind normal forms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('đạt tối thiểu 5%', 'khoảng 30 doanh nghiệp', 'năm 2030', ''), (words, known) => {
        const sentence = `${words} ${known}`;
        const target = parseTargetInSentence(sentence, null);
        expect(target.text).toBe(sentence);
        expect({ ...parseTargetInSentence(sentence.normalize('NFD'), null), text: sentence, parts: [] }).toEqual({ ...target, parts: [] });
      }),
    );
  });
});
