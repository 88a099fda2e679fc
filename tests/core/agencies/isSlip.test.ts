import { isSlip, slipKey } from '../../../src/core/agencies/isSlip';

const mayBe = (written: string, known: string) => isSlip(slipKey(written), slipKey(known));

test.each([
  ['so noi vu', 'so noi vu'], ['so noi vuu', 'so noi vu'], ['so noi v', 'so noi vu'], ['so noi vo', 'so noi vu'], ['xo noi vu', 'so noi vu'], ['sonoi vu', 'so noi vu'], ['s o noi vu', 'so noi vu'], ['so noi va vu', 'so noi vu'],
  ['so xay dugn', 'so xay dung'], ['so xya dnug', 'so xay dung'], ['so xay dunng', 'so xay dung'], ['so cong thuonk', 'so cong thuong'], ['so cong thunog', 'so cong thuong'], ['so cac noi vu', 'so noi vu'], ['xo noi vo', 'so noi vu'],
  ['van phong uy ban nhan dam', 'van phong uy ban nhan dan'], ['khu vuc 14', 'khu vuc 14'], ['khu vuc ii', 'khu vuc ii'], ['so thuoong', 'so thuong'], ['so cong nhgiep', 'so cong nghiep'], ['cuc thuee', 'cuc thue'],
])('%j may be a mistyped %j', (written, known) => {
  expect(mayBe(written, known)).toBe(true);
});

test.each([
  ['so tai chinh', 'so tu phap'], ['khu vuc 15', 'khu vuc 14'], ['khu vuc 1', 'khu vuc'], ['khu vuc ii', 'khu vuc iii'], ['truong dai hoc nam can tho', 'truong dai hoc can tho'], ['so xay dungxyz', 'so xay dung'],
  ['so abc dung', 'so xay dung'], ['so noi vuabc', 'so noi vu'], ['so dung xay', 'so xay dung'], ['so xay', 'so xay dung'], ['bo noi chinh', 'so noi vu'], ['so xay dcba', 'so xay dung'], ['so y tevv', 'so y te'],
])('%j is another than %j', (written, known) => {
  expect(mayBe(written, known)).toBe(false);
});
