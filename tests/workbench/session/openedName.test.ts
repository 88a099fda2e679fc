import { openedName } from '../../../src/workbench/session/openedName';

test.each<[readonly string[], string]>([
  [['Báo cáo tổng hợp'], 'Báo cáo tổng hợp.xlsx'],
  [['Báo cáo tổng hợp (2)', 'B'], 'Báo cáo tổng hợp (2).xlsx'],
  [['BC "Sở Y tế" <quý IV> | 2026'], 'BC -Sở Y tế- -quý IV- - 2026.xlsx'],
  [['  '], 'Workbook.xlsx'],
  [[], 'Workbook.xlsx'],
])('%j is downloaded as %s', (sheetNames, name) => {
  expect(openedName(sheetNames)).toBe(name);
});
