import { recallItems, type Remembered } from '../../../src/core/history/recallItems';
import { referenceOf } from '../../../src/core/history/referenceOf';
import type { Appendix } from '../../../src/core/model/appendix';
import type { PeriodRecord } from '../../../src/core/model/history';
import { finish } from '../../../src/core/model/steps';
import type { ManualVerdict } from '../../../src/core/model/tracking';
import { indicatorAppendix } from '../../builders/appendixBuilder';

const appendix = indicatorAppendix([{ content: 'Tỷ lệ hồ sơ trực tuyến', target: '80' }, { content: 'Tỷ lệ phủ sóng 5G', target: '99' }], { sheet: 'PL I' });
const [online, coverage] = appendix.items;
if (!online || !coverage) throw new Error('two items');
const reference = referenceOf(appendix, online);
const other = referenceOf(appendix, coverage);

const record = (period: string, value: number, rest: Partial<PeriodRecord> = {}): PeriodRecord => ({ item: reference, period, asOf: '2026-01-01', value, text: '', verdict: null, isManual: false, ...rest });
const historyOf = (...records: readonly PeriodRecord[]) => ({ sheet: 'Lịch sử', rows: records.map((each, index) => ({ row0: index + 4, record: each })), unreadRows0: [], nextRow0: 9 });
const recall = (rest: Partial<Remembered>, appendices: readonly Appendix[] = [appendix]) => finish(recallItems(appendices, { verdicts: [], history: null, period: '2026-Q4', ...rest }));
const verdict: ManualVerdict = { item: reference, verdict: 'met', reason: 'Theo Công văn 12', period: '2026-Q3', asOf: '2026-09-09' };

test('an item of which nothing is known has no memory', () => {
  const { memoryOf, manualVerdicts, lostVerdicts } = recall({});
  expect([memoryOf(online), manualVerdicts.size, lostVerdicts]).toEqual([{ manual: null, records: [] }, 0, []]);
  expect(recall({ verdicts: [verdict], history: historyOf(record('2026-Q3', 5)) }).memoryOf(coverage)).toEqual({ manual: null, records: [] });
});

test('a verdict of the user is known by its item', () => {
  const { memoryOf, manualVerdicts, lostVerdicts } = recall({ verdicts: [verdict] });
  expect([memoryOf(online).manual, manualVerdicts.get(online), lostVerdicts]).toEqual([verdict, verdict, []]);
});

test('a verdict whose item is gone is told', () => {
  const lost = { ...verdict, item: { ...reference, content: 'chi tieu da bo' } };
  expect(recall({ verdicts: [lost, verdict] }).lostVerdicts).toEqual([lost]);
});

test.each<readonly [sentence: string, periods: readonly string[], present: string, earlier: readonly string[]]>([
  ['come oldest first, however they stand', ['2026-Q2', '2025-Q4', '2026-Q3'], '2026-Q4', ['2025-Q4', '2026-Q2', '2026-Q3']],
  ['of the present period and of later ones do not count', ['2026-Q3', '2026-Q4', '2027-Q1'], '2026-Q4', ['2026-Q3']],
  ['of a month within the present quarter are earlier, of its last month they are not', ['2026-11', '2026-12'], '2026-Q4', ['2026-11']],
  ['of a longer period that ends with the present one are not earlier', ['2026', '2026-H2', '2026-9M'], '2026-Q4', ['2026-9M']],
  ['of the quarter before are earlier than a month', ['2026-Q3', '2026-Q4'], '2026-10', ['2026-Q3']],
  ['count for none where the present period cannot be read', ['2026-Q3'], 'quý IV', []],
])('records %s', (_, periods, present, earlier) => {
  const history = historyOf(...periods.map((period, index) => record(period, index)));
  expect(recall({ history, period: present }).memoryOf(online).records.map(({ period }) => period)).toEqual(earlier);
});

test('of two periods that end on one day the one with the earlier cut-off comes first', () => {
  const history = historyOf(record('2026-9M', 2, { asOf: '2026-09-14' }), record('2026-Q3', 1, { asOf: '2026-09-09' }));
  expect(recall({ history }).memoryOf(online).records.map(({ value }) => value)).toEqual([1, 2]);
});

test('each period finds its items by itself: the sheet was renamed between two of them', () => {
  const history = historyOf(record('2026-Q2', 1, { item: { ...reference, sheet: 'Biểu cũ' } }), record('2026-Q3', 2), record('2026-Q3', 7, { item: other }));
  const { memoryOf } = recall({ history });
  expect([memoryOf(online).records.map(({ value }) => value), memoryOf(coverage).records.map(({ value }) => value)]).toEqual([[1, 2], [7]]);
});
