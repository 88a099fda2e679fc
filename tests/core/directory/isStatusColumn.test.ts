import { isStatusColumn } from '../../../src/core/directory/isStatusColumn';
import { saysDone } from '../../../src/core/progress/saysDone';
import { statusHeadings, statusWords } from '../../../src/data/listWords';
import { taskAppendix } from '../../builders/appendixBuilder';

const words = { statuses: statusWords, headings: statusHeadings };
const decide = (heading: string, ...notes: readonly string[]) => isStatusColumn(taskAppendix(notes.map((statusNote) => ({ statusNote }))), heading, words);

test.each<[string, string, readonly string[]]>([
  ['an empty column that is headed so', 'Tình trạng', ['', '']],
  ['one that is headed so among other words', 'TRẠNG THÁI THỰC HIỆN', ['']],
  ['one with words of its own', 'Trạng thái', ['Xong', 'Chậm', '']],
  ['one with official words, whatever it is headed', 'Tình hình thực hiện', ['Đang thực hiện', 'đã hoàn thành', '']],
  ['one half full of them', 'Kết quả thực hiện', ['Đang thực hiện', 'Quá hạn', 'Đã ban hành Kế hoạch', 'Đang lấy ý kiến']],
])('%s holds statuses', (_, heading, notes) => expect(decide(heading, ...notes)).toBe(true));

test.each<[string, string, readonly string[]]>([
  ['an empty column of another heading', 'Tình hình thực hiện', ['', '']],
  ['one with a single word', 'Tình hình thực hiện', ['Đang thực hiện', '', '']],
  ['one with notes of its own', 'Tình hình thực hiện', ['Đang thực hiện', 'Quá hạn', 'Đã gửi phiếu', 'Chờ thẩm định', 'Đã họp']],
  ['one with sentences, although it is headed so', 'Tình trạng', ['Đang thực hiện', 'Đã trình Ủy ban nhân dân thành phố dự thảo quyết định vào tháng 3']],
  ['a heading that merely begins alike', 'Tình trạng’thái', ['Đã trình Ủy ban nhân dân thành phố dự thảo quyết định vào tháng 3']],
])('%s does not', (_, heading, notes) => expect(decide(heading, ...notes)).toBe(false));

test('a list of them fits into the 255 characters that Excel takes, without the comma that would cut an entry', () => {
  expect(statusWords.join(',').length).toBeLessThanOrEqual(255);
  expect(statusWords.filter((word) => word.includes(','))).toEqual([]);
});

test('the words mean to the checks what they say', () => {
  expect(statusWords.filter(saysDone)).toEqual(['Đã hoàn thành', 'Hoàn thành quá hạn']);
});
