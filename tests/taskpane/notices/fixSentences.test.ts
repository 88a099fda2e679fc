import type { FixOutcome, RefusalReason } from '../../../src/core/model/review';
import { createTranslator } from '../../../src/i18n';
import { fixedSentences, undoneSentences } from '../../../src/taskpane/notices/fixSentences';

const t = createTranslator('vi');
function refusedFor(reason: RefusalReason, count = 1): FixOutcome {
  return { changed: [], refused: Array.from({ length: count }, (_, row0) => ({ at: { sheet: 'PL', row0, col0: 0 }, reason, found: '' })) };
}

describe('cells that were left as they are', () => {
  test.each<[RefusalReason, RegExp, RegExp]>([
    ['changed', /đã thay đổi sau lần kiểm tra trước: PL!A1\. Đề nghị xem lại/, /không còn như lúc vừa sửa .*: PL!A1\. Đề nghị/],
    ['formula', /có công thức: PL!A1\. Đề nghị sửa ở ô/, /không còn như lúc vừa sửa .*: PL!A1\. Đề nghị/],
    ['locked', /đang bảo vệ: PL!A1\. Vào Xem lại/, /đang bảo vệ: PL!A1\. Vào Xem lại/],
    ['gone', /Không còn trang chứa ô: PL!A1\. Đề nghị/, /Không còn trang chứa ô: PL!A1\. Đề nghị/],
    ['mixed-looks', /định dạng riêng .*: PL!A1\. Đề nghị sửa trực tiếp/, /định dạng riêng .*: PL!A1/],
    ['overlapping', /cùng sửa một chỗ trong ô: PL!A1\. Đề nghị sửa từng/, /không còn như lúc vừa sửa .*: PL!A1\. Đề nghị/],
  ])('%s: the reason and what to do', (reason, afterFix, afterUndo) => {
    expect(fixedSentences(t, refusedFor(reason))).toEqual(['Chưa sửa được ô nào.', expect.stringMatching(afterFix)]);
    expect(undoneSentences(t, refusedFor(reason))).toEqual(['Chưa hoàn tác được ô nào.', expect.stringMatching(afterUndo)]);
  });

  test('of many only some are named', () => {
    expect(fixedSentences(t, refusedFor('locked', 7))[1]).toContain('PL!A1, PL!A2, PL!A3, PL!A4, PL!A5 và 2 ô khác');
  });
});
