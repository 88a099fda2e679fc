import { parseTarget } from '../../../src/core/targets/parseTarget';
import { parseTargetInSentence } from '../../../src/core/targets/parseTargetInSentence';

function read(text: string, unit: string = '', value: string | number = text, numberFormat: string = '@') {
  const { form, comparator, value: low, upper, unit: of } = parseTarget({ text, value, numberFormat, unit, sectionHorizon: null });
  return [form, comparator, low, upper, of];
}

describe('the wordings of a target', () => {
  it.each([
    ['top 10', 'Thứ bậc', '<=', 10], ['nhóm 10 tỉnh dẫn đầu', 'Thứ bậc', '<=', 10], ['còn 5%', '%', '<=', 5], ['xuống còn 2%', '%', '<=', 2], ['xếp hạng thứ 5', '', '<=', 5], ['vị trí thứ 3', '', '<=', 3], ['hạng 7', '', '<=', 7],
    ['dưới 5%', '%', '<', 5], ['ít hơn 10', '', '<', 10], ['thấp hơn 3%', '%', '<', 3], ['xấp xỉ 30', '', '~', 30], ['ước 40', '', '~', 40], ['≈ 40', '', '~', 40], ['không vượt quá 5', '', '<=', 5], ['cao nhất 10', '', '<=', 10], ['tối đa 3', '', '<=', 3],
    ['vượt mốc 100', '', '>', 100], ['cao hơn 7%', '%', '>', 7], ['bằng 100%', '%', '=', 100], ['= 5', '', '=', 5], ['=> 5', '', '>=', 5], ['=< 5', '', '<=', 5], ['ít nhất 2', '', '>=', 2], ['không thấp hơn 50%', '%', '>=', 50], ['lớn hơn hoặc bằng 9', '', '>=', 9],
    ['5% trở xuống', '%', '<=', 5], ['80%.', '%', '>=', 80], ['80;', '%', '>=', 80], ['mức 5', '', '>=', 5], ['duy trì mức trên 95%', '%', '>', 95], ['Giảm\n30%', '%', '>=', 30], ['- ≥ 80%', '%', '>=', 80],
  ])('%p in %p is a number %s %d', (text, unit, comparator, value) => {
    expect(read(text, unit).slice(0, 4)).toEqual(['number', comparator, value, null]);
  });

  it.each([
    ['500 triệu', 'Tỷ đồng', 0.5, null], ['3 nghìn tỷ đồng', 'Tỷ đồng', 3000, null], ['3 ngàn tỷ', 'Tỷ đồng', 3000, null], ['3.500 tỷ đồng', 'Nghìn tỷ đồng', 3.5, null], ['3 - 4 nghìn tỷ đồng', 'Triệu đồng', 3e6, 4e6], ['1,2 triệu tỷ đồng', 'Nghìn tỷ đồng', 1200, null], ['5 ngân hàng', 'Đơn vị', 5, null], ['1-2 tỷ', 'Triệu đồng', 1000, 2000], ['5 tấn', 'Nghìn tấn', 5, null], ['15,000 - 20,000', 'Người', 15000, 20000], ['khoảng 15,000', 'Người', 15000, null],
    ['150,000', 'Hộ', 150000, null], ['15,0', 'Người', 15, null], ['0,123', 'Người', 0.123, null], ['15,000', 'Người/năm', 15, null], ['từ 3,5 đến 4', '%', 3.5, 4], ['2/5 xã', '', 2, null], ['5/5', 'Xã', 5, null],
  ])('%p in a row of %p is %p to %p', (text, unit, low, high) => {
    expect(read(text, unit).slice(2, 4)).toEqual([low, high]);
  });

  it.each([['3/4 xã', ''], ['6/5 xã', ''], ['10-1.2.3', '%'], ['Hạng mục 3', ''], ['Theo mức của Bộ', '%'], ['Đợt 3 của kế hoạch năm', '']])('%p in %p sets no number', (text, unit) => {
    expect(read(text, unit).slice(1, 4)).toEqual([null, null, null]);
  });

  it.each([
    ['80% dân số', '', '%'], ['5%/năm', '', '%/năm'], ['9% mỗi năm', '', '%/năm'], ['3 km', '', 'km'], ['12 người.', '', 'người'], ['7 chuỗi liên kết', '', 'chuỗi liên kết'], ['5%', 'Doanh nghiệp', '%'], ['5%', '% GRDP', '% GRDP'], ['12 người', 'Hộ', 'Hộ'],
  ])('the unit of %p in %p is %p', (text, unit, expected) => {
    expect(read(text, unit)[4]).toBe(expected);
  });

  it.each([[0.9, '0"%"', 0.9, 'Người'], [0.9, '0\\%', 0.9, 'Người'], [0.9, '"khoảng "0%', 90, '%'], [0.9, '0.00%', 90, '%']])('the number %p under %p is %p %s', (value, numberFormat, low, unit) => {
    expect(read('', 'Người', value, numberFormat)).toEqual(['number', '>=', low, null, unit]);
  });

  it.each([
    ['≥ 80%\n≥ 90%', [80, 90]], ['- ≥ 80%\n- ≥ 90%', [80, 90]], ['80%; 90%;', [80, 90]], ['+ 5 xã\n+ 7 xã', [5, 7]], ['-5\n-7', [5, 7]], ['≤ 3,≥ 5', [3, 5]],
  ])('%p holds the targets %j', (text, values) => {
    expect(parseTarget({ text, value: text, numberFormat: '@', unit: '', sectionHorizon: null }).parts.map(({ value }) => value)).toEqual(values);
  });
});

describe('the things that a sentence counts', () => {
  it.each([
    'doanh nghiệp', 'startup', 'tổ chức', 'hợp tác xã', 'trang trại', 'hộ kinh doanh', 'hộ gia đình', 'hộ dân', 'hồ sơ', 'hộ', 'người', 'lao động', 'cán bộ', 'học viên', 'chuyên gia', 'sản phẩm', 'mô hình', 'giải pháp', 'nhiệm vụ', 'chương trình',
    'ứng dụng', 'dịch vụ', 'thủ tục', 'bằng sáng chế', 'sáng chế', 'công bố', 'bài báo', 'lớp', 'hội nghị', 'xã', 'phường', 'đơn vị', 'địa phương', 'huyện', 'trường', 'bệnh viện', 'trạm', 'điểm', 'giường', 'bác sỹ', 'bác sĩ', 'nghìn tỷ đồng', 'tỷ đồng',
    'triệu đồng', 'nghìn đồng', 'tỷ USD', 'triệu USD', 'USD', 'đồng', 'triệu', 'tỷ', 'ha', 'km', 'kW', 'MW', 'lượt', 'tấn', 'lượt khách', 'lượt người', 'học sinh', 'giáo viên', 'thôn', 'câu lạc bộ', 'lần', 'bậc', 'điểm phần trăm', 'nghìn', 'ngàn',
  ])('are found where they are %s', (noun) => {
    expect(parseTargetInSentence(`Hỗ trợ 12 ${noun} trên địa bàn`, null)).toMatchObject({ form: 'number', value: 12, unit: noun });
  });

  it.each(['Trung tâm', 'Khu', 'Cụm công nghiệp', 'Cơ sở', 'Công trình', 'Dự án', 'Đề án', 'Nền tảng', 'Hệ thống', 'Sàn dữ liệu', 'Tuyến', 'Tòa nhà', 'Viện nghiên cứu', 'Cổng thông tin'])('are a milestone where %s is set up', (noun) => {
    expect(parseTargetInSentence(`Có 12 ${noun} của tỉnh`, null)).toMatchObject({ form: 'milestone', value: 12, unit: noun });
  });

  it.each([
    ['Hỗ trợ đến 2000 doanh nghiệp', 2000], ['Vận động từ 1990 người trở lên', 1990], ['Đào tạo 300 người giai đoạn 2026-2030', 300], ['Đến năm 2030, có 15 xã đạt chuẩn', 15], ['Từ 2026 - 2030 trồng 500 ha rừng', 500], ['Theo Nghị quyết số 57-NQ/TW, đạt 80% hộ', 80],
    ['Tổng số 120 xã, trong đó 30 xã đạt chuẩn', 30], ['Trước ngày 15/6 có 12 hồ sơ', 12], ['Đến quý 2/2026 có 12 hồ sơ', 12], ['80% hộ có tốc độ 100 Mb/s', 80], ['ISO 9001 cho 40 đơn vị', 40], ['Chuẩn 4.0 cho 40 đơn vị', 40], ['Tuổi thọ bình quân 75,5 tuổi', 75.5],
    ['Thanh niên 16 tuổi: 90% có tài khoản', 90], ['3 cấp chính quyền, 90% hồ sơ', 90], ['Cấp độ 3 trở lên: 70% hệ thống', 70], ['Đạt chuẩn 100% trường', 100],
  ])('of "%s" the target is %d', (sentence, value) => {
    expect(parseTargetInSentence(sentence, null)).toMatchObject({ value, parts: [] });
  });

  it.each([['Đạt 80% hộ và 90% thôn', [80, 90]], ['Đạt 80% hộ, đồng thời 90% thôn', [80, 90]], ['Số hóa: 80%; khai thác: 90%', [80, 90]]])('"%s" holds the targets %j', (sentence, values) => {
    expect(parseTargetInSentence(sentence, null).parts.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['- Phấn đấu xây dựng mô hình mẫu', 'milestone'], ['Dự án đưa vào sử dụng', 'qualitative'], ['Đưa nhà máy vào vận hành', 'milestone'], ['Khởi công tuyến đường', 'milestone'], ['Tiếp tục hoàn thiện thể chế', 'milestone'], ['Duy trì xây dựng nông thôn mới', 'qualitative'], ['Kết nối các hệ thống', 'milestone'],
    ['Ban hànhX', 'qualitative'],
  ])('"%s" is %s', (sentence, form) => {
    expect(parseTargetInSentence(sentence, null)).toMatchObject({ form, value: null });
  });

  it.each([['Đạt 3%, tăng dần', true], ['Đạt 3%, năm sau cao hơn năm trước', true], ['Đạt 3%, không thấp hơn năm trước', true], ['Đạt 3%, tăng dần đều', true], ['Đạt 3%', false], ['Đạt 3% do tăng dân số', false], ['Đạt 3%, tăng dân cư đô thị', false], ['Đạt 3%, TĂNG DẦN', true], ['Đạt 3%, tang dan', true], ['Đạt 3%, tang dan so', false], ['Dân số đạt 3 triệu người do tăng dân cư', false]])('whether "%s" asks for more each year: %p', (sentence, increasing) => {
    expect(parseTargetInSentence(sentence, null).increasing).toBe(increasing);
  });
});
