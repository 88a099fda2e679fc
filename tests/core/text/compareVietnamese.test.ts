import { compareVietnamese } from '../../../src/core/text/compareVietnamese';

test('names stand in the order of the Vietnamese alphabet: d before đ, and a before ă before â', () => {
  expect(['Đài', 'Sở', 'Dân', 'Ân', 'An', 'Ăn'].sort(compareVietnamese)).toEqual(['An', 'Ăn', 'Ân', 'Dân', 'Đài', 'Sở']);
});

test('names that differ in a tone mark alone are different', () => expect(compareVietnamese('Sở Y tế', 'Sở Y tê')).not.toBe(0));
