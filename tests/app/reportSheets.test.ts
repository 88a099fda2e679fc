import { withoutReports } from '../../src/app/reportSheets';
import type { WorkbookState } from '../../src/app/workbookState';
import { findingListHeads } from '../../src/data/findingListHeads';
import { reportSheetName } from '../../src/data/reportSheetNames';
import { reportWords } from '../../src/data/reportWords';
import { sheetOf } from '../builders/sheetBuilder';

const nothing: Pick<WorkbookState, 'reports'> = { reports: [] };
const remembering = (sheet: string): Pick<WorkbookState, 'reports'> => ({
  reports: [{ sheet, period: '2026-Q4', unit: null, fingerprint: '', places: {}, written: {}, formulas: [] }],
});
const appendix = [['TT', 'Tên nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'], ['1', 'Xây dựng kế hoạch', 'Sở Tài chính', 'Tháng 9/2026']];
const report = [[], [...reportWords.heads.tasks], ['1', 'Xây dựng kế hoạch', 'Sở Tài chính']];
const namesOf = (sheets: ReturnType<typeof sheetOf>[], state: Pick<WorkbookState, 'reports'>) => withoutReports({ sheets }, state).sheets.map(({ name }) => name);

test('a sheet of the user\'s with the name of our report is read like any other', () => {
  expect(namesOf([sheetOf(appendix, { name: reportSheetName })], nothing)).toEqual([reportSheetName]);
});

test('a sheet of the user\'s that took the place of a deleted report is read', () => {
  expect(namesOf([sheetOf(appendix, { name: reportSheetName })], remembering(reportSheetName))).toEqual([reportSheetName]);
});

test.each(['Báo cáo quý IV', 'Báo cáo tổng hợp (2)'])('a report that is now called %s is left out', (name) => {
  expect(namesOf([sheetOf(report, { name })], nothing)).toEqual([]);
});

test('a report whose tables were rewritten by hand is left out', () => {
  expect(namesOf([sheetOf([['', '', '', '', '', reportWords.form.nation], ...appendix], { name: 'B' })], remembering('B'))).toEqual([]);
});

test.each(['Kết quả kiểm tra', 'Danh sách giữ lại'])('a list of findings that is called %s is left out', (name) => {
  expect(namesOf([sheetOf([['KẾT QUẢ KIỂM TRA'], [...findingListHeads], ['1', 'PL II', 'D5']], { name }), sheetOf(appendix, { name: 'PL II' })], nothing)).toEqual(['PL II']);
});
