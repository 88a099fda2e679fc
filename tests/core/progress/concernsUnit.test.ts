import { concernsUnit } from '../../../src/core/progress/concernsUnit';
import type { UnitRole } from '../../../src/core/model/tracking';
import { taskAppendix } from '../../builders/appendixBuilder';

const { items } = taskAppendix([{ content: 'Xây dựng Đề án', lead: 'Sở Tài chính; Sở KH&CN', supporting: 'Sở Nội vụ' }, { content: 'Chưa giao ai' }]);

const cases: readonly (readonly [says: string, item: number, unit: string | null, role: UnitRole, expected: boolean])[] = [
  ['the whole plan takes every item', 0, null, 'any', true],
  ['also one without an agency', 1, null, 'lead', true],
  ['a lead, in any part', 0, 'Sở Tài chính', 'any', true],
  ['a lead, as lead', 0, 'Sở Tài chính', 'lead', true],
  ['a lead is not supporting', 0, 'Sở Tài chính', 'supporting', false],
  ['a supporting agency, in any part', 0, 'Sở Nội vụ', 'any', true],
  ['a supporting agency, as such', 0, 'Sở Nội vụ', 'supporting', true],
  ['a supporting agency is no lead', 0, 'Sở Nội vụ', 'lead', false],
  ['an alias, by the official name', 0, 'Sở Khoa học và Công nghệ', 'lead', true],
  ['an alias, as written', 0, 'sở kh&cn', 'lead', true],
  ['another agency', 0, 'Sở Y tế', 'any', false],
  ['an item without an agency is nobody\'s', 1, 'Sở Y tế', 'any', false],
];

test.each(cases)('%s', (_, index, unit, role, expected) => {
  const item = items[index];
  expect(item && concernsUnit(item, unit, role)).toBe(expected);
});
