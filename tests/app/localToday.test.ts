import { localToday } from '../../src/app/localToday';

test.each([
  ['just after midnight it is already the new day', new Date(2026, 11, 14, 0, 5), '2026-12-14'],
  ['just before midnight it is still the old one', new Date(2026, 2, 9, 23, 59), '2026-03-09'],
])('%s', (_sentence, now, day) => {
  expect(localToday(now)).toBe(day);
});
