import { standingReports, withinSettings, withoutGoneReports } from '../../src/app/standingReports';
import { emptyState, type WorkbookState } from '../../src/app/workbookState';
import { reportWords } from '../../src/data/reportWords';
import { sheetOf } from '../builders/sheetBuilder';

const remembering = (...names: readonly string[]): WorkbookState => ({
  ...emptyState, reports: names.map((sheet) => ({ sheet, period: '2026-Q4', unit: sheet, fingerprint: '', places: {}, written: {}, formulas: [] })),
});
const report = [['', '', '', '', '', reportWords.form.nation], [...reportWords.heads.tasks]];
const sheetsNamed = (...names: readonly string[]) => ({ sheets: names.map((name) => sheetOf(report, { name })) });
const namesOf = ({ reports }: WorkbookState) => reports.map(({ sheet }) => sheet);

test('reports stand in the order of their sheets', () => {
  expect(standingReports(sheetsNamed('A', 'B'), remembering('B', 'A')).map(({ sheet }) => sheet)).toEqual(['A', 'B']);
});

test('a sheet of the user\'s that took the place of a report is none', () => {
  expect(standingReports({ sheets: [sheetOf([['Ghi chú']], { name: 'A' })] }, remembering('A'))).toEqual([]);
});

test('reports whose sheets are gone are forgotten, the others are not', () => {
  expect(namesOf(withoutGoneReports(sheetsNamed('B'), remembering('A', 'B', 'C')))).toEqual(['B']);
});

test.each([
  ['a report that nobody remembers stands in the workbook', sheetsNamed('B', 'X')],
  ['a sheet was not read', { sheets: [...sheetsNamed('B').sheets, { ...sheetOf([], { name: 'X' }), unread: 'too-large' as const }] }],
])('nothing is forgotten where %s: it may be one under another name', (_, snapshot) => {
  expect(namesOf(withoutGoneReports(snapshot, remembering('A', 'B')))).toEqual(['A', 'B']);
});

test('of more than can be stored those written longest ago are forgotten', () => {
  const state = remembering('A', 'B', 'C');
  const one = JSON.stringify(state.reports[0]).length;
  expect(namesOf(withinSettings(state, 3 * one))).toEqual(['A', 'B', 'C']);
  expect(namesOf(withinSettings(state, 3 * one - 1))).toEqual(['B', 'C']);
  expect(namesOf(withinSettings(state))).toEqual(['A', 'B', 'C']);
});
