import { joinAddresses } from '../../src/excel/joinAddresses';

test('addresses are joined below the length at which Excel cuts them', () => {
  const addresses = Array.from({ length: 4000 }, (_, index) => `AB${index + 1}`);
  const joined = joinAddresses(addresses);
  expect(joined.length).toBeGreaterThan(1);
  expect(Math.max(...joined.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  expect(joined.join(',').split(',')).toEqual(addresses);
});
