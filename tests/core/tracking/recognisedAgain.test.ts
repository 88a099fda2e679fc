import fc from 'fast-check';
import type { Appendix } from '../../../src/core/model/appendix';
import type { CellValue } from '../../../src/core/model/cell';
import { sheetOf } from '../../builders/sheetBuilder';
import { planSheet, type PlanAppendix } from '../../builders/planSheet';
import { appendicesOf, planFor, type Rows } from '../../builders/trackingPlan';

const wordsOf: Readonly<Record<string, (row: number) => CellValue>> = {
  TT: String, 'Nội dung': (row) => `Xây dựng đề án số ${row} của tỉnh`, 'Nhiệm vụ': (row) => `Rà soát quy hoạch số ${row} của tỉnh`, 'Chỉ tiêu': (row) => `Tỷ lệ che phủ rừng vùng ${row}`,
  ĐVT: () => '%', 'Đơn vị': () => 'Sở Y tế', 'Chủ trì': () => 'Sở Nội vụ', 'Cơ quan chủ trì': () => 'Sở Nội vụ', 'Đơn vị thực hiện': () => 'Sở Xây dựng', 'Cơ quan phối hợp': () => 'Sở Tài chính',
  'Tiến độ': () => 'Quý II/2026', 'Hoàn thành': () => 'Quý II/2026', 'Ngày hoàn thành': () => '30/6/2026', 'Thời gian': () => 'Năm 2026',
};

/** A table with these headings, four rows, and between them headings in mere words. */
function tableWith(heads: readonly string[]): Rows {
  const row = (number: number) => heads.map((head) => (wordsOf[head] ?? ((value: number) => 10 + value))(number));
  const section = (words: string) => ['', words];
  return [['KẾ HOẠCH NĂM 2026'], [], heads, section('Về phát triển kinh tế'), row(1), row(2), section('Về văn hóa xã hội'), row(3), row(4)];
}

/** All that tells one reading of a table from another, with the columns left of `untilCol0`. */
function readingOf({ kind, columns, otherColumns, unrecognisedColumns, items, sections, groups, passedRows, firstHeaderRow0, lastHeaderRow0, lastRow0, needsConfirmation }: Appendix, untilCol0: number) {
  const roles = Object.values(columns).map(({ role, col0 }) => ({ role, col0 }));
  return {
    kind, needsConfirmation, otherColumns, unrecognisedColumns, passedRows, rows: [firstHeaderRow0, lastHeaderRow0, lastRow0],
    columns: roles.filter(({ col0 }) => col0 < untilCol0).sort((a, b) => a.col0 - b.col0),
    items: items.map(({ row0, ordinal, content, section, group }) => [row0, ordinal, content, section?.row0, group?.row0]),
    headings: [...sections, ...groups].map(({ row0 }) => row0),
  };
}

/** The only table of a sheet before and after its new headings are written; `typed` goes into the rows of its items, below the headings. */
function readTwice(sheet: ReturnType<typeof sheetOf>, typed: (col: number, item: number) => CellValue = () => '') {
  const [before] = appendicesOf(sheet);
  const { tables: [planned] } = planFor(sheet);
  if (!before || !planned) throw new Error('nothing planned');
  const values: CellValue[][] = sheet.values.map((row) => [...row, ...planned.columns.map(() => '')]);
  planned.columns.forEach(({ heading, col0 }, col) => {
    const write = (row0: number, value: CellValue) => values[row0]?.splice(col0, 1, value);
    for (const { row0 } of planned.rows.headers) write(row0, heading);
    before.items.forEach(({ row0 }, item) => write(row0, typed(col, item)));
  });
  const [after] = appendicesOf(sheetOf(values, { name: sheet.name }));
  if (!after) throw new Error('no table any more');
  const fromCol0 = planned.columns[0]?.col0 ?? 0;
  return { before: readingOf(before, fromCol0), after: readingOf(after, fromCol0), planned: planned.columns.map(({ role, col0 }) => [role, col0]), roles: after.columns };
}

test.each([
  [['TT', 'Nội dung', 'Cơ quan chủ trì']],
  [['TT', 'Nhiệm vụ', 'Tiến độ', 'Cơ quan chủ trì']],
  [['TT', 'Nhiệm vụ', 'Hoàn thành', 'Cơ quan chủ trì']],
  [['TT', 'Nhiệm vụ', 'Ngày hoàn thành', 'Cơ quan chủ trì']],
  [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp']],
  [['TT', 'Nhiệm vụ', 'Thời gian', 'Đơn vị']],
  [['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả', 'Chủ trì']],
  [['TT', 'Chỉ tiêu', 'ĐVT', 'Giá trị hiện tại', 'Mục tiêu']],
  [['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2025', 'Năm 2026', 'Năm 2027']],
  [['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện']],
  [['TT', 'Chỉ tiêu', 'ĐVT', 'Quý I', 'Quý II', 'Quý III']],
  [['TT', 'Chỉ tiêu', 'Đơn vị thực hiện', 'Cơ quan phối hợp']],
])('a table headed %j is read as before, and every new column for what it is', (heads) => {
  const { before, after, planned, roles } = readTwice(sheetOf(tableWith(heads)));
  expect(after).toEqual(before);
  expect(planned.length).toBeGreaterThan(1);
  expect(Object.values(roles).map(({ role, col0 }) => [role, col0])).toEqual(expect.arrayContaining(planned));
});

test.each<PlanAppendix>(['kh46-2025.phu-luc-1.chi-tieu', 'kh46-2025.phu-luc-2.nhiem-vu', 'kts-2026-2030.phu-luc-1.chi-tieu', 'kts-2026-2030.phu-luc-2.nhiem-vu'])('%s has the same items, however many of the new cells are filled', (appendix) => {
  const sheet = planSheet(appendix);
  fc.assert(
    fc.property(fc.infiniteStream(fc.boolean()), (isFilled) => {
      const { before, after } = readTwice(sheet, () => (isFilled.next().value ? 12.5 : ''));
      expect(after.items).toEqual(before.items);
    }),
    { numRuns: 8 },
  );
});
