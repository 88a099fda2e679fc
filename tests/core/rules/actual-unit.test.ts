import { actualUnit } from '../../../src/core/rules/actual-unit';
import { contextOf, type BuilderCell, type IndicatorRow } from '../../builders/appendixBuilder';
import { readTargets } from './readTargets';

const check = (target: string, unit: string, actual: BuilderCell, rest: IndicatorRow = {}) => actualUnit.check(contextOf([readTargets([{ content: 'Chỉ tiêu', target, unit, actual, ...rest }])]));

test.each<[BuilderCell, string]>([[0.62, '62'], ['0,62', '62'], [1, '100'], [0.725, '72,5']])('%j for a target of 80 %% was meant as %s', (actual, replacement) => {
  expect(check('80', '%', actual)).toMatchObject([{ severity: 'warning', messageId: 'share', fix: { kind: 'replace', replacement } }]);
});
test.each<[BuilderCell, number | undefined]>([[0.62, 62], [0.07, 7], ['0,62', undefined]])('%j stays the kind of value that it is', (actual, number) => {
  const [finding] = check('80', '%', actual);
  expect(finding?.fix).toEqual({ kind: 'replace', expected: expect.any(String) as string, replacement: number === 7 ? '7' : '62', ...(number === undefined ? {} : { number }) });
});
test('60 % for a number of enterprises is another unit', () => expect(check('≥ 5', 'Doanh nghiệp', '60%')).toMatchObject([{ messageId: 'percent', data: { actual: '60%', unit: 'Doanh nghiệp' } }]));
test.each<[string, string, BuilderCell]>([
  ['80', '%', 62], ['80', '%', { value: 0.62, numberFormat: '0%' }], ['80', '%', '62%'], ['80', '%', ''], ['80', '%', 0], ['2', '% GRDP', 0.62], ['> 0,7', 'Chỉ số', 0.62], ['≥ 5', 'Doanh nghiệp', 1],
  ['01', 'Trung tâm', '60%'], ['10-15', '%/năm', 0.9], ['80', '%', 'Chưa có số liệu'],
])('target %s %s and result %j go together', (target, unit, actual) => expect(check(target, unit, actual)).toEqual([]));
test('a baseline as low makes a low result believable', () => expect(check('80', '%', 0.62, { baseline: 0.3 })).toEqual([]));

test.each<[string, string, BuilderCell]>([['420,5', 'Tỷ đồng', 420512], ['420-450', 'Tỷ đồng', 450001], ['12', 'Nghìn lượt', 12000]])('for a target of %s %s, %j is of another scale', (target, unit, actual) => {
  expect(check(target, unit, actual)).toMatchObject([{ severity: 'warning', messageId: 'scale', data: { times: 500 } }]);
});
test.each<[string, string, BuilderCell]>([
  ['420', 'Tỷ đồng', 980], ['2', 'Mô hình', 950], ['420512', 'Tỷ đồng', 420.5], ['0,5', 'Ha', 900], ['12', '', 12000], ['12', 'Nghìn lượt', ''], ['10-12', '%/năm', 9000],
])('for a target of %s %s, %j may be', (target, unit, actual) => expect(check(target, unit, actual)).toEqual([]));
test('a baseline above the target says that the figure is to fall', () => expect(check('5', 'Vụ việc', 4000, { baseline: 7000 })).toEqual([]));
