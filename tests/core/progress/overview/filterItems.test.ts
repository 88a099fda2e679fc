import { filterChoices } from '../../../../src/core/progress/overview/filterChoices';
import { filterItems, noFilter, sectionKey, type ItemFilter } from '../../../../src/core/progress/overview/filterItems';
import { byHand, contents, indicators, indicatorVerdict, tasks, taskVerdict } from './tracked';

const asOf = '2026-12-14';
const first = { row0: 4, ordinal: 'I', title: 'Hạ tầng số', horizon: null };
const second = { row0: 6, ordinal: 'II', title: 'Nhân lực', horizon: null };
const unused = { row0: 9, ordinal: 'III', title: 'Không có việc', horizon: null };
const taskItems = tasks(
  [
    [{ content: 'kho dữ liệu', lead: 'Sở Y tế', supporting: 'Sở Nội vụ; các địa phương', deadline: '30/6/2026', section: first }, taskVerdict('overdue', { daysLate: 167, unreported: true })],
    [{ content: 'tập huấn', lead: 'Sở Nội vụ', deadline: '31/12/2026', section: second }, taskVerdict('due-soon', { daysLeft: 17 })],
    [{ content: 'rà soát', lead: 'Sở Nội vụ', deadline: 'Tháng 12/2026', section: second }, taskVerdict('done-on-time', { manual: byHand })],
  ],
  { sections: [first, second, unused] },
);
const items = [...taskItems, ...indicators([[{ content: 'trực tuyến', lead: 'Sở Y tế' }, indicatorVerdict('no-data')]])];
const key = taskItems[0] ? sectionKey(taskItems[0].appendix, second) : '';
const wholeTable = taskItems[0] ? sectionKey(taskItems[0].appendix, null) : '';

test.each<[string, Partial<ItemFilter>, readonly string[]]>([
  ['no limit leaves everything', {}, ['kho dữ liệu', 'tập huấn', 'rà soát', 'trực tuyến']],
  ['an agency in either part', { agency: 'Sở Nội vụ' }, ['kho dữ liệu', 'tập huấn', 'rà soát']],
  ['an agency as lead', { agency: 'Sở Nội vụ', role: 'lead' }, ['tập huấn', 'rà soát']],
  ['an agency as supporting one', { agency: 'Sở Nội vụ', role: 'supporting' }, ['kho dữ liệu']],
  ['a section', { section: key }, ['tập huấn', 'rà soát']],
  ['a whole table', { section: wholeTable }, ['kho dữ liệu', 'tập huấn', 'rà soát']],
  ['a verdict', { status: 'due-soon' }, ['tập huấn']],
  ['a colour', { status: 'colour:pending' }, ['trực tuyến']],
  ['what is neither done nor met', { status: 'open' }, ['kho dữ liệu', 'tập huấn', 'trực tuyến']],
  ['what nobody reported on', { status: 'unreported' }, ['kho dữ liệu', 'trực tuyến']],
  ['what was judged by hand', { status: 'by-hand' }, ['rà soát']],
  ['a month', { month: '2026-12' }, ['tập huấn', 'rà soát']],
  ['several limits at once', { agency: 'Sở Nội vụ', month: '2026-12', status: 'due-soon' }, ['tập huấn']],
  ['limits that nothing meets', { agency: 'Sở Y tế', month: '2026-12' }, []],
])('%s', (_sentence, filter, expected) => {
  expect(contents(filterItems(items, { ...noFilter, ...filter }, asOf))).toEqual(expected);
});

test('choices name what occurs, and how often; each leaves as many items as it says', () => {
  const { agencies, statuses, months, tables } = filterChoices(items, asOf);
  expect(agencies).toEqual([{ value: 'Sở Nội vụ', count: 3 }, { value: 'Sở Y tế', count: 2 }]);
  expect(statuses.map(({ value }) => value)).toEqual(['overdue', 'due-soon', 'no-data', 'done-on-time', 'open', 'unreported', 'by-hand']);
  expect(months).toEqual([{ value: '2026-06', count: 1 }, { value: '2026-12', count: 2 }]);
  expect(tables.map(({ sections }) => sections.map(({ section }) => section.title))).toEqual([['Hạ tầng số', 'Nhân lực'], []]);
  const left = [
    ...agencies.map(({ value, count }) => [filterItems(items, { ...noFilter, agency: value }, asOf).length, count]),
    ...statuses.map(({ value, count }) => [filterItems(items, { ...noFilter, status: value }, asOf).length, count]),
    ...months.map(({ value, count }) => [filterItems(items, { ...noFilter, month: value }, asOf).length, count]),
  ];
  expect(left.filter(([found, said]) => found !== said)).toEqual([]);
});

test('of no items nothing can be chosen', () => {
  expect(filterChoices([], asOf)).toEqual({ agencies: [], tables: [], statuses: [], months: [] });
});
