import type { HeadingPhrase } from '../core/recognize/compileVocabulary';

/**
 * Words that head the columns of appendices, as offices write them; compared without marks, case and punctuation ("ĐVT", "Đơn vị tỉnh" and
 * "đơn vị tính" are one), also in TCVN3 and VNI, and found inside longer headings. A phrase with several roles is ambiguous: the values
 * below it and its neighbours decide; earlier roles are the likelier ones. A phrase without a role
 * names a column that is known and plays none; fillers say who or what, and never which column: "Các sở, ngành chủ trì" is headed by "chủ trì".
 */
export const headerVocabulary: readonly HeadingPhrase[] = [
  { roles: [], phrases: 'cơ quan đơn vị các sở ban ngành bộ địa phương tổ chức đảng cấp tên của và tỉnh ubnd hđnd % dự kiến'.split(' '), isFiller: true },
  { roles: ['ordinal'], phrases: ['Số TT', 'Số thứ tự', 'Thứ tự', 'Mã chỉ tiêu', 'Mã nhiệm vụ', 'Mã công việc', 'Mã WBS', 'STT theo', 'TT theo', 'STT chi tiết', 'STT trong'] },
  { roles: ['ordinal'], phrases: ['TT', 'STT', 'S TT', 'TT STT', 'Số'], alone: true },
  { roles: ['ordinal'], phrases: ['Mã số', 'Số hiệu', 'Mã', 'No', 'Mục'], alone: true, weight: 0.85 },
  {
    roles: ['content'],
    phrases: [
      'Tên nhiệm vụ', 'Nhiệm vụ', 'Nội dung nhiệm vụ', 'Nhiệm vụ, giải pháp', 'Nhiệm vụ trọng tâm', 'Nội dung công việc', 'Công việc', 'Tên công việc', 'Nội dung thực hiện',
      'Nội dung hoạt động', 'Tên hoạt động', 'Tên đề án', 'Tên đề án, nhiệm vụ', 'Đề án, chương trình', 'Chỉ tiêu', 'Tên chỉ tiêu', 'Mục tiêu, chỉ tiêu', 'Chỉ tiêu, nhiệm vụ',
      'Chỉ tiêu chủ yếu', 'Chỉ tiêu cụ thể', 'Nội dung chỉ tiêu', 'Danh mục nhiệm vụ', 'Danh mục chỉ tiêu', 'Tên văn bản', 'Tên công tác', 'Nội dung trình', 'Nhóm nhiệm vụ',
      'Nội dung yêu cầu', 'Nội dung chỉ đạo', 'Nội dung giao', 'Nhiệm vụ được giao', 'Nội dung triển khai', 'Nhiệm vụ cụ thể', 'Công việc cụ thể', 'Đầu việc', 'Nội dung phối hợp',
      'Nội dung cam kết', 'Nội dung phân công', 'Chỉ số đánh giá', 'Chỉ tiêu đánh giá', 'Chỉ tiêu thi đua', 'Việc cần làm', 'Phần việc', 'NV', 'Nhóm chỉ tiêu', 'Chỉ tiêu thành phần',
    ],
  },
  { roles: ['content'], phrases: ['Nội dung', 'Tên dự án', 'Danh mục dự án', 'Dự án', 'Dự án, công trình', 'Đề án', 'Hoạt động', 'Chỉ số', 'Tên chỉ số', 'Tiêu chí', 'Chương trình, kế hoạch', 'Giải pháp'], weight: 0.9 },
  { roles: ['content'], phrases: ['Việc', 'Danh mục', 'Hạng mục', 'Văn bản', 'Công tác', 'Yêu cầu', 'Vấn đề', 'Tên gọi', 'Tên'], alone: true, weight: 0.8 },
  { roles: ['unit'], phrases: ['Đơn vị tính', 'ĐVT', 'Đơn vị đo', 'Đơn vị đo lường', 'ĐV tính', 'ĐVị tính'] },
  { roles: ['unit', 'lead'], phrases: ['Đơn vị'], alone: true },
  {
    roles: ['target'],
    phrases: [
      'Chỉ tiêu giao', 'Chỉ tiêu được giao', 'Kế hoạch năm', 'Kế hoạch giao', 'Mục tiêu năm', 'Mục tiêu đến năm', 'Mục tiêu thực hiện', 'Mục tiêu phải đạt',
      'Mục tiêu cần đạt', 'Mục tiêu đề ra', 'Kết quả phải đạt', 'Kết quả cần đạt', 'Chỉ tiêu phải đạt', 'Chỉ tiêu cần đạt', 'NQ giao', 'Nghị quyết Đại hội', 'NQ Đại hội', 'Giá trị mục tiêu',
      'Mức đạt', 'Mức đạt yêu cầu', 'Mức giao', 'Mức kế hoạch', 'Ngưỡng đạt', 'Ngưỡng mục tiêu', 'Định mức giao', 'Chỉ số mục tiêu', 'Số giao', 'Chỉ tiêu phấn đấu', 'Chỉ tiêu đăng ký', 'Đăng ký thực hiện', 'Mức đăng ký',
      'KH giao', 'CT giao', 'KH năm', 'Kế hoạch đề ra', 'Nghị quyết đề ra', 'Yêu cầu đạt', 'Mục tiêu đặt ra', 'Giá trị giao', 'Chỉ tiêu giao thực hiện',
      'Mức phấn đấu', 'Phấn đấu', 'Phấn đấu năm', 'Phấn đấu đến năm', 'Mức cần đạt', 'Trị số mục tiêu', 'Mục tiêu giai đoạn', 'Kế hoạch giai đoạn', 'Nghị quyết giao',
    ],
  },
  { roles: ['target', 'content'], phrases: ['Mục tiêu', 'Chỉ tiêu đặt ra', 'Chỉ tiêu năm', 'Chỉ tiêu đến năm', 'Chỉ tiêu giai đoạn', 'Chỉ tiêu kế hoạch'] },
  { roles: ['target', 'deliverable'], phrases: ['Yêu cầu cần đạt', 'Kết quả cụ thể cần đạt'] },
  { roles: ['target', 'content', 'deliverable'], phrases: ['Kế hoạch'] },
  { roles: ['target'], phrases: ['KH', 'CT', 'Ngưỡng', 'Định mức'], alone: true, weight: 0.9 },
  { roles: ['target'], phrases: ['Tỉnh giao', 'Thành phố giao', 'Trung ương giao', 'Bộ giao', 'HĐND giao', 'UBND giao', 'Được giao'], weight: 0.85 },
  { roles: ['target'], phrases: ['Chia theo', 'Chia ra', 'Phân kỳ', 'Phân bổ', 'Phân theo'], weight: 0.65 },
  { roles: ['baseline'], phrases: ['Số gốc', 'Số liệu gốc', 'Giá trị gốc', 'Hiện trạng', 'Hiện trạng năm', 'Số gốc (và thời điểm)', 'Số gốc (thời điểm)', 'Giá trị cơ sở', 'Giá trị năm gốc', 'Mức nền', 'Thực trạng', 'Thực trạng năm', 'Hiện tại', 'Xuất phát điểm', 'Giá trị ban đầu', 'Số đầu kỳ', 'Điểm xuất phát'] },
  { roles: ['baseline', 'baselineOn'], phrases: ['Năm gốc', 'Năm cơ sở'] },
  {
    roles: ['baselineOn'],
    phrases: ['Thời điểm số gốc', 'Ngày số gốc', 'Ngày của số gốc', 'Thời điểm số liệu gốc', 'Ngày số liệu gốc', 'Thời điểm giá trị gốc', 'Thời điểm gốc', 'Thời điểm hiện trạng', 'Năm của số gốc', 'Năm số liệu gốc', 'Thời điểm của số gốc'],
  },
  {
    roles: ['measuredOn'],
    phrases: [
      'Ngày số liệu', 'Ngày của số liệu', 'Thời điểm số liệu', 'Thời điểm của số liệu', 'Ngày chốt số liệu', 'Thời điểm chốt số liệu', 'Ngày lấy số liệu', 'Thời điểm lấy số liệu', 'Ngày cập nhật số liệu', 'Thời điểm cập nhật số liệu',
      'Số liệu đến ngày', 'Số liệu tính đến ngày', 'Ngày đo', 'Thời điểm đo',
    ],
  },
  {
    roles: ['previous'],
    phrases: ['Kết quả kỳ trước', 'Kỳ trước', 'Thực hiện kỳ trước', 'Cùng kỳ', 'Thực hiện cùng kỳ', 'Cùng kỳ năm trước', 'Năm trước', 'Thực hiện năm trước', 'Kết quả năm trước', 'Quý trước', 'Tháng trước', 'KQ năm trước', 'TH năm trước',
      'KQ đến 31/12 năm trước', 'Kết quả đến 31/12 năm trước', 'TH đến 31/12 năm trước', 'Thực hiện đến 31/12 năm trước', 'KQ đến hết năm trước', 'Kết quả đến hết năm trước', 'KQ kỳ trước', 'TH kỳ trước', 'TH cùng kỳ'],
  },
  {
    roles: ['actual'],
    phrases: [
      'Kết quả kỳ này', 'Kỳ này', 'Thực hiện kỳ này', 'Ước thực hiện', 'Ước TH', 'ƯTH', 'Lũy kế', 'Lũy kế thực hiện', 'Kết quả đạt được', 'Giá trị thực hiện', 'Số liệu thực hiện',
      'Thực hiện đến nay', 'Thực hiện đến', 'Đã thực hiện', 'Thực hiện năm', 'Thực hiện quý', 'Thực hiện tháng', 'Kết quả thực hiện năm', 'Kết quả thực hiện đến năm', 'Mức đạt được',
      'Đã đạt', 'Kết quả tháng', 'Kết quả quý', 'TH năm', 'TH quý', 'TH tháng', 'Ước thực hiện năm', 'Ước TH năm', 'Kết quả đến nay', 'Kết quả đến', 'Kết quả ước đạt', 'Số liệu báo cáo', 'Kết quả tự chấm',
      'Ước đạt', 'Ước', 'Ước cả năm', 'Thực đạt', 'Số thực hiện', 'Giá trị đạt được',
    ],
  },
  { roles: ['previous'], phrases: ['CK'], alone: true, weight: 0.85 },
  { roles: ['actual'], phrases: ['KQ đến', 'KQ đạt được', 'KQ kỳ này', 'TH kỳ này', 'TH đến'] },
  { roles: ['actual', 'baseline'], phrases: ['Giá trị hiện tại', 'Mức hiện tại', 'Số liệu hiện tại', 'Giá trị hiện nay'] },
  { roles: ['actual', 'statusNote'], phrases: ['Kết quả thực hiện'] },
  { roles: ['actual', 'target', 'statusNote'], phrases: ['Kết quả năm'] },
  { roles: ['actual', 'statusNote', 'lead'], phrases: ['Thực hiện'], alone: true },
  { roles: ['actual'], phrases: ['TH', 'Số liệu', 'Kết quả 9 tháng', 'Kết quả 6 tháng', 'Giá trị', 'Trị số', 'Đạt'], alone: true, weight: 0.85 },
  { roles: ['target', 'deliverable', 'actual', 'statusNote'], phrases: ['Kết quả'] },
  { roles: ['actual', 'statusNote', 'deliverable'], phrases: ['KQ'], alone: true, weight: 0.85 },
  {
    roles: ['ratio'],
    phrases: [
      'Tỷ lệ đạt', 'Tỷ lệ so với mục tiêu', 'Tỷ lệ đạt so với mục tiêu', 'So với mục tiêu', 'Tỷ lệ %', 'Tỷ lệ thực hiện', 'So với kế hoạch', 'So với cùng kỳ', 'So cùng kỳ', '% so với cùng kỳ', '% kế hoạch',
      '% so với kế hoạch', '% thực hiện', '% TH/KH', 'TH/KH', 'So sánh', 'Tốc độ tăng trưởng (%)', '% đạt', 'So với năm', '% so với',
    ],
  },
  {
    roles: ['lead'],
    phrases: [
      'Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì', 'Cơ quan, đơn vị chủ trì', 'Chủ trì thực hiện', 'Chủ trì tham mưu', 'Phân công chủ trì', 'Cơ quan thường trực', 'Đơn vị đầu mối',
      'Cơ quan đầu mối', 'Đơn vị chủ công', 'Đầu mối', 'Đầu mối thực hiện', 'Đầu mối chủ trì', 'Đầu mối tham mưu', 'Cơ quan, đơn vị đầu mối', 'Đơn vị chịu trách nhiệm chính', 'Cơ quan chịu trách nhiệm chính',
      'Trách nhiệm chính', 'Đơn vị chính', 'CQ chủ trì', 'ĐV chủ trì', 'Phòng chủ trì', 'Phòng ban chủ trì', 'Cơ quan chủ quản', 'Đơn vị thường trực', 'Bộ phận chủ trì',
    ],
  },
  {
    roles: ['lead'],
    phrases: [
      'Cơ quan thực hiện', 'Đơn vị thực hiện', 'Cơ quan, đơn vị thực hiện', 'Bộ phận thực hiện', 'Đơn vị triển khai', 'Cơ quan chịu trách nhiệm', 'Đơn vị chịu trách nhiệm', 'Cơ quan được giao',
      'Đơn vị được giao', 'Đơn vị phụ trách', 'Cơ quan phụ trách', 'Bộ phận phụ trách', 'Đơn vị tham mưu', 'Cơ quan tham mưu', 'Cơ quan soạn thảo', 'Đơn vị soạn thảo', 'Phân công thực hiện',
      'Cơ quan, đơn vị', 'Trách nhiệm thực hiện', 'Phân công', 'Chủ đầu tư', 'Tổ đội phụ trách', 'Chủ quản', 'Tổ chức thực hiện', 'Cấp thực hiện', 'CQ thực hiện', 'ĐV thực hiện', 'Phòng thực hiện', 'Phòng ban thực hiện', 'Phòng ban phụ trách', 'Phòng phụ trách',
      'Bộ phận tham mưu', 'Bộ phận chịu trách nhiệm', 'Đơn vị, cá nhân thực hiện', 'Tổ chức, cá nhân thực hiện', 'Đơn vị đảm nhận', 'Đơn vị tổ chức', 'Đơn vị xây dựng', 'Giao đơn vị', 'Giao nhiệm vụ cho', 'Đơn vị nhận nhiệm vụ',
    ],
    weight: 0.9,
  },
  {
    roles: ['lead'],
    phrases: [
      'Bộ phận', 'Cá nhân thực hiện', 'Đảng viên phụ trách', 'Ủy viên phụ trách', 'Chuyên viên phụ trách', 'Chuyên viên', 'Công chức phụ trách', 'Công chức tham mưu', 'Người đảm nhận', 'Người tham mưu', 'Lãnh đạo chỉ đạo',
      'Lãnh đạo theo dõi', 'Người chủ trì', 'Đồng chí chủ trì', 'Cơ quan theo dõi', 'Đơn vị theo dõi', 'Theo dõi, đánh giá', 'Cơ quan báo cáo', 'Phụ trách', 'Người phụ trách', 'Người thực hiện', 'Cán bộ phụ trách', 'Cán bộ thực hiện', 'Cá nhân phụ trách',
      'Lãnh đạo phụ trách', 'Đồng chí phụ trách', 'Người chịu trách nhiệm', 'Trách nhiệm', 'Cơ quan trình', 'Chỉ đạo', 'Cơ quan quản lý',
    ],
    weight: 0.8,
  },
  { roles: ['supporting'], phrases: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp', 'Phối hợp thực hiện', 'Cơ quan, đơn vị phối hợp', 'Cơ quan tham gia', 'Đơn vị tham gia', 'Cơ quan liên quan', 'Đơn vị liên quan', 'CQ phối hợp', 'ĐV phối hợp', 'Bộ phận phối hợp', 'Phòng phối hợp', 'Phòng ban phối hợp', 'Người phối hợp', 'Cá nhân phối hợp', 'Lực lượng phối hợp', 'Thành phần phối hợp', 'Đơn vị hỗ trợ', 'Cơ quan hỗ trợ', 'ĐV hỗ trợ', 'CQ hỗ trợ', 'Bộ phận hỗ trợ', 'Phòng hỗ trợ', 'Phòng ban hỗ trợ', 'Người hỗ trợ', 'Phối hợp/hỗ trợ', 'Hỗ trợ, phối hợp'] },
  { roles: ['supporting'], phrases: ['PH', 'Hỗ trợ', 'Cùng thực hiện', 'Tham gia'], alone: true, weight: 0.8 },
  { roles: ['lead'], phrases: ['Vai trò', 'Chịu trách nhiệm', 'Giao cho'], alone: true, weight: 0.8 },
  {
    roles: ['deadline'],
    phrases: [
      'Thời gian hoàn thành', 'Thời hạn hoàn thành', 'Thời hạn', 'Hạn hoàn thành', 'Tiến độ hoàn thành', 'Thời hạn thực hiện', 'Hạn chót', 'Hạn xử lý', 'Hạn thực hiện', 'Mốc hoàn thành',
      'Thời điểm hoàn thành dự kiến', 'Dự kiến hoàn thành', 'Thời hạn trình', 'Thời gian kết thúc', 'Ngày kết thúc', 'Hạn báo cáo', 'Hạn cuối', 'Hạn', 'Hạn nộp', 'Hạn trình', 'Hoàn thành trước', 'Hoàn thành trước ngày', 'Hoàn thành chậm nhất', 'Chậm nhất', 'Yêu cầu hoàn thành', 'Tiến độ yêu cầu', 'Tiến độ giao', 'Thời hạn giao',
      'TG hoàn thành', 'TG thực hiện', 'Ngày hết hạn', 'Hạn giải quyết', 'Thời hạn báo cáo', 'Thời hạn giải quyết', 'Deadline', 'Ngày đến hạn', 'Thời gian yêu cầu',
    ],
  },
  {
    roles: ['deadline'],
    phrases: [
      'Thời gian', 'Thời gian thực hiện', 'Thời gian, tiến độ', 'Lộ trình', 'Lộ trình thực hiện', 'Thời gian trình', 'Thời gian triển khai', 'Thời gian ban hành', 'Mốc thời gian', 'Mốc dự kiến',
      'Thời điểm', 'Kết thúc', 'Năm hoàn thành', 'Năm thực hiện', 'Giai đoạn thực hiện', 'Kỳ hạn', 'Thời gian dự kiến', 'Kế hoạch thời gian', 'Thời gian bắt đầu, kết thúc', 'Thời gian tổ chức', 'Thời gian báo cáo', 'Thời gian dự kiến hoàn thành',
      'Thời điểm thực hiện', 'Ngày thực hiện', 'Tháng thực hiện', 'Quý thực hiện', 'Tháng hoàn thành', 'Quý hoàn thành', 'Kế hoạch hoàn thành', 'Dự kiến thời gian', 'Dự kiến trình',
    ],
    weight: 0.95,
  },
  { roles: ['deadline', 'target'], phrases: ['Mốc', 'Cột mốc', 'Mốc đạt'], weight: 0.95 },
  { roles: ['deadline'], phrases: ['Tháng', 'Quý', 'Tháng, năm', 'Tháng/quý', 'Tần suất', 'Tần suất thực hiện', 'Định kỳ', 'Chu kỳ'], alone: true, weight: 0.72 },
  { roles: ['deadline', 'statusNote', 'percentDone'], phrases: ['Tiến độ', 'Tiến độ thực hiện'] },
  {
    roles: ['deliverable'],
    phrases: [
      'Sản phẩm', 'Sản phẩm đầu ra', 'Kết quả, sản phẩm', 'Kết quả/Sản phẩm', 'Sản phẩm, kết quả', 'Kết quả đầu ra', 'Kết quả dự kiến', 'Sản phẩm dự kiến', 'Sản phẩm hoàn thành', 'Sản phẩm chủ yếu',
      'Kết quả mong đợi', 'Đầu ra', 'Sản phẩm cụ thể', 'Sản phẩm cần đạt', 'Sản phẩm giao nộp', 'Sản phẩm bàn giao', 'Sản phẩm phải có', 'Kết quả phải hoàn thành', 'Kết quả đầu ra dự kiến', 'SP đầu ra', 'Yêu cầu kết quả', 'Tên sản phẩm', 'Hình thức văn bản', 'Sản phẩm, hình thức văn bản', 'Yêu cầu sản phẩm', 'Dự kiến kết quả', 'Dự kiến sản phẩm',
    ],
  },
  {
    roles: ['statusNote'],
    phrases: [
      'Tình hình thực hiện', 'Kết quả chi tiết', 'Tình trạng', 'Trạng thái', 'Kết quả, tình hình thực hiện', 'Tình hình, kết quả thực hiện', 'Kết quả triển khai', 'Tình hình triển khai',
      'Nội dung đã thực hiện', 'Kết quả giải quyết', 'Tình trạng thực hiện', 'Kết quả xử lý', 'Kết quả đã thực hiện', 'Kết quả công việc', 'Kết quả thực hiện nhiệm vụ', 'Tình hình', 'Thực trạng thực hiện', 'Tình trạng xử lý', 'Tình hình xử lý', 'Mô tả kết quả',
    ],
  },
  { roles: ['percentDone'], phrases: ['Tỷ lệ hoàn thành', 'Mức độ hoàn thành', '% hoàn thành', 'Phần trăm hoàn thành', 'Hoàn thành (%)', 'Tiến độ (%)', '% tiến độ', 'Tỷ lệ tiến độ'] },
  { roles: ['completedOn'], phrases: ['Ngày hoàn thành thực tế', 'Thời gian hoàn thành thực tế', 'Hoàn thành ngày', 'Hoàn thành thực tế', 'Ngày hoàn thành nhiệm vụ'] },
  { roles: ['deadline', 'completedOn', 'percentDone'], phrases: ['Hoàn thành'], alone: true, weight: 0.85 },
  { roles: ['statusNote', 'percentDone'], phrases: ['Tiến độ thực hiện đến', 'Tiến độ đến', 'Tiến độ đạt được'] },
  { roles: ['completedOn', 'deadline'], phrases: ['Ngày hoàn thành', 'Thời điểm hoàn thành'] },
  { roles: ['difficulty'], phrases: ['Khó khăn, vướng mắc', 'Khó khăn', 'Vướng mắc', 'Tồn tại, hạn chế', 'Hạn chế', 'Khó khăn, vướng mắc và kiến nghị', 'Nguyên nhân', 'Lý do', 'Tồn tại', 'Tồn tại, vướng mắc', 'Nguyên nhân chậm', 'Lý do chậm', 'Lý do chưa hoàn thành', 'Nguyên nhân chưa đạt', 'Rủi ro', 'Trở ngại'] },
  { roles: ['proposal'], phrases: ['Kiến nghị', 'Đề xuất', 'Đề xuất, kiến nghị', 'Kiến nghị, đề xuất', 'Kiến nghị/Ghi chú', 'Giải pháp đề xuất', 'Đề nghị', 'Ý kiến', 'Hướng xử lý', 'Phương hướng giải quyết', 'Giải pháp khắc phục', 'Kiến nghị giải pháp', 'Ý kiến chỉ đạo'] },
  { roles: ['note'], phrases: ['Ghi chú', 'Chú thích', 'Ghi chú khác', 'Đánh giá', 'Khoảng cách', 'Lưu ý', 'Diễn giải', 'Ghi chú (nếu có)', 'GC', 'Chú giải', 'Giải trình', 'Thuyết minh'] },
  {
    roles: [],
    phrases: [
      'Căn cứ', 'Căn cứ pháp lý', 'Cơ sở pháp lý', 'Văn bản giao', 'Văn bản chỉ đạo', 'Nguồn kinh phí', 'Kinh phí', 'Kinh phí thực hiện', 'Dự kiến kinh phí', 'Nguồn vốn', 'Kế hoạch vốn', 'Các phường', 'Các xã', 'Các huyện', 'Các địa phương', 'Tổng mức đầu tư', 'Vốn',
      'Giải ngân', 'Địa điểm', 'Địa điểm thực hiện', 'Địa bàn', 'Phạm vi', 'Quy mô', 'Đối tượng', 'Nguồn lực', 'Nguồn số liệu', 'Tần suất báo cáo', 'Tần suất thu thập', 'Kỳ báo cáo', 'Chế độ báo cáo', 'Phương pháp',
      'Thời gian bắt đầu', 'Ngày bắt đầu', 'Bắt đầu', 'Ngày giao', 'Số ngày', 'Thời gian (ngày)', 'Lĩnh vực', 'Nhóm', 'Phân loại', 'Loại nhiệm vụ', 'Mức độ ưu tiên', 'Ưu tiên', 'Cấp trình',
      'Cấp ban hành', 'Cấp phê duyệt', 'Cơ quan ban hành', 'Thẩm quyền', 'Người ký', 'Liên hệ', 'Minh chứng', 'Tài liệu', 'Phụ lục', 'Biểu mẫu', 'Điểm', 'Điểm chuẩn', 'Điểm tối đa', 'Hệ số', 'Trọng số',
      'Bước', 'Đóng góp', 'Đóng góp dự kiến', 'Công suất', 'Công tác trước', 'Số nhân công', 'Loại văn bản', 'Loại', 'Biện pháp', 'Ký hiệu', 'Cách tính', 'Mức độ', 'Link', 'Nguồn', 'Thẩm định', 'Thẩm tra', 'Cơ quan tổng hợp', 'Cơ quan cung cấp', 'Đơn vị cung cấp', 'Phê duyệt', 'Ngân sách', 'NSTW', 'NSĐP', 'NSNN', 'Xã hội hóa', 'Phương thức', 'Phương án',
      'Mục đích', 'Kỳ công bố', 'Hình thức', 'Tính chất',
    ],
  },
  { roles: [], phrases: ['Số văn bản', 'Số hiệu văn bản', 'Ngày văn bản', 'Ngày ban hành', 'Tổng số', 'Tổng cộng', 'Cộng', 'Xếp hạng', 'Xếp loại', 'Địa phương', 'Hồ sơ'], alone: true },
  { roles: [], phrases: ['Phí'], alone: true, isAlien: true },
  {
    roles: [],
    isAlien: true,
    phrases: [
      'Họ và tên', 'Họ tên', 'Chức vụ', 'Chức danh', 'Ngày sinh', 'Năm sinh', 'Điện thoại', 'Số điện thoại', 'Số di động', 'Email', 'Giới tính', 'Đơn vị công tác', 'Nơi công tác', 'Trình độ',
      'Số ký hiệu', 'Số, ký hiệu văn bản', 'Trích yếu', 'Trích yếu nội dung', 'Ngày hiệu lực', 'Hiệu lực', 'Đơn giá', 'Thành tiền', 'Số lượng', 'Khối lượng', 'Giá dự thầu', 'Mã hàng', 'Quy cách',
      'Lương', 'Phụ cấp', 'Ngạch', 'Địa chỉ', 'Số GP', 'Ngày cấp', 'Mã số thuế', 'Lớp', 'Học sinh', 'Điểm thi', 'Xếp loại học lực', 'Dự toán', 'Quyết toán', 'Số tiền', 'Tiền', 'Diện tích', 'Số CCCD',
      'Mô tả dịch vụ', 'Thứ, ngày', 'Buổi', 'Phòng họp', 'Sự kiện', 'Thành phần', 'Thành phần tham dự', 'Nguồn đối chiếu', 'Tham dự', 'Thời gian giải quyết', 'Thành phần hồ sơ', 'Lệ phí', 'Phí, lệ phí', 'Mức phí', 'Mã TTHC', 'Mã thủ tục', 'Mã thủ tục hành chính',
    ],
  },
];
