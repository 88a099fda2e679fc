import fc from 'fast-check';
import { freeReportName } from '../../src/app/freeReportName';
import { builtInDirectory } from '../../src/data/agencyDirectory';
import { sheetOf } from '../builders/sheetBuilder';

test('a new report never takes a name that is there, whatever its case', () => {
  expect(freeReportName({ sheets: [sheetOf([], { name: 'BÁO CÁO TỔNG HỢP' }), sheetOf([], { name: 'Báo cáo tổng hợp (2)' })] }, null)).toBe('Báo cáo tổng hợp (3)');
});

test.each<readonly [unit: string, name: string]>([
  ['Sở Tài chính', 'BC Sở Tài chính'],
  ['Sở Khoa học và Công nghệ', 'BC Sở Khoa học và Công nghệ'],
  ['Ủy ban nhân dân phường Ninh Kiều', 'BC UBND phường Ninh Kiều'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'BC Sở VHTT&DL'],
  ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố', 'BC VP Đoàn ĐBQH và HĐND TP'],
  ['Quỹ Đầu tư phát triển thành phố Cần Thơ', 'BC Quỹ Đầu tư phát triển'],
  ['Phòng 1/2: [điều hành]', 'BC Phòng 1-2- -điều hành-'],
])('the report of %s stands on a sheet named %s', (unit, name) => {
  expect(freeReportName({ sheets: [] }, unit)).toBe(name);
});

test('agencies whose names are too long to be told apart are told apart by numbers', () => {
  const first = freeReportName({ sheets: [] }, 'Ban Quản lý dự án đầu tư xây dựng khu vực');
  const second = freeReportName({ sheets: [sheetOf([], { name: first.toUpperCase() })] }, 'Ban Quản lý dự án đầu tư xây dựng công trình giao thông');
  expect([first, second]).toEqual(['BC BQL dự án đầu tư xây dựng', 'BC BQL dự án đầu tư xây (2)']);
});

test('the reports of any agencies stand on sheets with names that Excel takes, each its own', () => {
  const units = fc.oneof(fc.constantFrom(...builtInDirectory.map(({ name }) => name)), fc.string({ unit: 'binary', maxLength: 50 }), fc.constantFrom("'", 'History', '', 'SỞ Y TẾ', 'Sở Y tế', 'Sở Y tế'.normalize('NFD')));
  fc.assert(
    fc.property(fc.array(units, { minLength: 1, maxLength: 12 }), (agencies) => {
      const names: string[] = [];
      for (const unit of agencies) names.push(freeReportName({ sheets: names.map((name) => sheetOf([], { name })) }, unit));
      expect(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size).toBe(names.length);
      for (const name of names) {
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).toMatch(/^BC\b/);
        expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$|^history$/i);
      }
    }),
    { numRuns: 60 },
  );
});
