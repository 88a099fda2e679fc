import { sixClear } from '../../../src/core/rules/six-clear';
import { contextOf, indicatorAppendix, taskAppendix, type ItemRow } from '../../builders/appendixBuilder';

const clear = { content: 'Xây dựng Đề án', lead: 'Sở Tài chính', supporting: 'Sở Y tế', deadline: '2026', deliverable: 'Đề án' };
const shares = (...rows: readonly ItemRow[]) => sixClear.check(contextOf([taskAppendix(rows)]))[0]?.data;

test('a sheet has one finding, on the whole of it', () => {
  expect(sixClear.check(contextOf([taskAppendix([clear, clear, {}])]))).toMatchObject([{ severity: 'information', messageId: 'shares', at: { sheet: 'PL', row0: null, col0: null }, data: { count: 3 } }]);
});
test('what is in every row is 100 %; authority has no column', () => expect(shares(clear, clear)).toEqual({ count: 2, person: 100, work: 100, time: 100, duty: 100, product: 100, authority: 0 }));
test.each<[string, ItemRow, string]>([
  ['a group as lead', { lead: 'Sở, ban, ngành thành phố' }, 'person'], ['two leads', { lead: 'Sở Tài chính; Sở Y tế' }, 'person'], ['no lead', { lead: '' }, 'person'],
  ['"Thường xuyên"', { deadline: 'Thường xuyên' }, 'time'], ['"Khi có yêu cầu"', { deadline: 'Khi có yêu cầu của Trung ương' }, 'time'], ['no supporting agency', { supporting: '' }, 'duty'],
  ['no product', { deliverable: '' }, 'product'], ['no text', { content: '' }, 'work'],
])('%s makes a row unclear', (_says, row, name) => expect(shares(clear, { ...clear, ...row })).toMatchObject({ [name]: 50 }));
test('99 of 100 is never rounded up to all', () => expect(shares(...Array.from({ length: 299 }, () => clear), { ...clear, deliverable: '' })).toMatchObject({ product: 99 }));
test('a column for authority makes it clear, and a sheet clear in all has no finding', () => {
  const appendix = taskAppendix([clear]);
  const headedColumns = [...appendix.headedColumns, { col0: 9, heading: 'Cấp có thẩm quyền quyết định' }];
  expect(sixClear.check(contextOf([{ ...appendix, headedColumns }]))).toEqual([]);
});
test('indicators are not assignments', () => expect(sixClear.check(contextOf([indicatorAppendix([{ content: 'Chỉ tiêu' }])]))).toEqual([]));
test('an empty table has no shares', () => expect(sixClear.check(contextOf([taskAppendix([])]))).toEqual([]));
