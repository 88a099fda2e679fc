import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BadInput } from '../../src/cli/BadInput';
import { readChoices } from '../../src/cli/readChoices';
import { usualChoices } from '../../src/core/model/reportChoices';

const folder = mkdtempSync(path.join(tmpdir(), 'choices-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (content: unknown) => {
  const file = path.join(folder, 'lua-chon.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readChoices(file);
};
const sentenceOf = (content: unknown) => read(content).then(() => 'read', (error: unknown) => (error instanceof BadInput ? error.sentence : String(error)));

const signatory = { form: 'TM-KT', body: 'Ủy ban nhân dân', headTitle: 'Chủ tịch', ownTitle: 'Phó Chủ tịch', name: 'Trần Thị Bình' };

test.each<readonly [sentence: string, content: Readonly<Record<string, unknown>>]>([
  ['nothing', {}],
  ['one member alone', { issuer: 'Sở Y tế' }],
  ['every member', { ...usualChoices, parent: 'Ủy ban nhân dân thành phố', place: 'Cần Thơ', symbol: 'SYT', signatory, recipients: ['Như trên', 'Lưu: VT'], leftOutSheets: ['Phụ lục I'], leftOutSections: ['plans'] }],
  ['nobody who signs', { signatory: null }],
])('%s is read as it is said, and nothing else is said', async (_, content) => {
  expect(await read(content)).toEqual(content);
});

test('sections may be named in any order', async () => {
  expect(await read({ leftOutSections: ['plans', 'direction'] })).toEqual({ leftOutSections: ['direction', 'plans'] });
});

test.each<readonly [sentence: string, content: unknown, says: RegExp]>([
  ['no JSON', '{issuer', /không phải tệp JSON/],
  ['a list', '[]', /không phải tệp JSON/],
  ['a key that nobody knows', { isuer: 'Sở Y tế' }, /mục “isuer” không dùng được.*issuer/],
  ['a number for a name', { issuer: 5 }, /Mục “issuer”/],
  ['a section that there is not', { leftOutSections: ['plans', 'phu-luc'] }, /Mục “leftOutSections”/],
  ['a section named twice', { leftOutSections: ['plans', 'plans'] }, /Mục “leftOutSections”/],
  ['recipients that are no list', { recipients: 'Như trên' }, /Mục “recipients”/],
  ['a recipient that is none', { recipients: ['Như trên', null] }, /Mục “recipients”/],
  ['a signatory without a name', { signatory: { ...signatory, name: undefined } }, /Mục “signatory”/],
  ['a form of signing that there is not', { signatory: { ...signatory, form: 'TK' } }, /Mục “signatory”/],
])('%s is refused with its place', async (_, content, says) => {
  expect(await sentenceOf(content)).toMatch(says);
});

test('a file that is not there is told', async () => {
  await expect(readChoices(path.join(folder, 'khong-co.json'))).rejects.toBeInstanceOf(BadInput);
});
