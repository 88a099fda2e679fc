import { indicatorPaces, taskStatuses } from '../../../../src/core/model/progress';
import { indicatorResults } from '../../../../src/core/report/sections/indicatorResults';
import { pacesInOrder, verdictCol0 } from '../../../../src/core/report/sections/verdictCounts';
import { placeFormulas } from '../../../../src/core/report/placeFormulas';
import { reportHeads } from '../../../../src/data/reportHeads';
import { indicatorAppendix } from '../../../builders/appendixBuilder';
import { evaluateRows } from '../../../builders/evaluateRows';
import { reportContent, reportWords, rowOfKey, shownIn } from '../../../builders/reportBuilder';

const indicators = indicatorAppendix([
  { content: 'Tỷ lệ A', target: '80', actual: '60', lead: 'Sở Y tế' },
  { content: 'Tỷ lệ B', target: '80', lead: 'Sở Y tế' },
  { content: 'Tỷ lệ C', target: '80', lead: 'Sở Y tế' },
]);
const rows = () => indicatorResults(reportContent([indicators]), new Map(), reportWords);

test('every verdict on an indicator has its place among the counts', () => {
  expect([...pacesInOrder].sort()).toEqual([...indicatorPaces].sort());
});

test.each([indicatorPaces, taskStatuses])('no label begins as another of its kind does: a count by what a verdict begins with takes no other', (...verdicts) => {
  const labels = verdicts.map(reportWords.verdictLabel);
  for (const label of labels) expect(labels.filter((other) => other.toLocaleLowerCase('vi').startsWith(label.toLocaleLowerCase('vi')))).toEqual([label]);
});

test.each([...indicatorPaces, ...taskStatuses])('the label of %s says to COUNTIF what it says to a reader', (verdict) => {
  expect(reportWords.verdictLabel(verdict)).not.toMatch(/[*?~"]|^[<>=]/);
});

test.each(['indicators', 'tasks'] as const)('the verdicts of the %s stand in the column that is counted', (table) => {
  expect(['Đánh giá tiến độ', 'Trạng thái']).toContain(reportHeads[table][verdictCol0]);
});

test('only verdicts that occur have a row; they and their total are counted in the table below by formulas', () => {
  const placed = placeFormulas(rows());
  expect(placed.slice(0, 4).map(shownIn)).toEqual([
    ['TT', 'Đánh giá tiến độ', 'Số chỉ tiêu', 'Tỷ lệ'],
    ['1', 'Đánh giá thủ công', '=COUNTIF(I6:I8,B2&"*")', '=IF(C3=0,"",C2/C3)'],
    ['Tổng cộng', '=SUM(C2:C2)', '=IF(C3=0,"",C3/C3)'],
    [],
  ]);
});

test('the table of all indicators stands below the counts', () => {
  expect(rows().map(({ key }) => key)).toEqual(['counts|head', 'counts|manual', 'counts|total', 'counts|after', 'indicators|head', 'indicators|1|ty le a', 'indicators|2|ty le b', 'indicators|3|ty le c']);
});

test('a verdict given by hand counts where it says so after its label', () => {
  const manual = { reason: '', period: '2026-Q4', asOf: '2026-12-09', isEarlier: false, computed: 'no-data' } as const;
  const content = reportContent([indicators]);
  const [first, ...others] = content.indicators;
  if (!first) throw new Error('no indicator');
  const counted = indicatorResults({ ...content, indicators: [{ ...first, progress: { ...first.progress, pace: 'met', manual } }, ...others] }, new Map(), reportWords);
  const results = evaluateRows(counted).filter(({ col0 }) => col0 === 2).map(({ key, result }) => [key, result]);
  expect(results).toEqual([['counts|met', 1], ['counts|manual', 2], ['counts|total', 3]]);
  expect(shownIn(placeFormulas([rowOfKey(counted, 'indicators|1|ty le a')])[0] ?? { cells: [] })[8]).toBe('Đạt (đánh giá thủ công)');
});

test('without indicators there is no such part', () => expect(indicatorResults(reportContent([]), new Map(), reportWords)).toEqual([]));
