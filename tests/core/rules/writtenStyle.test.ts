import fc from 'fast-check';
import { inStyleOf, writtenStyle } from '../../../src/core/rules/writtenStyle';

test.each([['Tháng 9/2025', 'Tháng 12/2026'], ['2025-2030', '2026-2028'], ['Quý II/2025', 'Quý IV/2026']])('"%s" and "%s" are one style', (a, b) => expect(writtenStyle(a).key).toBe(writtenStyle(b).key));
test.each([['Tháng 9/2025', '9/2025'], ['2025-2030', '2025- 2030'], ['Quý II/2025', 'Quý 2/2025'], ['Năm 2025', '2025']])('"%s" and "%s" are two', (a, b) => expect(writtenStyle(a).key).not.toBe(writtenStyle(b).key));
test('a text in its own style is itself', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(inStyleOf(writtenStyle(text), writtenStyle(text))).toBe(text)));
});
