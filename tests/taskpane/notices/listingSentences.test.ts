import type { FindingListResult } from '../../../src/app/listFindings';
import { createTranslator } from '../../../src/i18n';
import { listingSentences } from '../../../src/taskpane/notices/listingSentences';

const made: FindingListResult = { sheet: 'Kết quả kiểm tra', isNewSheet: true, findingCount: 3, isShown: true };

test.each<readonly [what: string, rest: Partial<FindingListResult>, sentences: readonly string[]]>([
  ['a new list', {}, ['Đã ghi 3 nội dung cần rà soát vào trang “Kết quả kiểm tra”.']],
  ['a list written anew', { isNewSheet: false }, ['Đã ghi lại danh sách ở trang “Kết quả kiểm tra”: 3 nội dung cần rà soát; ghi chú ở đó vẫn giữ.']],
  ['a list of which nothing is left', { isNewSheet: false, findingCount: 0 }, ['Danh sách ở trang “Kết quả kiểm tra” không còn nội dung nào.']],
  ['a list that Excel does not show', { isShown: false }, ['Đã ghi 3 nội dung cần rà soát vào trang “Kết quả kiểm tra”.', 'Chọn tên trang này ở cuối cửa sổ Excel để xem.']],
  ['no list', { sheet: '', isNewSheet: false, findingCount: 0, isShown: false }, ['Không có nội dung cần rà soát nên không lập danh sách mới; danh sách cũ, nếu có, vẫn giữ nguyên.']],
])('%s is told', (_, rest, sentences) => {
  expect(listingSentences(createTranslator('vi'), { ...made, ...rest })).toEqual(sentences);
});
