import { bareRecipient } from '../../../../src/core/report/form/bareRecipient';

test.each([
  ['- UBND thành phố;', 'UBND thành phố'],
  ['  – Các sở, ban, ngành; ', 'Các sở, ban, ngành'],
  ['+ Lưu: VT, CĐS.', 'Lưu: VT, CĐS'],
  ['• Sở Tài chính,', 'Sở Tài chính'],
  ['Văn phòng UBND thành phố (2C, 3C)', 'Văn phòng UBND thành phố (2C, 3C)'],
  [' ; ', ''],
  ['-', ''],
])('a recipient typed as %j is kept as %j', (typed, kept) => {
  expect(bareRecipient(typed)).toBe(kept);
});
