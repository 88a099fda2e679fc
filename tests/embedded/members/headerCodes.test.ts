import { joinHeader, splitHeader } from '../../../src/embedded/members/headerCodes';

it.each([
  ['&LTrái&CTrang &P/&N&RPhải', { left: 'Trái', center: 'Trang &P/&N', right: 'Phải' }],
  ['&C&"Times New Roman,Regular"&13&P', { left: '', center: '&"Times New Roman,Regular"&13&P', right: '' }],
  ['&LA && B', { left: 'A && B', center: '', right: '' }],
  ['&RDòng 1\nDòng 2', { left: '', center: '', right: 'Dòng 1\nDòng 2' }],
])('%j goes apart and together again', (text, parts) => {
  expect(splitHeader(text)).toEqual(parts);
  expect(joinHeader(parts)).toBe(text);
});

it('text without a place stands in the middle', () => {
  expect(splitHeader('Phụ lục')).toEqual({ left: '', center: 'Phụ lục', right: '' });
});

it.each([null, undefined, ''])('%j is an empty header, which a file leaves out', (text) => {
  expect(splitHeader(text)).toEqual({ left: '', center: '', right: '' });
  expect(joinHeader(splitHeader(text))).toBeNull();
});
