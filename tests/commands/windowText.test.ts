import type { RibbonDeed } from '../../src/app/ribbonNews';
import { windowText } from '../../src/commands/windowText';
import { createTranslator } from '../../src/i18n';

const t = createTranslator('vi');
const queryOf = (deed: unknown) => `?${new URLSearchParams({ deed: JSON.stringify(deed) }).toString()}`;
const failure = { code: 'no-item-of-unit', data: { unit: 'Sở Y tế' }, detail: 'ItemNotFound' } as const;

test('tells the failure that the address names, with its values and its detail', () => {
  expect(windowText(t, queryOf({ command: 'createReport', failure }))).toEqual({ sentence: t('failure.no-item-of-unit', { unit: 'Sở Y tế' }), detail: 'ItemNotFound' });
});

test.each<readonly [found: RibbonDeed, sentence: string]>([
  [{ command: 'checkWorkbook', asOf: '2026-12-09', errors: 3, warnings: 9, notes: 0, unmarkedSheets: [] }, 'Đã kiểm tra xong: 12 nội dung cần rà soát (3 lỗi, 9 cảnh báo, 0 lưu ý). Ô có lỗi, cảnh báo được tô màu; bấm Mở ngăn để xem từng nội dung.'],
  [{ command: 'checkWorkbook', asOf: '2026-12-09', errors: 3, warnings: 9, notes: 0, unmarkedSheets: ['PL I', 'PL II'] }, 'Đã kiểm tra xong: 12 nội dung cần rà soát (3 lỗi, 9 cảnh báo, 0 lưu ý). Ô có lỗi, cảnh báo được tô màu; bấm Mở ngăn để xem từng nội dung. Chưa tô màu được ở trang: “PL I”, “PL II”.'],
  [{ command: 'checkWorkbook', asOf: '2026-12-09', errors: 0, warnings: 0, notes: 0, unmarkedSheets: [] }, 'Đã kiểm tra xong: không có nội dung nào cần rà soát.'],
  [{ command: 'trackProgress', asOf: '2026-12-09', unmarkedSheets: ['PL I', 'PL II'] }, 'Chưa tô màu được ở trang: “PL I”, “PL II”.'],
])('a check tells what it found, and a colouring where it laid nothing: %j', (deed, sentence) => {
  expect(windowText(t, queryOf(deed))).toEqual({ sentence, detail: '' });
});

test.each(['', '?deed=', '?deed=%7Bbroken', queryOf(null), queryOf({ command: 'toString' }), queryOf({ command: 'checkWorkbook', asOf: 'nay' }), queryOf({ command: 'checkWorkbook', failure: { ...failure, code: 'toString' } }), queryOf({ command: 'removeMarks', sheets: [] }), queryOf({ command: 'trackProgress', asOf: '2026-12-09', unmarkedSheets: [] })])(
  'tells of the unexpected for %j',
  (query) => expect(windowText(t, query)).toEqual({ sentence: t('failure.unexpected'), detail: '' }),
);
