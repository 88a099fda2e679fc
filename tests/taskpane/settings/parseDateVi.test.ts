import { parseDateVi } from '../../../src/taskpane/settings/parseDateVi';

describe('parseDateVi', () => {
  test.each([
    ['14/12/2026', '2026-12-14'],
    ['9/3/2026', '2026-03-09'],
    [' 09-03-2026 ', '2026-03-09'],
    ['9.3.2026', '2026-03-09'],
    ['29/2/2028', '2028-02-29'],
  ])('reads %j as %s', (text, date) => {
    expect(parseDateVi(text)).toBe(date);
  });

  test.each(['', '29/2/2026', '31/11/2026', '14/13/2026', '0/1/2026', '14/12/26', '14/12-2026', '2026-12-14', 'Quý IV', '14/12/2026 8:00'])('does not read %j', (text) => {
    expect(parseDateVi(text)).toBeNull();
  });
});
