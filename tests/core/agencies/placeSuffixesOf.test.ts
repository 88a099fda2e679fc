import { placeSuffixesOf } from '../../../src/core/agencies/placeSuffixesOf';

test.each([
  ['tỉnh Mây Trắng', ['trên địa bàn tỉnh Mây Trắng', 'của tỉnh Mây Trắng', 'trên địa bàn tỉnh', 'tỉnh Mây Trắng', 'trên địa bàn', 'của tỉnh', 'Mây Trắng', 'tỉnh']],
  ['Tỉnh  Mây Trắng ', ['tỉnh Mây Trắng', 'Mây Trắng', 'tỉnh']],
  ['thành phố Bến Lúa'.normalize('NFD'), ['thành phố Bến Lúa', 'Bến Lúa', 'thành phố']],
  ['xã Đồi Gió', ['xã Đồi Gió', 'của xã', 'Đồi Gió']],
  ['Bộ Mưa Nắng', ['Bộ Mưa Nắng', 'Bộ', 'Mưa Nắng']],
  ['Mây Trắng', ['Mây Trắng', 'tỉnh', 'thành phố', 'trên địa bàn tỉnh']],
  ['', ['tỉnh', 'thành phố', 'trên địa bàn']],
])('%j ends names with %j', (place, endings) => expect(placeSuffixesOf(place)).toEqual(expect.arrayContaining(endings)));

test.each([
  ['tỉnh Mây Trắng', 'thành phố'],
  ['thành phố Bến Lúa', 'tỉnh'],
  ['', ''],
])('of %j names do not end with %j', (place, ending) => expect(placeSuffixesOf(place)).not.toContain(ending));

test.each(['tỉnh Mây Trắng', 'Mây Trắng', ''])('the longest come first, each once: %j', (place) => {
  const endings = placeSuffixesOf(place);
  expect(endings.map(({ length }) => length)).toEqual(endings.map(({ length }) => length).sort((a, b) => b - a));
  expect(new Set(endings).size).toBe(endings.length);
});
