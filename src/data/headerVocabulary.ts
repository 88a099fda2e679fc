import type { HeadingPhrase } from '../core/recognize/compileVocabulary';

/**
 * Words that head the columns of appendices, as offices write them; compared without marks, case and punctuation.
 * A phrase with several roles is ambiguous: the values below it and its neighbours decide. Earlier roles are the likelier ones.
 */
export const headerVocabulary: readonly HeadingPhrase[] = [
  { roles: ['ordinal'], phrases: ['TT', 'STT', 'Số TT', 'Số thứ tự', 'Mã chỉ tiêu', 'Mã số', 'Mã nhiệm vụ'] },
  {
    roles: ['content'],
    phrases: [
      'Tên nhiệm vụ', 'Nhiệm vụ', 'Nội dung nhiệm vụ', 'Nhiệm vụ, giải pháp', 'Nhiệm vụ trọng tâm', 'Nội dung công việc', 'Nội dung', 'Công việc', 'Hoạt động',
      'Nội dung thực hiện', 'Tên đề án', 'Tên đề án, nhiệm vụ', 'Chỉ tiêu', 'Tên chỉ tiêu', 'Mục tiêu, chỉ tiêu', 'Chỉ tiêu chủ yếu', 'Chỉ tiêu cụ thể', 'Nội dung chỉ tiêu',
      'Danh mục nhiệm vụ', 'Danh mục chỉ tiêu', 'Tên dự án', 'Danh mục dự án',
    ],
  },
  { roles: ['unit'], phrases: ['Đơn vị tính', 'ĐVT', 'Đơn vị', 'Đơn vị tỉnh', 'Đơn vị đo'] },
  {
    roles: ['target'],
    phrases: [
      'Chỉ tiêu giao', 'Chỉ tiêu kế hoạch', 'Kế hoạch năm', 'Kế hoạch', 'Mục tiêu năm', 'Mục tiêu đến năm', 'Mục tiêu thực hiện', 'Mục tiêu phải đạt', 'Kết quả phải đạt',
      'Kết quả cần đạt', 'Chỉ tiêu phải đạt', 'Chỉ tiêu năm', 'Giá trị mục tiêu', 'Đến năm', 'Giai đoạn',
    ],
  },
  { roles: ['target', 'content'], phrases: ['Mục tiêu'] },
  { roles: ['baseline'], phrases: ['Số gốc', 'Số liệu gốc', 'Giá trị gốc', 'Năm gốc', 'Hiện trạng', 'Số gốc (và thời điểm)', 'Số gốc (thời điểm)'] },
  { roles: ['previous'], phrases: ['Kết quả kỳ trước', 'Kỳ trước', 'Thực hiện kỳ trước', 'Cùng kỳ', 'Thực hiện cùng kỳ'] },
  {
    roles: ['actual'],
    phrases: ['Kết quả kỳ này', 'Kỳ này', 'Thực hiện kỳ này', 'Ước thực hiện', 'Lũy kế', 'Kết quả đạt được', 'Giá trị thực hiện', 'Số liệu thực hiện', 'Thực hiện đến nay'],
  },
  { roles: ['actual', 'statusNote'], phrases: ['Kết quả thực hiện', 'Thực hiện'] },
  { roles: ['target', 'deliverable', 'actual'], phrases: ['Kết quả'] },
  { roles: ['ratio'], phrases: ['Tỷ lệ đạt', 'Tỷ lệ so với mục tiêu', 'Tỷ lệ đạt so với mục tiêu', 'So với mục tiêu', 'Tỷ lệ %', 'Tỷ lệ thực hiện'] },
  {
    roles: ['lead'],
    phrases: [
      'Cơ quan chủ trì', 'Đơn vị chủ trì', 'Chủ trì', 'Cơ quan, đơn vị chủ trì', 'Cơ quan chủ trì theo dõi, đánh giá', 'Cơ quan thực hiện', 'Đơn vị thực hiện',
      'Cơ quan, đơn vị thực hiện', 'Sở, ngành chủ trì', 'Sở, ngành chủ trì tham mưu', 'Chủ đầu tư', 'Cơ quan chịu trách nhiệm', 'Đơn vị chịu trách nhiệm',
      'Cơ quan theo dõi', 'Đơn vị theo dõi', 'Phân công chủ trì', 'Cơ quan được giao',
    ],
  },
  {
    roles: ['supporting'],
    phrases: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp', 'Phối hợp thực hiện', 'Cơ quan, đơn vị phối hợp', 'Đơn vị phối hợp thực hiện', 'Cơ quan phối hợp thực hiện'],
  },
  {
    roles: ['deadline'],
    phrases: [
      'Thời gian hoàn thành', 'Thời hạn hoàn thành', 'Thời hạn', 'Hạn hoàn thành', 'Thời gian', 'Thời gian thực hiện', 'Thời gian, tiến độ', 'Lộ trình', 'Lộ trình thực hiện',
      'Tiến độ hoàn thành', 'Thời hạn thực hiện', 'Thời gian trình', 'Hạn chót',
    ],
  },
  { roles: ['deadline', 'statusNote'], phrases: ['Tiến độ', 'Tiến độ thực hiện'] },
  {
    roles: ['deliverable'],
    phrases: ['Sản phẩm', 'Sản phẩm đầu ra', 'Kết quả, sản phẩm', 'Kết quả/Sản phẩm', 'Sản phẩm, kết quả', 'Kết quả đầu ra', 'Kết quả dự kiến', 'Sản phẩm dự kiến', 'Sản phẩm hoàn thành'],
  },
  { roles: ['statusNote'], phrases: ['Tình hình thực hiện', 'Kết quả chi tiết', 'Tình trạng', 'Trạng thái', 'Kết quả, tình hình thực hiện'] },
  { roles: ['percentDone'], phrases: ['Tỷ lệ hoàn thành', 'Mức độ hoàn thành', '% hoàn thành', 'Phần trăm hoàn thành', 'Hoàn thành (%)'] },
  { roles: ['completedOn'], phrases: ['Ngày hoàn thành', 'Thời điểm hoàn thành', 'Ngày hoàn thành thực tế', 'Hoàn thành ngày'] },
  { roles: ['difficulty'], phrases: ['Khó khăn, vướng mắc', 'Khó khăn', 'Vướng mắc', 'Tồn tại, hạn chế', 'Khó khăn, vướng mắc và kiến nghị'] },
  { roles: ['proposal'], phrases: ['Kiến nghị', 'Đề xuất', 'Đề xuất, kiến nghị', 'Kiến nghị, đề xuất', 'Kiến nghị/Ghi chú'] },
  { roles: ['note'], phrases: ['Ghi chú', 'Chú thích'] },
];
