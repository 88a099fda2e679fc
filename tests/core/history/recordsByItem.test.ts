import { referenceOf } from '../../../src/core/history/referenceOf';
import type { Appendix, Item } from '../../../src/core/model/appendix';
import type { HistorySheet, PeriodRecord } from '../../../src/core/model/history';
import { recordsByItem } from '../../../src/core/history/recordsByItem';
import { indicatorAppendix } from '../../builders/appendixBuilder';

const appendix: Appendix = indicatorAppendix([{ content: 'Hồ sơ trực tuyến' }, { content: 'Phủ sóng 5G' }], { sheet: 'PL I' });
const [online, coverage] = appendix.items;

function record(item: Item | undefined, period: string, asOf: string, value: number): PeriodRecord {
  if (!item) throw new Error('the item is missing');
  return { item: referenceOf(appendix, item), period, asOf, value, text: String(value), verdict: 'slow', isManual: false };
}
function history(records: readonly PeriodRecord[]): HistorySheet {
  return { sheet: 'Lịch sử theo dõi', rows: records.map((each, index) => ({ row0: index + 1, record: each })), unreadRows0: [], nextRow0: records.length + 1 };
}
const valuesOf = (item: Item | undefined, records: readonly PeriodRecord[]) => (item ? recordsByItem(history(records), [appendix]).get(item)?.map(({ period, value }) => `${period}: ${value}`) : undefined);

test('the periods of an item, the earliest first, however they stand on the sheet', () => {
  const records = [record(online, '2026-Q3', '2026-09-14', 40), record(coverage, '2026-Q3', '2026-09-14', 7), record(online, '2026-Q2', '2026-06-14', 30)];
  expect(valuesOf(online, records)).toEqual(['2026-Q2: 30', '2026-Q3: 40']);
  expect(valuesOf(coverage, records)).toEqual(['2026-Q3: 7']);
});

test('an item that no period names is left out, and so is a row that names no item', () => {
  const stranger = { ...record(online, '2026-Q3', '2026-09-14', 1), item: { kind: 'indicator', sheet: 'PL I', ordinal: '9', content: 'viec khac han', section: '' } } as const;
  expect(recordsByItem(history([stranger]), [appendix]).size).toBe(0);
});

test('without a history nothing is known', () => {
  expect(recordsByItem(null, [appendix]).size).toBe(0);
});
