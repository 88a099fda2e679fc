import type { RibbonDeed } from '../../src/app/ribbonNews';
import { failureCodes } from '../../src/app/ports';
import { outlineOf, writeOutline } from '../../src/commands/deedOutline';
import { leaveNote } from '../../src/commands/windowNote';
import { windowText } from '../../src/commands/windowText';
import { createTranslator } from '../../src/i18n';
import { closedStorage, storageOf } from './storages';

const t = createTranslator('vi');
const asOf = '2026-12-09';
const queryOf = (deed: RibbonDeed) => `?${writeOutline(outlineOf(deed)).toString()}&id=a`;

/** What the window says of a deed with its names at hand. */
function named(deed: RibbonDeed, note = deed) {
  const { open } = storageOf();
  leaveNote(open, 'a', note);
  return windowText(t, queryOf(deed), open);
}

const nameless = (deed: RibbonDeed) => windowText(t, queryOf(deed), storageOf().open);
const failure = { code: 'no-item-of-unit', data: { unit: 'Sở Y tế' }, detail: 'ItemNotFound' } as const;
const checked = (unmarkedSheets: readonly string[], errors = 3): RibbonDeed => ({ command: 'checkWorkbook', asOf, errors, warnings: 3 * errors, notes: 0, unmarkedSheets });
const next = 'Trang đang được bảo vệ, hoặc Excel không cho tô màu. Hãy mở trang, vào Xem lại > Bỏ bảo vệ trang tính, rồi bấm lại lệnh này trên thẻ Trang chủ.';
const found = 'Đã kiểm tra xong: 12 nội dung cần rà soát (3 lỗi, 9 cảnh báo, 0 lưu ý). Ô có lỗi, cảnh báo được tô màu; bấm Mở ngăn để xem từng nội dung.';

test('tells a failure with its values and its detail', () => {
  expect(named({ command: 'createReport', failure })).toEqual({ sentence: t('failure.no-item-of-unit', { unit: 'Sở Y tế' }), detail: 'ItemNotFound' });
});

test('tells it in general words where they cannot be had', () => {
  expect(nameless({ command: 'createReport', failure })).toEqual({ sentence: 'Không có chỉ tiêu, nhiệm vụ nào do “cơ quan đã chọn” chủ trì hoặc phối hợp. Hãy kiểm tra tên cơ quan, hoặc để trống để báo cáo toàn bộ kế hoạch.', detail: '' });
});

test.each(failureCodes)('says of %s a whole sentence without any values, in both languages', (code) => {
  const query = queryOf({ command: 'createReport', failure: { code, detail: '', data: {} } });
  for (const language of ['vi', 'en'] as const) expect(windowText(createTranslator(language), query, closedStorage).sentence).not.toMatch(/[{}]|^failure\./);
});

test.each<readonly [deed: RibbonDeed, withNames: string, without: string]>([
  [checked([]), found, found],
  [checked(['PL I', 'PL II']), `${found} Chưa tô màu được ở trang: “PL I”, “PL II”. ${next}`, `${found} Chưa tô màu được ở 2 trang. ${next}`],
  [checked([], 0), 'Đã kiểm tra xong: không có nội dung nào cần rà soát.', 'Đã kiểm tra xong: không có nội dung nào cần rà soát.'],
  [{ command: 'trackProgress', asOf, unmarkedSheets: ['PL I', 'PL II'] }, `Chưa tô màu được ở trang: “PL I”, “PL II”. ${next}`, `Chưa tô màu được ở 2 trang. ${next}`],
])('a check tells what it found, and a colouring where it laid nothing: %j', (deed, withNames, without) => {
  expect(named(deed)).toEqual({ sentence: withNames, detail: '' });
  expect(nameless(deed)).toEqual({ sentence: without, detail: '' });
});

test.each<readonly [other: string, note: RibbonDeed]>([
  ['another number of sheets', checked(['PL I'])],
  ['other findings', checked(['PL I', 'PL II'], 4)],
  ['another command', { command: 'trackProgress', asOf, unmarkedSheets: ['PL I', 'PL II'] }],
  ['a failure', { command: 'checkWorkbook', failure }],
])('a note that tells of %s is not believed', (_, note) => {
  expect(named(checked(['PL I', 'PL II']), note).sentence).toBe(`${found} Chưa tô màu được ở 2 trang. ${next}`);
});

test('what was left is taken even where the address is damaged', () => {
  const { open, entries } = storageOf();
  leaveNote(open, 'a', checked([]));
  windowText(t, '?id=a', open);
  expect(entries.size).toBe(0);
});

test.each(['', '?deed=', '?command=toString', '?command=checkWorkbook', queryOf({ command: 'removeMarks', sheets: [] }), queryOf({ command: 'trackProgress', asOf, unmarkedSheets: [] })])('tells of the unexpected for %j', (query) => {
  expect(windowText(t, query, closedStorage)).toEqual({ sentence: t('failure.unexpected'), detail: '' });
});
