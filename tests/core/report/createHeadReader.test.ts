import { createHeadReader, holdsReport } from '../../../src/core/report/createHeadReader';
import { earlierReportHeads, reportHeads } from '../../../src/data/reportHeads';
import { sheetOf } from '../../builders/sheetBuilder';

const read = createHeadReader(reportHeads, earlierReportHeads);
const sheetWith = (labels: readonly string[]) => sheetOf([['BÁO CÁO'], [...labels], ['1', 'Sở Y tế']]);

test.each(['indicators', 'tasks', 'lagging', 'agencies', 'sections'] as const)('the head of the table of %s is known', (table) => {
  expect(read(sheetWith(reportHeads[table]), 1)).toBe(table);
});

test.each(earlierReportHeads)('the head that the table of $table had in earlier versions is known', ({ table, labels }) => {
  expect(read(sheetWith(labels), 1)).toBe(table);
  expect(holdsReport(sheetWith(labels), read)).toBe(true);
});

test.each([
  ['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
  ['TT', 'Trang', 'Ô', 'Nội dung', 'Đề xuất'],
  ['TT', 'Đánh giá tiến độ', 'Số chỉ tiêu', 'Tỷ lệ'],
])('a table headed %s | %s | %s … is not taken for a report of ours', (...labels) => {
  expect(read(sheetWith(labels), 1)).toBe('other');
  expect(holdsReport(sheetWith(labels), read)).toBe(false);
});

test('a row without the head of a table is none', () => expect(read(sheetWith(reportHeads.tasks), 2)).toBeNull());
