import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readAgencies } from '../../../src/core/agencies/readAgencies';
import { testMatcher } from '../../builders/appendixBuilder';

const plans = ['kh46-2025.phu-luc-1.chi-tieu', 'kh46-2025.phu-luc-2.nhiem-vu', 'kts-2026-2030.phu-luc-1.chi-tieu', 'kts-2026-2030.phu-luc-2.nhiem-vu'];

const group = 'nhom-so-ban-nganh';
const communes = 'nhom-ubnd-cap-xa';
const science = 'so-khoa-hoc-va-cong-nghe';
const police = 'cong-an-thanh-pho';
const office = 'van-phong-ubnd';
const zones = 'ban-ql-kcx-cn';

/** Each distinct agency cell of the two plans, and whom it names in order. */
const cells: Readonly<Record<string, readonly string[]>> = {
  'Sở Khoa học và Công nghệ': [science],
  'Sở Tài chính': ['so-tai-chinh'],
  'Văn phòng Ủy ban nhân dân thành phố': [office],
  'Ngân hàng Nhà nước Chi nhánh Khu vực 14': ['nhnn-khu-vuc-14'],
  'Ngân hàng Nhà nước chi nhánh khu vực 14': ['nhnn-khu-vuc-14'],
  'Công an thành phố': [police],
  'Sở Y tế': ['so-y-te'],
  'Sở, ban, ngành thành phố; các địa phương': [group, 'nhom-dia-phuong'],
  'Báo Cần Thơ, Đài Phát thanh và Truyền hình thành phố': ['bao-va-ptth-can-tho', 'bao-va-ptth-can-tho'],
  'Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã': [group, communes],
  'Sớ, ban, ngành thành phố; Ủy ban nhân dân cấp xã': [group, communes],
  'Sở Khoa học và Công nghệ, Sở Giáo dục và Đào tạo': [science, 'so-giao-duc-va-dao-tao'],
  'Sở Nội vụ': ['so-noi-vu'],
  'Sở Nội vụ và Sở Khoa học và Công nghệ': ['so-noi-vu', science],
  'Công an thành phố; Sở Khoa học và Công nghệ; Văn phòng Ủy ban nhân dân thành phố': [police, science, office],
  'Văn phòng Ủy ban nhân dân thành phố; Công an thành phố; Sở Khoa học và Công nghệ': [office, police, science],
  'Sở Khoa học và Công nghệ; Công an thành phố; Văn phòng Ủy ban nhân dân thành phố': [science, police, office],
  'Bộ Chỉ huy Quân sự thành phố; Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã': ['bo-chi-huy-quan-su', group, communes],
  'Sở Nội vụ; Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã': ['so-noi-vu', group, communes],
  'Sở Tài chính; Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã': ['so-tai-chinh', group, communes],
  'Sở Khoa học và Công nghệ; Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã': [science, group, communes],
  'Công an thành phố; Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã': [police, group, communes],
  'Sở Xây dựng; Sở, ban, ngành thành phố; Ủy ban nhân dân cấp xã': ['so-xay-dung', group, communes],
  'Sở Xây dựng': ['so-xay-dung'],
  'Ban Quản lý các khu chế xuất và công nghiệp': [zones],
  'Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ': [zones],
  'Sở Công Thương': ['so-cong-thuong'],
  'Công an thành phố; Sở Khoa học và Công nghệ': [police, science],
  'Sở Giáo dục và Đào tạo': ['so-giao-duc-va-dao-tao'],
  'Trường đại học; Sở, ban, ngành thành phố': ['nhom-truong-dh', group],
  'Trường đại học, cao đẳng; Sở, ban, ngành thành phố': ['nhom-truong-dh-cd', group],
  'Các trường đại học, cao đẳng trên địa bàn thành phố': ['nhom-truong-dh-cd'],
  'Sở Văn hóa, Thể thao và Du lịch': ['so-van-hoa-the-thao-va-du-lich'],
  'Sở Nông nghiệp và Môi trường': ['so-nong-nghiep-va-moi-truong'],
  'Bộ Chỉ huy Quân sự thành phố; Công an thành phố': ['bo-chi-huy-quan-su', police],
  'Bộ Chỉ huy Quân sự thành phố': ['bo-chi-huy-quan-su'],
  'Văn phòng Ủy ban nhân dân thành phố; Công an thành phố': [office, police],
  'Các cơ quan liên quan': ['nhom-lien-quan'],
  'Sở Dân tộc và Tôn giáo': ['so-dan-toc-va-ton-giao'],
  'Trung tâm Xúc tiến Đầu tư -Thương mại và Hội chợ triển lãm': ['trung-tam-xuc-tien'],
  'Sở Ngoại vụ': ['so-ngoai-vu'],
  'Viện, Trường': ['nhom-vien-truong'],
  '- Sở, ban, ngành;\n- UBND xã, phường.': [group, communes],
  'UBND xã, phường': [communes],
  'Quỹ Đầu tư phát triển thành phố': ['quy-dau-tu-phat-trien'],
  '- Sở Khoa học và Công nghệ;\n- Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ.': [science, zones],
  'Ban QLDA ĐTXDCT DDCN thành phố': ['ban-qlda-ddcn'],
  '- Sở Tài chính;\n- Sở Khoa học và Công nghệ.': ['so-tai-chinh', science],
  '- Sở Tài chính;\n- Sở Khoa học và Công nghệ;\n- Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ.': ['so-tai-chinh', science, zones],
  '- Sở Khoa học và Công nghệ;\n- Sở Tài chính;\n- Ban Quản lý các khu chế xuất và công nghiệp Cần Thơ.': [science, 'so-tai-chinh', zones],
  '- Thống kê thành phố;\n- Sở, ban, ngành;\n- UBND xã, phường.': ['thong-ke-thanh-pho', group, communes],
  '- Sở Khoa học và Công nghệ;\n- Sở Giáo dục và Đào tạo.': [science, 'so-giao-duc-va-dao-tao'],
  'Doanh nghiệp viễn thông': ['nhom-dn-vien-thong'],
};

function agencyCellsOf(plan: string): readonly string[] {
  const { rows } = JSON.parse(readFileSync(path.join(__dirname, '../../fixtures/plans', `${plan}.json`), 'utf8')) as { rows: string[][] };
  const headings = rows.find((row) => row.some((cell) => cell.startsWith('Cơ quan chủ trì'))) ?? [];
  return rows
    .filter((row) => !row.some((cell) => cell.startsWith('Cơ quan chủ trì')))
    .flatMap((row) => row.filter((cell, col0) => cell !== '' && (headings[col0] ?? '').startsWith('Cơ quan')));
}

describe('the agency cells of the two plans', () => {
  test('are the ones of this table', () => {
    expect([...new Set(plans.flatMap(agencyCellsOf))].sort()).toEqual(Object.keys(cells).sort());
  });

  test.each(Object.entries(cells))('%j', (cell, agencyIds) => {
    expect(readAgencies(cell, testMatcher).map(({ agencyId }) => agencyId)).toEqual(agencyIds);
  });

  test('hold one slip and two names of the past', () => {
    const odd = Object.keys(cells).flatMap((cell) => readAgencies(cell, testMatcher)).filter(({ match }) => match !== 'exact' && match !== 'alias');
    expect(odd.map(({ text, match }) => [text, match])).toEqual([
      ['Báo Cần Thơ', 'former'],
      ['Đài Phát thanh và Truyền hình thành phố', 'former'],
      ['Sớ, ban, ngành thành phố', 'near'],
    ]);
  });
});
