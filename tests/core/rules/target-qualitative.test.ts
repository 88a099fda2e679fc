import { targetQualitative } from '../../../src/core/rules/target-qualitative';
import { contextOf } from '../../builders/appendixBuilder';
import { readTargets } from './readTargets';

const check = (target: string, unit = 'Thứ bậc') => targetQualitative.check(contextOf([readTargets([{ content: 'Chỉ tiêu', target, unit }])]));

test.each([
  'Đạt mức trên trung bình của cả nước', 'Tiên tiến, hiện đại, dung lượng lớn, băng thông siêu rộng thuộc nhóm cao của cả nước',
  'Đạt mức tiên tiến ở nhiều lĩnh vực quan trọng, thuộc nhóm các tỉnh, thành phố có thu nhập bình quân đầu người cao nhất cả nước',
])('"%s" needs a judgement', (target) => expect(check(target)).toMatchObject([{ severity: 'information', messageId: 'qualitative' }]));
test.each([['≤ 10', 'Thứ bậc'], ['≥ 80', '%'], ['01', 'Trung tâm'], ['', '%'], ['x', '%'], ['≥ 3% và tăng dần', '% tổng chi NSNN']])('"%s" %s does not', (target, unit) => expect(check(target, unit)).toEqual([]));
test.each([
  ['most of whose sentences give a figure', ['≥ 80', '≥ 90', 'Đạt mức khá của cả nước'], 1],
  ['that names figures only', ['Diện tích gieo trồng', 'Sản lượng thủy sản', '≥ 80'], 0],
])('in a table without targets, %s', (_which, targets, count) => {
  const appendix = readTargets(targets.map((target) => ({ target, unit: '%' })));
  const columns = Object.fromEntries(Object.entries(appendix.columns).filter(([role]) => role !== 'target'));
  expect(targetQualitative.check(contextOf([{ ...appendix, columns }]))).toHaveLength(count);
});
