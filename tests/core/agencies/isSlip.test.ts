import { isSlip, slipKey } from '../../../src/core/agencies/isSlip';

const mayBe = (written: string, known: string) => isSlip(slipKey(written), slipKey(known));

test.each([
  ['so noi vu', 'so noi vu'], ['so noi vuu', 'so noi vu'], ['so noi v', 'so noi vu'], ['so noi vo', 'so noi vu'], ['xo noi vu', 'so noi vu'], ['sonoi vu', 'so noi vu'], ['s o noi vu', 'so noi vu'], ['so noi va vu', 'so noi vu'],
  ['so xay dugn', 'so xay dung'], ['so xya dnug', 'so xay dung'], ['so xay dunng', 'so xay dung'], ['so cong thuonk', 'so cong thuong'], ['so cong thunog', 'so cong thuong'], ['so cac noi vu', 'so noi vu'], ['xo noi vo', 'so noi vu'],
  ['van phong uy ban nhan dam', 'van phong uy ban nhan dan'], ['khu vuc 14', 'khu vuc 14'], ['khu vuc ii', 'khu vuc ii'], ['so thuoong', 'so thuong'], ['so cong nhgiep', 'so cong nghiep'], ['cuc thuee', 'cuc thue'],
  ['so noi vi', 'so noi vu'], ['so noi xi', 'so noi vi'], ['cong ty xi nang', 'cong ty xi mang'], ['cac don vu su nghiep', 'cac don vi su nghiep'], ['ban quam ly khu vuc vi', 'ban quan ly khu vuc vi'],
])('%j may be a mistyped %j', (written, known) => {
  expect(mayBe(written, known)).toBe(true);
});

test.each([
  ['so tai chinh', 'so tu phap'], ['khu vuc 15', 'khu vuc 14'], ['khu vuc 1', 'khu vuc'], ['khu vuc ii', 'khu vuc iii'], ['khu vuc vi', 'khu vuc vu'], ['khu vuc vi', 'khu vuc vii'], ['khu vuc vi', 'khu vuc xi'], ['hat kiem lam so vi', 'hat kiem lam so xi'], ['khu vuc i', 'khu vuc v'], ['truong dai hoc nam can tho', 'truong dai hoc can tho'], ['so xay dungxyz', 'so xay dung'],
  ['so abc dung', 'so xay dung'], ['so noi vuabc', 'so noi vu'], ['so dung xay', 'so xay dung'], ['so xay', 'so xay dung'], ['bo noi chinh', 'so noi vu'], ['so xay dcba', 'so xay dung'], ['so y tevv', 'so y te'],
])('%j is another than %j', (written, known) => {
  expect(mayBe(written, known)).toBe(false);
});
