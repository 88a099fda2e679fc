import { dutyFinder } from '../../../src/core/agencies/findDuty';
import { directoryRules } from '../../../src/data/agencyDirectory';
import { testMatcher } from '../../builders/appendixBuilder';

const find = dutyFinder(directoryRules, { isKnown: (name) => testMatcher.lookUp(name) !== null, startsName: (text) => /^(?:Sở|UBND|các) /.test(text) });

/** The words of the duty, and the next name behind them. */
function duty(text: string, nameStart = 0): readonly (string | null)[] | null {
  const found = find(text, { start: nameStart, end: text.length }, nameStart);
  return found && [text.slice(found.start, found.next ?? text.length), found.next === null ? null : text.slice(found.next)];
}

test.each([
  ['behind a known name', 'Sở Y tế triển khai tại các bệnh viện', ['triển khai tại các bệnh viện', null]],
  ['behind an unknown name with a name of its own', 'Trung tâm Mây Trắng thực hiện hằng năm', ['thực hiện hằng năm', null]],
  ['behind nouns of units', 'UBND các xã, phường triển khai tại địa bàn', ['triển khai tại địa bàn', null]],
  ['with another name behind it', 'Sở Y tế chủ trì, phối hợp với Sở Nội vụ', ['chủ trì, phối hợp với ', 'Sở Nội vụ']],
  ['at the very beginning', 'chủ trì thực hiện', ['chủ trì thực hiện', null]],
  ['of a verb that needs words behind it', 'Sở Y tế tham mưu kế hoạch', ['tham mưu kế hoạch', null]],
])('a duty %s: %j', (_, text, expected) => expect(duty(text)).toEqual(expected));

test.each([
  ['a name alone', 'Sở Y tế'],
  ['a verb in capitals', 'Ban Chỉ đạo Triển khai đề án'],
  ['a purpose behind its noun', 'Đơn vị thực hiện'],
  ['the purpose of a task force', 'Tổ công tác triển khai đề án'],
  ['a verb that ends a name', 'Bộ Tổng tham mưu'],
  ['a name not yet complete', 'Phòng thực hiện'],
])('%s is none: %j', (_, text) => expect(duty(text)).toBeNull());
