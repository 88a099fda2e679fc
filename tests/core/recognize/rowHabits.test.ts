import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { recognise } from '../../builders/understand';

const reporting = ['Tình hình thực hiện', 'Tỷ lệ hoàn thành (%)', 'Khó khăn, vướng mắc'];

/** Kinds of the rows of a table without numbers, with a row of mere words in the middle. */
function kindsOf(headings: readonly string[], told: readonly CellValue[] = []) {
  const rows = [
    ['Nội dung', 'Cơ quan chủ trì', ...headings], ['Xây dựng đề án của tỉnh', 'Sở Nội vụ', ...told], ['Rà soát quy hoạch của tỉnh', 'Sở Xây dựng'],
    ['Nâng cao chất lượng phục vụ'], ['Ban hành quy chế phối hợp', 'Sở Tài chính'], ['Tổ chức hội nghị của tỉnh', 'Sở Y tế'],
  ];
  const [table] = recognise(sheetOf([['KẾ HOẠCH NHIỆM VỤ NĂM 2026'], [], ...rows])).tables;
  return table?.rows.map(({ kind }) => kind);
}

test('words alone are no heading in a table with one column beside them', () => {
  expect(kindsOf([])).not.toContain('section');
});

test('columns for reports that are still empty change nothing of that', () => {
  expect(kindsOf(reporting)).toEqual(kindsOf([]));
});

test('a second column that tells something makes a heading of them', () => {
  expect(kindsOf(reporting.slice(0, 1), ['Đang thực hiện'])).toContain('section');
  expect(kindsOf(['Thời gian hoàn thành'])).toContain('section');
});
