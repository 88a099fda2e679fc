import { parseDeadline } from '../../../src/core/deadlines/parseDeadline';
import { isReversedDeadline, turnDeadline } from '../../../src/core/rules/reversedDeadline';

test.each(['2030-2026', 'Tháng 9 - 3/2026', 'Giai đoạn 2030 - 2026', 'Quý IV - I/2026'])('"%s" turned round is in order', (text) => {
  expect(isReversedDeadline(parseDeadline(text, '@'))).toBe(true);
  expect(isReversedDeadline(parseDeadline(turnDeadline(parseDeadline(text, '@')), '@'))).toBe(false);
});
test.each(['2026-2030', 'Thường xuyên', ''])('"%s" has nothing to turn', (text) => expect(turnDeadline(parseDeadline(text, '@'))).toBe(''));
