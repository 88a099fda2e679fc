/** What the list of findings says, and the numbers above it. */
export const results = {
  'summary.title': 'Tổng hợp đến ngày {date}',
  'behind.hint': '{count} nội dung chậm, quá hạn hoặc không đạt.',
  'findings.title': 'Nội dung cần rà soát ({count})',
  'findings.clean': 'Không phát hiện sai sót.',
  'findings.clean.rest': 'Không còn nội dung nào cần rà soát ngoài phần đã bỏ qua.',
  'findings.filter': 'Lọc theo mức độ',
  'findings.filter.all': 'Tất cả',
  'findings.filter.one': '{severity} ({count})',
  'findings.group': '{title} ({count})',
  'findings.list': 'Nội dung cần rà soát, xếp theo loại',
  'findings.suggestion': 'Đề xuất: {text}',
  'findings.fix.replace': 'ghi “{text}”',
  'findings.fix.choose': 'chọn một trong các cách ghi: {texts}',
} as const;
