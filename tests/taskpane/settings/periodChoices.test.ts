import { createTranslator } from '../../../src/i18n';
import { periodChoices } from '../../../src/taskpane/settings/periodChoices';
import { periodName } from '../../../src/taskpane/settings/periodName';

const t = createTranslator('vi');
const namesOn = (day: string, chosen = '2026-Q1') => periodChoices(day, chosen).map(({ title, choices }) => [t(title), ...choices.map(({ code, period }) => `${code} ${periodName(t, period)}`)]);

describe('periodChoices', () => {
  test('at the end of a year every period of it is on offer', () => {
    const [quarters, longer, months] = namesOn('2026-12-14');
    expect(quarters).toEqual(['Quý', '2026-Q1 Quý I/2026', '2026-Q2 Quý II/2026', '2026-Q3 Quý III/2026', '2026-Q4 Quý IV/2026']);
    expect(longer).toEqual(['6 tháng, 9 tháng, năm', '2026-H1 6 tháng đầu năm 2026', '2026-H2 6 tháng cuối năm 2026', '2026-9M 9 tháng năm 2026', '2026 Năm 2026']);
    expect(months).toHaveLength(13);
    expect(months).toContain('2026-11 Tháng 11/2026');
  });

  test('periods still to come are left out', () => {
    expect(namesOn('2026-02-28').slice(0, 3)).toEqual([
      ['Quý', '2026-Q1 Quý I/2026'],
      ['6 tháng, 9 tháng, năm', '2026-H1 6 tháng đầu năm 2026', '2026-9M 9 tháng năm 2026', '2026 Năm 2026'],
      ['Tháng', '2026-01 Tháng 1/2026', '2026-02 Tháng 2/2026'],
    ]);
  });
  test('in January the year before is on offer whole', () => {
    const [before] = namesOn('2027-01-05').slice(-1);
    expect(before).toEqual(expect.arrayContaining(['Năm trước', '2026-Q4 Quý IV/2026', '2026 Năm 2026', '2026-12 Tháng 12/2026']));
    expect(before).toHaveLength(1 + 4 + 4 + 12);
  });

  test.each([
    ['2024-Q2', [['Kỳ đã chọn', '2024-Q2 Quý II/2024']]],
    ['2026-Q3', []],
    ['2025-12', []],
    ['', []],
  ])('a period chosen earlier, %j, stays on offer once', (chosen, added) => {
    expect(namesOn('2026-12-14', chosen).filter(([title]) => title === 'Kỳ đã chọn')).toEqual(added);
  });
});
