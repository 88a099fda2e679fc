import type { DirectoryWords } from '../core/directory/DirectoryWords';
import { namesOnOfferHeading } from './listWords';

/** What stands on the sheet of agencies, beside the agencies. Widths fill an A4 page laid across. */
export const directoryWords: DirectoryWords = {
  sheetName: 'Danh mục cơ quan',
  placeLabel: 'Tỉnh, thành phố:',
  place: 'thành phố Cần Thơ',
  headings: [
    { role: 'ordinal', heading: 'TT', beginnings: ['TT', 'STT', 'Số thứ tự'], isTelling: false, width: 5 },
    { role: 'name', heading: 'Tên chính thức', beginnings: ['Tên chính thức'], isTelling: true, width: 32 },
    { role: 'aliases', heading: 'Tên viết tắt và tên gọi khác', beginnings: ['Tên viết tắt', 'Tên gọi khác', 'Tên thường gọi', 'Viết tắt'], isTelling: true, width: 32 },
    { role: 'former', heading: 'Tên cũ (ngày thôi dùng)', beginnings: ['Tên cũ', 'Tên trước đây'], isTelling: true, width: 30 },
    { role: 'validFrom', heading: 'Có hiệu lực từ', beginnings: ['Có hiệu lực từ', 'Hiệu lực từ'], isTelling: true, width: 11 },
    { role: 'validTo', heading: 'Có hiệu lực đến', beginnings: ['Có hiệu lực đến', 'Hiệu lực đến'], isTelling: true, width: 11 },
    { role: 'kind', heading: 'Loại', beginnings: ['Loại'], isTelling: false, width: 15 },
  ],
  besides: [
    namesOnOfferHeading, 'Ghi chú', 'Ghi nhớ', 'Chú thích', 'Diễn giải', 'Mô tả', 'Ý kiến', 'Địa chỉ', 'Địa bàn', 'Trụ sở', 'Nơi', 'Điện thoại', 'Số điện thoại', 'Số ĐT', 'SĐT', 'ĐT', 'Di động', 'Fax', 'Email', 'E-mail', 'Mail',
    'Thư điện tử', 'Hộp thư', 'Website', 'Trang thông tin', 'Người', 'Họ và tên', 'Họ tên', 'Lãnh đạo', 'Thủ trưởng', 'Giám đốc', 'Chủ tịch', 'Cán bộ', 'Công chức', 'Chuyên viên', 'Chức vụ', 'Chức danh', 'Phụ trách', 'Đầu mối',
    'Liên hệ', 'Chức năng', 'Nhiệm vụ', 'Lĩnh vực', 'Ngành', 'Khối', 'Cấp', 'Số lượng', 'Số người', 'Biên chế', 'Dân số', 'Diện tích', 'Mã', 'Căn cứ', 'Văn bản', 'Quyết định', 'Nghị quyết', 'Nguồn', 'Trạng thái', 'Tình trạng',
  ],
  kinds: [
    { code: 'so', words: ['Sở'], heads: ['Sở'] },
    { code: 'van-phong', words: ['Văn phòng và tương đương', 'Văn phòng'], heads: ['Văn phòng', 'Thanh tra'] },
    { code: 'don-vi-su-nghiep', words: ['Đơn vị sự nghiệp'], heads: ['Trung tâm', 'Viện', 'Trường', 'Đại học', 'Bệnh viện', 'Báo', 'Đài'] },
    { code: 'cong-an', words: ['Công an'], heads: ['Công an'] },
    { code: 'quan-su', words: ['Quân sự'], heads: ['Bộ Chỉ huy', 'Ban Chỉ huy'] },
    { code: 'ban', words: ['Ban quản lý và quỹ', 'Ban quản lý', 'Ban', 'Quỹ'], heads: ['Ban', 'Quỹ'] },
    { code: 'trung-uong', words: ['Cơ quan trung ương'], heads: ['Ngân hàng Nhà nước', 'Thuế', 'Thống kê', 'Kho bạc', 'Chi cục', 'Bảo hiểm xã hội', 'Tòa án', 'Viện kiểm sát'] },
    { code: 'dang-doan-the', words: ['Đảng và đoàn thể', 'Đảng, đoàn thể'], heads: ['Thành ủy', 'Tỉnh ủy', 'Văn phòng Thành ủy', 'Văn phòng Tỉnh ủy', 'Ủy ban Mặt trận', 'Hội', 'Liên đoàn', 'Đoàn Thanh niên'] },
    { code: 'doanh-nghiep', words: ['Doanh nghiệp'], heads: ['Công ty', 'Tổng công ty', 'Tập đoàn', 'VNPT', 'Viettel', 'MobiFone', 'Bưu điện', 'Điện lực'] },
    { code: 'phuong', words: ['Phường'], heads: ['Phường', 'Ủy ban nhân dân phường', 'UBND phường'] },
    { code: 'xa', words: ['Xã'], heads: ['Xã', 'Ủy ban nhân dân xã', 'UBND xã'] },
    { code: 'dac-khu', words: ['Đặc khu'], heads: ['Đặc khu', 'Ủy ban nhân dân đặc khu', 'UBND đặc khu'] },
    { code: 'bo', words: ['Bộ và cơ quan ngang bộ', 'Bộ'], heads: ['Bộ'] },
    { code: 'nhom', words: ['Nhóm cơ quan', 'Nhóm'], heads: ['Các', 'Sở, ban, ngành', 'Sở, ngành', 'Ủy ban nhân dân cấp xã', 'UBND cấp xã', 'Ủy ban nhân dân các', 'UBND các'] },
    { code: 'khac', words: ['Khác'], heads: [] },
  ],
  groupKind: 'nhom',
  otherKind: 'khac',
};
