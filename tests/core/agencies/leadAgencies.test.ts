import fc from 'fast-check';
import { leadAgencies } from '../../../src/core/agencies/leadAgencies';
import { concernsUnit } from '../../../src/core/progress/concernsUnit';
import { taskAppendix } from '../../builders/appendixBuilder';

const itemsOf = (...rows: readonly (readonly [lead: string, supporting?: string])[]) => taskAppendix(rows.map(([lead, supporting = '']) => ({ content: 'Việc', lead, supporting }))).items;
const startsWithHead = (name: string) => /^(?:Sở|UBND) /.test(name);

test('agencies stand once each, by their official names, in the order of the Vietnamese alphabet', () => {
  const { agencies, others } = leadAgencies(itemsOf(['Sở Y tế'], ['Sở KH&CN; Sở Tài chính'], ['SỞ Y TẾ'], ['Công an thành phố'], ['Đài Khí tượng thủy văn']), startsWithHead);
  expect(agencies).toEqual(['Công an thành phố', 'Sở Khoa học và Công nghệ', 'Sở Tài chính', 'Sở Y tế']);
  expect(others).toEqual(['Đài Khí tượng thủy văn']);
});

test('a name that nobody knows counts as written where it is written as one', () => {
  expect(leadAgencies(itemsOf(['Sở Vũ trụ'], ['sở vũ trụ']), startsWithHead).agencies).toEqual(['Sở Vũ trụ']);
});

test('agencies that only support lead nothing', () => {
  expect(leadAgencies(itemsOf(['Sở Y tế', 'Sở Tài chính']), startsWithHead).agencies).toEqual(['Sở Y tế']);
});

test.each<readonly [sentence: string, lead: string, supporting: string, unheld: number]>([
  ['a group leads', 'Sở, ban, ngành thành phố', '', 1],
  ['nobody leads', '', '', 1],
  ['words lead that name no agency', 'giao sau', '', 1],
  ['a group leads, but an agency that has a report supports', 'Sở, ban, ngành thành phố', 'Sở Y tế', 0],
  ['an agency leads beside a group', 'Sở Y tế; Ủy ban nhân dân cấp xã', '', 0],
])('where %s, the item stands in the report of an agency or is counted', (_, lead, supporting, unheld) => {
  expect(leadAgencies(itemsOf(['Sở Y tế'], [lead, supporting]), startsWithHead).unheldCount).toBe(unheld);
});

const names = fc.constantFrom('Sở Y tế', 'Sở Tài chính', 'STC', 'Sở, ban, ngành thành phố', 'giao sau', 'Sở Vũ trụ', 'Sở Tài chinh', '', 'Ủy ban nhân dân phường Ninh Kiều', 'các đơn vị liên quan');

test('every item stands in the report of an agency or is counted, and every agency has an item', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(names, names), { minLength: 1, maxLength: 6 }), (rows) => {
      const items = itemsOf(...rows);
      const { agencies, unheldCount } = leadAgencies(items, startsWithHead);
      const held = items.filter((item) => agencies.some((agency) => concernsUnit(item, agency)));
      expect(held.length + unheldCount).toBe(items.length);
      for (const agency of agencies) expect(items.some((item) => concernsUnit(item, agency, 'lead'))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
