import type { SampleRow } from './AppendixSheet';
import { dateCell } from './dateCell';
import { readPlan } from './readPlan';
import { rowsOfPlan } from './AppendixSheet';

/** What was reported of a task: status note, percentage, completion date (YYYY-MM-DD), difficulty, proposal. */
type Report = readonly [note: string, percent?: number | '', completedOn?: string, difficulty?: string, proposal?: string];

const headings = ['Tình hình thực hiện', 'Tỷ lệ hoàn thành (%)', 'Ngày hoàn thành', 'Khó khăn, vướng mắc', 'Kiến nghị'];

/** Reports on the tasks of plan 46/KH-UBND by their number; invented, for illustration only. Tasks left out have not been reported on. */
const kh46Reports: Readonly<Record<string, Report>> = {
  1: ['Đã đăng 320 tin, bài; tổ chức 12 hội nghị tuyên truyền cho công chức và người dân'],
  2: ['Duy trì chuyên trang, mạng xã hội; 45.000 lượt theo dõi'],
  3: ['Phong trào “học tập số” được phát động tại 103 xã, phường'],
  6: ['Các cơ quan đã đưa nội dung chuyển đổi số vào kế hoạch công tác năm 2026'],
  7: ['Đang rà soát tiêu chuẩn chức danh tại 14 sở, ngành'],
  8: ['Nền tảng có 28 khóa học, 9.400 tài khoản'],
  9: ['Đã ban hành kế hoạch đào tạo, bồi dưỡng', 100, '2025-09-25'],
  10: ['Phát động 04 đợt thi đua; khen thưởng 56 tập thể, cá nhân'],
  11: ['Bố trí 2,4% tổng chi ngân sách năm 2026', 80, '', 'Nguồn chi sự nghiệp phân bổ chậm', 'Giao dự toán sớm từ đầu năm'],
  12: ['Đã kiến nghị tháo gỡ 07 nội dung vướng mắc'],
  13: ['Hướng dẫn rà soát 1.870 quy trình nội bộ'],
  14: ['Đã hoàn thành rà soát, điều chỉnh quy trình nội bộ', 100, '2025-12-26'],
  15: ['Đã hoàn thành số hóa hồ sơ, kết quả giải quyết thủ tục hành chính', 100, '2025-12-20', 'Khối lượng hồ sơ giấy lớn sau sắp xếp đơn vị hành chính'],
  16: ['Tái cấu trúc 640/812 quy trình', 79, '', 'Quy trình liên thông còn chờ hướng dẫn của bộ, ngành', 'Đề nghị sớm có hướng dẫn liên thông'],
  19: ['Đang lấy ý kiến dự thảo kế hoạch cập nhật', 60, '', 'Thay đổi đầu mối sau sắp xếp tổ chức bộ máy', 'Cho phép kéo dài thời gian thực hiện'],
  20: ['Dự thảo chính sách đã gửi lấy ý kiến', 35],
  21: ['Đã phê duyệt Đề án thành lập Quỹ', 100, '2025-11-28'],
  22: ['Đã kết nối 06 trung tâm đổi mới sáng tạo', 30],
  23: ['Đang lập dự án đầu tư phòng thử nghiệm', 20],
  24: ['Đã bố trí 16,2% chi sự nghiệp khoa học và công nghệ', 100, '2026-06-15'],
  25: ['Ứng dụng trợ lý ảo tại 22 cơ quan'],
  28: ['Triển khai 09/12 nền tảng số dùng chung', 75, '', 'Hai nền tảng chờ bộ chủ quản bàn giao', 'Đề nghị bộ chủ quản bàn giao trước ngày 20/12/2026'],
  31: ['Đề án đang thẩm định', 40],
  33: ['Đã hoàn thành', 100],
  34: ['Khởi công 02/05 công trình điện trọng điểm', 25],
  35: ['Đưa vào khai thác 08/11 cơ sở dữ liệu', 73, '', 'Dữ liệu đất đai chưa được làm sạch', 'Bổ sung kinh phí làm sạch dữ liệu'],
  36: ['Kết nối 15/21 cơ sở dữ liệu', 70, '', 'Đường truyền cấp xã chưa ổn định', 'Nâng cấp mạng truyền số liệu chuyên dùng'],
  37: ['Đã hoàn thành nâng cấp hạ tầng', 100, '2025-10-30', 'Đấu thầu thiết bị phải tổ chức lại'],
  38: ['Hỗ trợ 410 hộ kinh doanh lên sàn thương mại điện tử', 25],
  42: ['Chưa hoàn thành, đang kiểm thử sàn giao dịch', 90, '', 'Nhà thầu chậm bàn giao'],
  43: ['Chuyên trang đã đi vào hoạt động', 100, '2026-08-12'],
  44: ['Tổ chức 05 ngày hội khởi nghiệp'],
  46: ['Đã khảo sát 03 địa điểm', 15],
  48: ['Đã tham gia góp ý 01 đề án theo yêu cầu của Bộ Công an', 30],
  50: ['Thực hiện theo kế hoạch năm'],
  56: ['Trường đại học đã khởi công khu thí nghiệm', 30],
  63: ['Kế hoạch đã ban hành', 100],
  68: ['Số hóa 1.250 hiện vật', 35],
  79: ['Hoàn thành', 100, '2025-12-31'],
  80: ['Đang triển khai với 02 doanh nghiệp viễn thông', 55, '', 'Doanh nghiệp chưa thống nhất đơn giá'],
  83: ['Cắt giảm 112 thành phần hồ sơ', 60],
  91: ['Dự thảo Nghị quyết đã trình Ủy ban nhân dân thành phố', 85],
  96: ['Đã công bố danh mục 12 bài toán lớn năm 2026', 100, '2026-05-20'],
  99: ['Giải phóng mặt bằng đạt 62% diện tích', 40],
  102: ['Đang xây dựng dự thảo chương trình', 50, '', 'Chờ hướng dẫn tiêu chí sản phẩm trong nước'],
  106: ['Tổ chức 03 hội nghị xúc tiến đầu tư'],
  112: ['Ký kết 04 thỏa thuận hợp tác'],
};

/** Rows that are not in the plan, for the statuses that none of its rows can have. */
const ownTasks: readonly (readonly [task: readonly string[], report: Report])[] = [
  [['114', 'Dòng minh họa: xây dựng quy chế khai thác kho dữ liệu dùng chung', 'Sở Khoa học và Công nghệ', 'Công an thành phố', ''], ['Đang soạn thảo quy chế', 20]],
  [['115', 'Dòng minh họa: tập huấn sử dụng nền tảng báo cáo trực tuyến', 'Sở Nội vụ', 'Sở Khoa học và Công nghệ', 'Tháng 13/2026'], ['Đang chuẩn bị tài liệu', 10]],
  [['116', 'Dòng minh họa: khảo sát hạ tầng số tại các xã, phường', 'Sở Khoa học và Công nghệ', 'Ủy ban nhân dân cấp xã', 'Trước ngày 25/12/2026'], ['Đã khảo sát 88/103 xã, phường', 85]],
  [['117', 'Dòng minh họa: diễn tập ứng cứu sự cố an toàn thông tin mạng', 'Công an thành phố', 'Sở Khoa học và Công nghệ', 'Quý I/2027'], ['']],
  [['118', 'Dòng minh họa: tổng kết phong trào “học tập số” năm 2026', 'Sở Nội vụ', 'Sở Khoa học và Công nghệ', '15/11/2026'], ['']],
];

const ktsReports: Readonly<Record<string, Report>> = {
  1: ['Hoàn thành hạ tầng kỹ thuật giai đoạn 1', 45],
  2: ['Đang giải phóng mặt bằng', 30, '', 'Chậm xác định giá đất', 'Sớm ban hành giá đất cụ thể'],
  3: ['Hỗ trợ 120 doanh nghiệp công nghệ số', 20],
  4: ['Tổ chức 18 lớp tư vấn cho 640 hộ kinh doanh', 25],
  5: ['Thực hiện Tháng khuyến mại không dùng tiền mặt', 20],
  7: ['Đã cấp 2.150 tên miền “.vn” miễn phí', 30],
  8: ['Đưa 310 sản phẩm OCOP lên sàn', 55],
  10: ['Đã ban hành quy chế nền tảng dùng chung', 40],
  12: ['14/19 bệnh viện công bố bệnh án điện tử', 70],
  14: ['Nền tảng du lịch thông minh chạy thử', 45],
  16: ['Dự thảo chính sách đang lấy ý kiến', 30],
  18: ['Đã đưa vào sử dụng phần mềm đo lường', 100, '2026-11-30'],
  19: ['Tổ chức 01 hội nghị, 02 hội thảo', 35],
  20: ['Hồ sơ mời thầu đang thẩm định', 20],
  23: ['Lắp đặt 410 trạm 5G', 50],
  24: ['Giám sát tập trung 62 hệ thống', 60],
};

export function kh46TaskRows(): SampleRow[] {
  const section: SampleRow = { kind: 'section', cells: ['VIII', 'Dòng thêm để minh họa (không có trong Kế hoạch số 46/KH-UBND)', '', '', ''] };
  const own: SampleRow[] = ownTasks.map(([cells, report]) => ({ kind: 'item', cells: [...cells, ...cellsOf(report)] }));
  return [...tracked(tableOf('kh46-2025.phu-luc-2.nhiem-vu'), kh46Reports), { ...section, cells: [...section.cells, ...headings.map(() => '')] }, ...own];
}

export function ktsTaskRows(): SampleRow[] {
  return tracked(tableOf('kts-2026-2030.phu-luc-2.nhiem-vu'), ktsReports);
}

function tableOf(plan: string): SampleRow[] {
  return rowsOfPlan(readPlan(plan)).filter(({ cells }) => cells.length > 1);
}

/** The rows of a plan's table with the tracking columns beside them; sections and headings keep their empty or heading cells. */
function tracked(rows: readonly SampleRow[], reports: Readonly<Record<string, Report>>): SampleRow[] {
  return rows.map(({ kind, cells }) => {
    const report = kind === 'item' ? reports[String(cells[0])] : undefined;
    return { kind, cells: [...cells, ...(kind === 'header' ? headings : cellsOf(report ?? ['']))] };
  });
}

function cellsOf([note, percent = '', completedOn = '', difficulty = '', proposal = '']: Report): SampleRow['cells'] {
  return [note, percent, dateCell(completedOn), difficulty, proposal];
}
