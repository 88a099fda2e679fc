import { headWords } from '../../../src/core/agencies/headWords';
import { directoryRules } from '../../../src/data/agencyDirectory';

const heads = headWords(directoryRules);
type Question = { [Name in keyof typeof heads]: (typeof heads)[Name] extends (piece: string) => boolean ? Name : never }[keyof typeof heads];

test.each<[Question, readonly string[], readonly string[]]>([
  ['startsWithHead', ['Sở Mây', 'Cổng Thông tin', 'So May', '(Sở Mây', 'UBND xã Đồi'], ['sở mây', 'Mây Sở', 'Công Thông', 'Xã hội học', 'Sởi', '']],
  ['hasHead', ['sở mây', 'Sở'], ['mây sở', 'sởi']],
  ['startsPlural', ['các sở', 'Các Sở: Mây', 'một số đơn vị'], ['các', 'sở các', 'cácsở']],
  ['isShortForm', ['VTV', 'TTXVN', 'KH&CN', 'ĐV TV', 'A1'], ['Vtv', 'V', 'ĐV TVTV', 'VTV 1 2', 'ABCDEFGHIJKLM', '']],
  ['isHeadAlone', ['Thống kê', 'SỞ', 'sở'], ['Thống kê tỉnh', 'Mây', '']],
  ['isPerson', ['Nguyễn Văn A', 'đ/c Trần Thị B', 'Trần Hai', 'ông Lê Ba', 'Bí thư Chi bộ', 'N. V. Trần Nam'], ['Sở Y tế', 'Nguyễn', 'nguyễn văn a', 'Mây Trắng', 'Hội Nguyễn Du thành phố', '']],
  ['namesPerson', ['Nguyễn Văn A', 'Bí thư Trần Hai'], ['Bí thư Chi bộ', 'nguyễn Văn', 'Nguyễn văn', 'Nguyễn']],
  ['startsGroup', ['sở, ngành', 'cơ quan có liên quan', 'đơn vị'], ['Sở, ngành', 'mây, ngành', 'Đơn vị']],
  ['isGroupNoun', ['Sở', 'cơ quan', 'Đơn vị'], ['Sở Y tế', 'mây', '']],
  ['isVague', ['các đơn vị liên quan', 'Sở Y tế và các sở khác', 'cơ quan có liên quan'], ['liên quan', 'Sở Liên quan hệ', 'khác biệt', '']],
  ['holdsPlural', ['Thủ trưởng các sở', 'Chủ tịch UBND các xã, phường'], ['các sở', 'Sở Y tế', 'Thủ trưởng các', '']],
  ['headsUnits', ['UBND xã Đồi', 'Ủy ban nhân dân phường Mây'], ['Sở Y tế', 'UBND', 'Mây']],
  ['opensList', ['Các Sở: Mây, Gió', 'các Vụ', 'Sở: Mây'], ['Sở Mây', 'Mây các', '']],
  ['isLabel', ['Chủ trì:', 'Đơn vị chủ trì:', 'PHỐI HỢP:'], ['Chủ trì', 'Sở Y tế:', ':', 'Chủ trì đề án:']],
])('%s: %j, but not %j', (question, right, wrong) => {
  expect(right.filter((piece) => !heads[question](piece))).toEqual([]);
  expect(wrong.filter((piece) => heads[question](piece))).toEqual([]);
});

test.each([['UBND các xã', 'phường', true], ['Ủy ban nhân dân xã', 'phường', true], ['UBND các xã', 'Phường', false], ['UBND các xã', 'xã hội', false], ['UBND các xã', 'mây', false], ['Sở Y tế', 'phường', false]])(
  'behind %j the list of kinds of units goes on with %j: %p',
  (name, piece, expected) => expect(heads.continuesUnits(name, piece)).toBe(expected),
);

test.each([['Sở Nội vụ', 'Sở'], ['Các Sở Nội vụ', 'Sở'], ['UBND xã Đồi', 'UBND xã'], ['Sở', 'Sở'], ['Mây Trắng', null], ['Sởi', null], ['', null]])('%j hands down the head %p', (name, head) => {
  expect(heads.sharedHead(name)?.toLowerCase() ?? null).toBe(head?.toLowerCase() ?? null);
});

test.each([
  ['Đề nghị phối hợp với các bộ', 'Đề nghị phối hợp với '], ['Giao Sở Y tế', 'Giao '], ['phối hợp với Sở Y tế', 'phối hợp với '], ['Sở Y tế', ''], ['Giao mây', ''], ['Mây Sở Y tế', ''], ['Giao', ''],
])('of %j the words %j belong to no name', (piece, leadIn) => {
  expect(piece.slice(0, heads.leadInLength(piece))).toBe(leadIn);
});
