import { createTranslator } from '../../../src/i18n';
import { addedSentences, closedSentences, removedColumnSentences } from '../../../src/taskpane/notices/trackingSentences';

const t = createTranslator('vi');

describe('tracking columns', () => {
  test('each table with its columns, then what was left and why', () => {
    expect(addedSentences(t, {
      added: [{ sheet: 'PL I', headings: ['Số gốc', 'Ghi chú'] }, { sheet: 'PL II', headings: ['Tình hình'] }],
      skipped: [{ sheet: 'PL III', reason: 'complete' }, { sheet: 'PL IV', reason: 'occupied' }, { sheet: 'PL IV', reason: 'occupied' }],
    })).toEqual([
      'Đã thêm cột theo dõi – trang “PL I”: “Số gốc”, “Ghi chú”; trang “PL II”: “Tình hình”.',
      'Chưa thêm cột ở trang “PL IV”: bên phải bảng đã có nội dung. Hãy chuyển nội dung đó đi rồi thêm lại.',
      'Đã đủ cột theo dõi: “PL III”.',
    ]);
  });

  test('columns with content are named with the number of their cells', () => {
    expect(removedColumnSentences(t, { removed: [], filled: [{ sheet: 'PL I', role: 'note', heading: 'Ghi chú', cellCount: 2 }], skipped: [] })).toEqual([
      'Còn nội dung đã nhập trong: “Ghi chú” (trang “PL I”): 2 ô. Các cột này vẫn được giữ.',
    ]);
  });

  test('a protected sheet keeps its columns', () => {
    expect(removedColumnSentences(t, { removed: [{ sheet: 'PL I', headings: ['Ghi chú'] }], filled: [], skipped: ['PL II'] })).toEqual([
      'Đã bỏ cột theo dõi – trang “PL I”: “Ghi chú”.',
      'Chưa bỏ cột ở trang đang bảo vệ: “PL II”. Hãy bỏ bảo vệ trang rồi làm lại.',
    ]);
  });

  test('where there is nothing of ours, that is said', () => {
    expect(removedColumnSentences(t, { removed: [], filled: [], skipped: [] })).toEqual(['Không có cột theo dõi nào do tiện ích thêm.']);
  });
});

test.each([
  ['a first closing', { sheet: 'Lịch sử theo dõi', isNewSheet: true, itemCount: 174, renewedCount: 0 }, ['Đã chốt Quý IV/2026: 174 dòng trên trang mới “Lịch sử theo dõi”.']],
  ['a closing anew', { sheet: 'Lịch sử theo dõi', isNewSheet: false, itemCount: 174, renewedCount: 170 }, ['Đã chốt Quý IV/2026: 174 dòng trên trang “Lịch sử theo dõi”.', 'Kỳ này đã chốt trước đó: 170 dòng cũ được ghi lại theo số liệu hiện nay.']],
])('%s tells period, rows and sheet', (_sentence, closed, sentences) => {
  expect(closedSentences(t, '2026-Q4', closed)).toEqual(sentences);
});
