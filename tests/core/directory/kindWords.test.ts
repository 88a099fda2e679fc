import { kindOfName, readKind, writeKind } from '../../../src/core/directory/kindWords';
import { builtInDirectory } from '../../../src/data/agencyDirectory';
import { directoryWords } from '../../../src/data/directoryWords';

const read = (text: string) => readKind(text, directoryWords);

test.each([
  ['Sở', { kind: 'so', memberKinds: [] }],
  ['XÃ', { kind: 'xa', memberKinds: [] }],
  ['co quan trung uong', { kind: 'trung-uong', memberKinds: [] }],
  ['Nhóm', { kind: 'nhom', memberKinds: [] }],
  ['Nhóm cơ quan: Xã; Phường', { kind: 'nhom', memberKinds: ['xa', 'phuong'] }],
  ['Hợp tác xã', { kind: 'hop-tac-xa', memberKinds: [] }],
])('%j is %j', (text, reading) => expect(read(text)).toEqual(reading));

test.each([[''], [' '], [':'], ['-']])('%j says nothing', (text) => expect(read(text)).toBeNull());

test('every kind of the built-in directory has words, and is read back from them', () => {
  for (const { kind, memberKinds } of builtInDirectory) {
    expect(directoryWords.kinds.map(({ code }) => code)).toContain(kind);
    expect(read(writeKind({ kind, memberKinds }, directoryWords))).toEqual({ kind, memberKinds });
  }
});

test('no words stand for two kinds', () => {
  const words = directoryWords.kinds.flatMap((kind) => kind.words.map((word) => word.toLowerCase()));
  expect(new Set(words).size).toBe(words.length);
});

test.each([
  ['Sở Xây dựng', 'so'],
  ['UBND xã Bình Minh', 'xa'],
  ['Ủy ban nhân dân phường Bình Minh', 'phuong'],
  ['Đặc khu Hòn Xa', 'dac-khu'],
  ['Bộ Chỉ huy Quân sự tỉnh', 'quan-su'],
  ['Bộ Tài chính', 'bo'],
  ['Ủy ban nhân dân cấp xã', 'nhom'],
  ['Sở, ban, ngành tỉnh', 'nhom'],
  ['Các hội đặc thù', 'nhom'],
  ['Sởn gai', 'khac'],
  ['Vườn quốc gia', 'khac'],
])('by its name alone %s is of the kind %s', (name, kind) => expect(kindOfName(name, directoryWords)).toBe(kind));
