import fc from 'fast-check';
import { createAgencyMatcher } from '../../../src/core/agencies/createAgencyMatcher';
import { builtInDirectory, directoryRules } from '../../../src/data/agencyDirectory';

const matcher = createAgencyMatcher(builtInDirectory, directoryRules);

describe('the name stands in the directory', () => {
  test.each([
    ['official', 'Sở Khoa học và Công nghệ', 'so-khoa-hoc-va-cong-nghe'],
    ['other case', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'so-khoa-hoc-va-cong-nghe'],
    ['& for và', 'Sở Khoa học & Công nghệ', 'so-khoa-hoc-va-cong-nghe'],
    ['decomposed', 'Sở Văn hóa, Thể thao và Du lịch'.normalize('NFD'), 'so-van-hoa-the-thao-va-du-lich'],
    ['new tone placement', 'Sở Văn hoá, Thể thao và Du lịch', 'so-van-hoa-the-thao-va-du-lich'],
    ['no comma', 'Sở Văn hóa Thể thao và Du lịch', 'so-van-hoa-the-thao-va-du-lich'],
    ['hard spaces and an invisible sign', 'Sở\u00a0Tài\u200b chính', 'so-tai-chinh'],
    ['Eth for Đ', 'Quỹ Ðầu tư phát triển thành phố Cần Thơ', 'quy-dau-tu-phat-trien'],
    ['place left out', 'Quỹ Đầu tư phát triển', 'quy-dau-tu-phat-trien'],
    ['place added', 'Sở Y tế thành phố Cần Thơ', 'so-y-te'],
    ['a remark behind it', 'Sở Nội vụ (cơ quan đầu mối)', 'so-noi-vu'],
    ['i for y', 'Quĩ Đầu tư phát triển thành phố', 'quy-dau-tu-phat-trien'],
    ['a ministry of the same name', 'Bộ Tài chính', 'bo-tai-chinh'],
  ])('%s: %j', (_why, name, agencyId) => {
    expect(matcher.match(name)).toMatchObject({ match: 'exact', agencyId });
  });

  test.each([
    ['Sở KH&CN', 'so-khoa-hoc-va-cong-nghe'],
    ['Sở GD và ĐT', 'so-giao-duc-va-dao-tao'],
    ['VP. UBND TP', 'van-phong-ubnd'],
    ['UBND phường Cái Khế', 'phuong-cai-khe'],
    ['P.Cái Khế', 'phuong-cai-khe'],
    ['UBND các phường: Cái Khế', 'phuong-cai-khe'],
    ['UBND xã, phường', 'nhom-ubnd-cap-xa'],
    ['Ban QLDA ĐTXDCT DDCN thành phố', 'ban-qlda-ddcn'],
    ['BQL các khu chế xuất và công nghiệp Cần Thơ', 'ban-ql-kcx-cn'],
    ['NHNN chi nhánh khu vực 14', 'nhnn-khu-vuc-14'],
  ])('%j is a known variant', (name, agencyId) => {
    expect(matcher.match(name)).toMatchObject({ match: 'alias', agencyId });
  });

  test('a group says that nobody can be held to it', () => {
    expect(matcher.match('Các cơ quan liên quan')).toMatchObject({ match: 'exact', isGroup: true });
    expect(matcher.match('các doanh nghiệp công nghệ số')).toMatchObject({ match: 'unknown', agencyId: null, isGroup: true });
    expect(matcher.match('Sở Y tế').isGroup).toBe(false);
  });
});

describe('the name belongs to the past', () => {
  test.each([
    ['Báo Cần Thơ', 'bao-va-ptth-can-tho', '2025'],
    ['Đài Phát thanh và Truyền hình thành phố', 'bao-va-ptth-can-tho', '2025'],
    ['Sở Tài nguyên và Môi trường', 'so-nong-nghiep-va-moi-truong', '2025-03-01'],
    ['Sở Tài nguyên và Môi trừong', 'so-nong-nghiep-va-moi-truong', '2025-03-01'],
    ['Sở Giao thông vận tải', 'so-xay-dung', '2025-03-01'],
    ['Sở Kế hoạch và Đầu tư thành phố', 'so-tai-chinh', '2025-03-01'],
    ['Ban Quản lý dự án ODA', 'ban-qlda-ddcn', '2025-11'],
    ['Sở Y tế tỉnh Hậu Giang', 'so-y-te', '2025-07-01'],
    ['Sở Y tế (cũ)', 'so-y-te', '2025-07-01'],
    ['UBND quận Ô Môn', 'nhom-ubnd-cap-xa', '2025-07-01'],
    ['UBND các huyện', 'nhom-ubnd-cap-xa', '2025-07-01'],
    ['UBND phường Thới Bình', 'phuong-ninh-kieu', '2025-07-01'],
  ])('%j', (name, agencyId, formerSince) => {
    expect(matcher.match(name)).toMatchObject({ match: 'former', agencyId, formerSince });
  });

  test('a commune that kept its name through a merger is no former one', () => {
    expect(matcher.match('Phường Cái Khế')).toMatchObject({ match: 'alias', agencyId: 'phuong-cai-khe' });
  });
});

describe('the name is one slip away', () => {
  test.each([
    ['Sớ, ban, ngành thành phố', 'Sở, ban, ngành thành phố'],
    ['Sở Khoa hoc và Công nghệ', 'Sở Khoa học và Công nghệ'],
    ['So Khoa hoc va Cong nghe', 'Sở Khoa học và Công nghệ'],
    ['Sỡ Công Thương', 'Sở Công Thương'],
    ['Sở Xây dựgn', 'Sở Xây dựng'],
    ['Sở Giáo dục và Đào tào', 'Sở Giáo dục và Đào tạo'],
    ['Sở Nông nghiệpvà Môi trường', 'Sở Nông nghiệp và Môi trường'],
    ['Công an thành phô', 'Công an thành phố'],
    ['Ủy ban nhân dân cấp xả', 'Ủy ban nhân dân cấp xã'],
    ['Văn phòng Uỷ ban nhân dâm thành phố', 'Văn phòng Ủy ban nhân dân thành phố'],
  ])('%j → %j', (name, suggested) => {
    const { match, candidates } = matcher.match(name);
    expect([match, candidates[0]?.name]).toEqual(['near', suggested]);
  });

  test.each([
    ['Sở Nôi vụ', ['Sở Nội vụ', 'Sở Ngoại vụ']],
    ['Sở Ngoai vụ', ['Sở Ngoại vụ', 'Sở Nội vụ']],
    ['Trường đại học, cao dẳng', ['Trường đại học, cao đẳng', 'Trường đại học']],
    ['UBND phường Cái Khê', ['Ủy ban nhân dân phường Cái Khế']],
  ])('%j is offered, never taken', (name, names) => {
    const { match, agencyId, candidates } = matcher.match(name);
    expect([match, agencyId, candidates.map((candidate) => candidate.name)]).toEqual(['ambiguous', null, names]);
  });
});

describe('the name is another agency, however alike', () => {
  test.each([
    'Trường Đại học Nam Cần Thơ',
    'Ngân hàng Nhà nước chi nhánh khu vực 15',
    'Sở Kinh tế số',
    'Sở KHĐ',
    'Đại học',
    'Trung tâm Y tế huyện Cờ Đỏ',
    'Sở Quy hoạch - Kiến trúc',
    'Tổ công nghệ số cộng đồng',
  ])('%j', (name) => {
    expect(matcher.match(name)).toMatchObject({ match: 'unknown', agencyId: null, officialName: '' });
  });

  test('a head is never taken for another', () => {
    const ministry = createAgencyMatcher(builtInDirectory.filter(({ kind }) => kind !== 'bo'), directoryRules);
    expect(ministry.match('Bộ Tài chính').match).toBe('unknown');
    expect(ministry.match('Cục Y tế').match).toBe('unknown');
  });
});

describe('whatever is typed', () => {
  const names = fc.constantFrom(...builtInDirectory.flatMap(({ name, aliases }) => [name, ...aliases]));

  test('the matcher answers', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => typeof matcher.match(name).match === 'string'));
  });

  test('composed or not, with one space or several, the answer is the same', () => {
    fc.assert(
      fc.property(names, (name) => {
        const answer = matcher.match(name);
        expect(matcher.match(name.normalize('NFD'))).toEqual(answer);
        expect(matcher.match(`  ${name.replaceAll(' ', ' \u00a0 ')}\u200b `)).toEqual(answer);
      }),
    );
  });

  test('every name of the directory means its own agency', () => {
    const strangers = builtInDirectory.flatMap(({ id, name, aliases }) => [name, ...aliases].filter((known) => matcher.match(known).agencyId !== id));
    expect(strangers).toEqual([]);
  });

  test('one letter lost is never taken for an agency of another name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...builtInDirectory), fc.nat(), ({ id, name }, position) => {
        const at = position % name.length;
        const { match, agencyId } = matcher.match(name.slice(0, at) + name.slice(at + 1));
        return match !== 'near' || agencyId === id;
      }),
      { numRuns: 300 },
    );
  });
});
