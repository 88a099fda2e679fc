import { cutPieces } from '../../../src/core/agencies/cutCell';
import { headWords } from '../../../src/core/agencies/headWords';
import { nameEnds, type NameList } from '../../../src/core/agencies/nameEnds';
import { preparePieces } from '../../../src/core/agencies/preparePieces';
import { directoryRules } from '../../../src/data/agencyDirectory';
import { testMatcher } from '../../builders/appendixBuilder';

const heads = headWords(directoryRules);

function endsOf(text: string) {
  const part = { start: 0, end: text.length };
  expect(cutPieces(text, part).length).toBeGreaterThan(0);
  const { pieces } = preparePieces(text, part, heads, () => null, false);
  const textOf = (from: number, to: number) => text.slice(pieces[from]?.start, pieces[to]?.end);
  return { pieces, ends: nameEnds(pieces, textOf, testMatcher, heads) };
}

test.each([
  ['a head', 'Hội Mây Trắng, Sở Mây Xanh', true],
  ['a name that is known', 'Hội Mây Trắng và VNPT Cần Thơ', true],
  ['a plural', 'Hội Mây Trắng, các địa phương', true],
  ['a short form behind another', 'ABCD, XYZT', true],
  ['a short form of three letters behind a comma', 'Hội Mây Trắng, XYZ', true],
  ['a group behind a comma', 'Hội Mây Trắng, đơn vị sự nghiệp', true],
  ['a vague group', 'Hội Mây Trắng và đơn vị liên quan', true],
  ['nothing but a noun that groups are made of', 'Hội Mây Trắng và đơn vị', true],
  ['a short form behind another, with "và" between', 'ABCD và XY', true],
  ['a person behind a person', 'Nguyễn Văn Một, Trần Thị Hai', true],
  ['a small head on a line of its own', 'Hội Mây Trắng\nphòng Gió', true],
  ['any word', 'Hội Mây Trắng, Gió Lành', false],
  ['a short form of two letters behind a comma', 'Hội Mây Trắng, XY', false],
  ['a short form behind "và"', 'Hội Mây Trắng và XYZ', false],
  ['a group with a name of its own behind "và"', 'Hội Mây Trắng và đơn vị sự nghiệp', false],
  ['a title behind a person', 'Nguyễn Văn Một, Bí thư Chi bộ', false],
  ['a person behind a body', 'Hội Mây Trắng, Trần Thị Hai', false],
  ['a noun that carries on a list of units', 'UBND các xã, phường', false],
  ['a small letter behind a group', 'Các sở, ngành', false],
  ['the second half of a double name', 'Văn phòng - Thống kê', false],
  ['a given name behind a body in short form', 'TTCNTT: Quy', false],
])('at %s a name begins, or not: %j, %s', (_, text, begins) => expect(endsOf(text).ends.startsAt(1, 0)).toBe(begins));

test('behind the last piece another name would begin', () => expect(endsOf('Sở Y tế').ends.startsAt(1, 0)).toBe(true));

test.each<[string, string, NameList, number]>([
  ['up to the next head', 'Hội Mây, Gió và Sở Y tế', 'none', 2],
  ['to the end, where nothing begins', 'Hội Mây, Gió và Trăng', 'none', 3],
  ['up to a comma in a list of fields', 'Nội dung, Kế hoạch và Tổng hợp', 'fields', 1],
  ['up to any sign in a list of places', 'Bến Lúa và Đồi Gió', 'units', 1],
  ['up to a comma in a list of places', 'Bến Lúa, Đồi Gió', 'units', 1],
  ['over "và" in a list of fields', 'Nội dung và Kế hoạch', 'fields', 2],
  ['over small letters in a list of places', 'Bến Lúa, đồi gió', 'units', 2],
])('an unknown name goes %s: %j', (_, text, list, count) => expect(endsOf(text).ends.unknownName(0, 1, () => false, list)).toBe(count));

test.each([
  ['Các sở, ngành', true], ['Sở, ban, ngành', true], ['Sở Y tế', false],
])('%j begins a group: %s', (text, isGroup) => expect(endsOf(text).ends.isGroup(0)).toBe(isGroup));

test('a name has no more pieces than there are, nor than are asked for', () => {
  const { ends } = endsOf('Hội Mây, Gió và Trăng');
  expect([ends.mostPieces(0, 9), ends.mostPieces(1, 9), ends.mostPieces(0, 2)]).toEqual([3, 2, 2]);
});
