import { targetConflict } from '../../../src/core/rules/target-conflict';
import { contextOf, firstItemRow0 } from '../../builders/appendixBuilder';
import { readTargets } from './readTargets';

interface Row { readonly content: string; readonly target: string; readonly unit?: string; readonly horizon?: string | null; readonly lead?: string }
const skhcn = 'Sở Khoa học và Công nghệ';
const check = (first: Row, second: Row, sheets: readonly [string, string] = ['KH46', 'KTS']) =>
  targetConflict.check(contextOf([first, second].map((row, index) => readTargets([{ unit: '%', horizon: '2030-12-31', lead: skhcn, ...row }], { sheet: sheets[index] ?? '' }))));

test('5G: 99 % of the people on one sheet, 100 % on the other, both to 2030', () => {
  expect(check({ content: 'Phủ sóng 5G cho người dân', unit: '% dân số', target: '99' }, { content: '100% phủ sóng mạng 5G trên địa bàn.', target: '100%' })).toMatchObject([
    { severity: 'warning', messageId: 'value', at: { sheet: 'KTS', row0: firstItemRow0, col0: 3 }, data: { value: '100 %', otherValue: '99 % dân số', otherSheet: 'KH46', otherRow: firstItemRow0 + 1 } },
  ]);
});
test('the digital economy: the same 30 % led by two agencies', () => {
  const second = { content: 'Tỷ trọng giá trị tăng thêm của kinh tế số trong GRDP đạt tối thiểu 30%.', target: '30%', lead: 'Sở Tài chính' };
  expect(check({ content: 'Quy mô kinh tế số', unit: '% GRDP', target: '≥ 30' }, second)).toMatchObject([{ messageId: 'lead', at: { col0: 4 }, data: { lead: 'Sở Tài chính', otherLead: skhcn } }]);
});
test('the same value for another year', () => {
  const content = 'Tỉ lệ giao dịch không dùng tiền mặt';
  expect(check({ content, target: '≥ 80' }, { content: `${content} trên địa bàn thành phố`, target: '80', horizon: '2026-12-31' })).toMatchObject([{ messageId: 'horizon', data: { horizon: '2026-12-31', otherHorizon: '2030-12-31' } }]);
});

const economy = { content: 'Quy mô kinh tế số', unit: '% GRDP', target: '≥ 30' };
test.each<[string, Row, Row]>([
  ['the same target twice', economy, economy],
  ['another value for another year is a path', economy, { content: 'Tỷ trọng kinh tế số trên GRDP', target: '14,5', horizon: '2026-12-31' }],
  ['the share within each branch is another indicator', economy, { content: 'Tỷ trọng kinh tế số trong từng ngành, lĩnh vực', target: '20' }],
  ['contracts are not commerce', { content: 'Doanh nghiệp sử dụng hợp đồng điện tử', target: '80' }, { content: 'Doanh nghiệp sử dụng thương mại điện tử', target: '90' }],
  ['enterprises of one kind are not all enterprises', { content: 'Tỉ lệ doanh nghiệp công nghệ số', unit: 'Số doanh nghiệp/1.000 dân', target: '1' }, { content: 'doanh nghiệp vừa và nhỏ ứng dụng công nghệ số', target: '40' }],
  ['a count is not a share', { content: 'Doanh nghiệp công nghệ số', unit: 'Doanh nghiệp', target: '5' }, { content: 'Doanh nghiệp công nghệ số', target: '90' }],
  ['a target in words has no value to differ', economy, { ...economy, target: 'Đạt mức cao của cả nước' }],
  ['one of two leads is the same', economy, { ...economy, lead: `Sở Tài chính; ${skhcn}` }],
])('%s is no conflict', (_says, first, second) => expect(check(first, second)).toEqual([]));
test('two values on one sheet are for its own rules', () => expect(check(economy, { ...economy, target: '≥ 50' }, ['KH46', 'KH46'])).toEqual([]));

const names = ['Hộ dân dùng nước sạch', 'Rác thải được thu gom', 'Lao động qua đào tạo', 'Trẻ em được tiêm chủng', 'Trường đạt chuẩn quốc gia'];
const allotted = (values: readonly string[], sheet: string) => readTargets(names.map((content, index) => ({ content, target: values[index] ?? '', unit: '%', horizon: '2026-12-31', lead: skhcn })), { sheet });

test('two sheets that differ in most of their values are the shares of two places, and no conflict', () => {
  expect(targetConflict.check(contextOf([allotted(['80', '81', '82', '83', '84'], 'Xã A'), allotted(['70', '71', '72', '83', '84'], 'Xã B')]))).toEqual([]);
});
test('two sheets that differ in one of their values contradict each other there', () => {
  expect(targetConflict.check(contextOf([allotted(['80', '81', '82', '83', '84'], 'Kế hoạch'), allotted(['80', '81', '72', '83', '84'], 'Chương trình')]))).toMatchObject([{ messageId: 'value', at: { sheet: 'Chương trình' } }]);
});
