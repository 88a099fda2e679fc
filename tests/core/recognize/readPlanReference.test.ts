import { readPlanReference } from '../../../src/core/recognize/readPlanReference';

const nothing = { number: null, issuedOn: null, firstYear: null, lastYear: null };

const cases: readonly (readonly [sentence: string, title: string, expected: ReturnType<typeof readPlanReference>])[] = [
  [
    'number and date stand in the line below the title',
    'PHỤ LỤC II\n(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân thành phố Cần Thơ)',
    { ...nothing, number: '46/KH-UBND', issuedOn: '2025-08-25' },
  ],
  ['a date in figures is read too', '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026)', { ...nothing, number: '12/QĐ-UBND', issuedOn: '2026-01-05' }],
  ['a draft has neither number nor day yet, its title has the years', 'KINH TẾ SỐ GIAI ĐOẠN 2026 - 2030\n(Kèm theo Kế hoạch số /KH-UBND ngày tháng 4 năm 2026)', { ...nothing, firstYear: 2026, lastYear: 2030 }],
  ['a plan for one year has that year first and last', 'NHIỆM VỤ TRỌNG TÂM NĂM 2026\n(Kèm theo Kế hoạch số 3/KH-UBND ngày 28/12/2025)', { number: '3/KH-UBND', issuedOn: '2025-12-28', firstYear: 2026, lastYear: 2026 }],
  ['the year of its document is not the year of a plan', 'PHỤ LỤC\n(Kèm theo Kế hoạch số 3/KH-UBND năm 2025)', { ...nothing, number: '3/KH-UBND' }],
  ['a title that names two years apart is for neither alone', 'KẾT QUẢ NĂM 2025 VÀ NHIỆM VỤ NĂM 2026', null],
  ['an end is no year of a plan', 'MỤC TIÊU ĐẾN NĂM 2030', null],
  ['a cut-off date is not the date of the plan', 'PHỤ LỤC\n(Số liệu tính đến ngày 09 tháng 12 năm 2026)', null],
  ['a day that does not exist is no date', '(Kèm theo Kế hoạch số 5/KH-UBND ngày 31 tháng 2 năm 2026)', { ...nothing, number: '5/KH-UBND' }],
  ['a title without a plan has none', 'DANH MỤC CÁC NHIỆM VỤ', null],
  ['nothing above the table is no plan', '', null],
];

test.each(cases)('%s', (_, title, expected) => {
  expect(readPlanReference(title)).toEqual(expected);
  expect(readPlanReference(title.normalize('NFD'))).toEqual(expected);
});
