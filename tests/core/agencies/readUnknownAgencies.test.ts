import { readAgencies } from '../../../src/core/agencies/readAgencies';
import { testMatcher } from '../../builders/appendixBuilder';

const read = (text: string) => readAgencies(text, testMatcher);
const textsOf = (text: string) => read(text).map((mention) => mention.text);

describe('names that no directory has are cut by their structure', () => {
  test.each([
    ['a head in capitals begins a name', 'Vụ Sông ngòi, Cục Đê điều và Viện Nghiên cứu Lúa gạo', ['Vụ Sông ngòi', 'Cục Đê điều', 'Viện Nghiên cứu Lúa gạo']],
    ['và without a head does not', 'Cục Đê điều và Thủy nông', ['Cục Đê điều và Thủy nông']],
    ['a plural begins a name', 'Ban Công tác Dân vận, các chi hội trực thuộc', ['Ban Công tác Dân vận', 'các chi hội trực thuộc']],
    ['a plural behind a slash', 'Sở Y tế/các bệnh viện tư nhân', ['Sở Y tế', 'các bệnh viện tư nhân']],
    ['a group of small nouns begins a name', 'Sở Y tế, sở, ngành có liên quan và UBND các xã, phường', ['Sở Y tế', 'sở, ngành có liên quan', 'UBND các xã, phường']],
    ['a group in capitals behind a name', 'Trung tâm Một cửa, Sở, ban, ngành', ['Trung tâm Một cửa', 'Sở, ban, ngành']],
    ['a group goes on in small letters', 'Các bộ, ngành, địa phương', ['Các bộ, ngành, địa phương']],
    ['and ends before the next plural', 'Các sở, ngành có liên quan, các huyện đoàn, các hội quần chúng, câu lạc bộ', ['Các sở, ngành có liên quan', 'các huyện đoàn', 'các hội quần chúng, câu lạc bộ']],
    ['kinds of units are one list', 'Ủy ban nhân dân tỉnh, thành phố; UBND xã, phường, đặc khu', ['Ủy ban nhân dân tỉnh, thành phố', 'UBND xã, phường, đặc khu']],
    ['but "xã hội" is no unit', 'Phòng Văn hóa - xã hội; Phòng Văn hóa - Xã hội', ['Phòng Văn hóa - xã hội', 'Phòng Văn hóa - Xã hội']],
    ['a double name stays whole', 'Văn phòng - Thống kê, Phòng Quy hoạch - Kiến trúc', ['Văn phòng - Thống kê', 'Phòng Quy hoạch - Kiến trúc']],
    ['short forms in a row', 'ABC, XYZ, các địa phương', ['ABC', 'XYZ', 'các địa phương']],
    ['short forms of two words', 'Sở Y tế, ĐV GS, Vụ Sông ngòi', ['Sở Y tế', 'ĐV GS', 'Vụ Sông ngòi']],
    ['a given name behind a short form', 'TTDL&CN: Quy', ['TTDL&CN: Quy']],
    ['a short form within a name', 'Tổ KT/KCS & Kho', ['Tổ KT/KCS & Kho']],
    ['parentheses stay with their name', 'Sở Y tế (Chi cục Dân số và các Trạm), Vụ Sông ngòi', ['Sở Y tế (Chi cục Dân số và các Trạm)', 'Vụ Sông ngòi']],
    ['a head for several', 'Các Vụ: Sông ngòi, Đồi núi', ['Các Vụ: Sông ngòi', 'Đồi núi']],
    ['a head for several units', 'UBND xã Đồi Cao, Suối Sâu và Bãi Dài', ['UBND xã Đồi Cao', 'Suối Sâu', 'Bãi Dài']],
    ['leaders', 'Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường', ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường']],
    ['people', 'Đ/c Nguyễn Văn Một, Trần Thị Hai; ông Lê Ba, bà Phạm Bốn', ['Đ/c Nguyễn Văn Một', 'Trần Thị Hai', 'ông Lê Ba', 'bà Phạm Bốn']],
    ['a person with a title', 'Đ/c Nguyễn Văn Một, Bí thư Chi bộ', ['Đ/c Nguyễn Văn Một, Bí thư Chi bộ']],
    ['a name on two lines', 'Ủy ban nhân dân\nthành phố\nSở Y tế', ['Ủy ban nhân dân\nthành phố', 'Sở Y tế']],
    ['small heads on lines of their own', 'phòng Lúa\nphòng Gạo', ['phòng Lúa', 'phòng Gạo']],
  ])('%s: %j', (_why, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test.each(['Các bộ, ngành, địa phương', 'sở, ngành có liên quan', 'UBND xã, phường, đặc khu', 'Ủy ban nhân dân các tỉnh', 'các hội quần chúng, câu lạc bộ'])('nobody can be held to %j', (text) => {
    expect(read(text)).toMatchObject([{ isGroup: true }]);
  });
});

describe('what an agency is to do is set apart from its name', () => {
  test.each([
    ['UBND các xã, phường trực tiếp vận động người dân\nSở Y tế triển khai phần mềm, đường truyền.', [['UBND các xã, phường', ' trực tiếp vận động người dân'], ['Sở Y tế', ' triển khai phần mềm, đường truyền']]],
    ['Sở Xây dựng, UBND các xã/phường triển khai tại công trường theo phân công', [['Sở Xây dựng', ''], ['UBND các xã/phường', ' triển khai tại công trường theo phân công']]],
    ['UBND xã Đồi Cao; Sở Công Thương đôn đốc', [['UBND xã Đồi Cao', ''], ['Sở Công Thương', ' đôn đốc']]],
    ['Sở Y tế chủ trì, phối hợp với Sở Nội vụ và các đơn vị liên quan thực hiện', [['Sở Y tế', ' chủ trì'], ['Sở Nội vụ', ''], ['các đơn vị liên quan', ' thực hiện']]],
    ['Sở Y tế hướng dẫn, Vụ Sông ngòi theo dõi tiến độ', [['Sở Y tế', ' hướng dẫn'], ['Vụ Sông ngòi', ' theo dõi tiến độ']]],
    ['Sở Y tế\nbáo cáo kết quả hằng quý', [['Sở Y tế', '\nbáo cáo kết quả hằng quý']]],
    ['Đề nghị phối hợp với các Bộ, ngành liên quan', [['các Bộ, ngành liên quan', '']]],
    ['Giao Sở Y tế chủ trì', [['Sở Y tế', ' chủ trì']]],
  ])('%j', (text, expected) => {
    expect(read(text).map((mention) => [mention.text, mention.duty])).toEqual(expected);
  });

  test.each([
    'Các đơn vị thực hiện dự án', 'các trạm thuộc đối tượng triển khai', 'Tổ công tác triển khai Đề án Lúa gạo', 'Ban Chỉ đạo triển khai Nghị quyết', 'Bộ Tổng tham mưu', 'Cơ quan chủ trì đề án', 'Các cơ quan giải quyết hồ sơ',
    'Triển khai tại chỗ', 'Ban Quản lý đầu tư xây dựng', 'Trung tâm Triển khai Công nghệ',
  ])('%j is a name with its verb', (text) => {
    expect(read(text)).toMatchObject([{ text, duty: '' }]);
  });
});
