import fc from 'fast-check';
import { historyVocabulary } from '../../../src/app/historyVocabulary';
import { isoDateToSerial } from '../../../src/core/dates/serial';
import { findHistory } from '../../../src/core/history/findHistory';
import type { HistoryRole } from '../../../src/core/history/HistoryWords';
import { readHistory } from '../../../src/core/history/readHistory';
import type { CellValue } from '../../../src/core/model/cell';
import type { HistorySheet } from '../../../src/core/model/history';
import { finish } from '../../../src/core/model/steps';
import { sheetOf } from '../../builders/sheetBuilder';

type Row = Partial<Record<HistoryRole, CellValue>>;
const { headings } = historyVocabulary;
const indicator: Row = {
  period: 'Quý IV/2026', asOf: '09/12/2026', sheet: 'PL I', kind: 'Chỉ tiêu', section: 'Đến năm 2030 – Hạ tầng', ordinal: 7, content: 'Tỷ lệ phủ sóng 5G', lead: 'Sở KH&CN',
  goal: '≥ 99 %', value: 62.5, text: '62,5%', verdict: 'Chậm – cần tăng tốc', way: 'Tự động', reason: '',
};

function read(rows: readonly Row[], formats: Partial<Record<HistoryRole, string>> = {}, without: readonly HistoryRole[] = []): HistorySheet {
  const columns = headings.filter(({ role }) => !without.includes(role));
  const sheet = sheetOf([['LỊCH SỬ'], columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ role }) => row[role] ?? ''))], { name: 'Lịch sử theo dõi' });
  const numberFormats = sheet.values.map(() => columns.map(({ role }) => formats[role] ?? 'General'));
  const { table } = findHistory([{ ...sheet, numberFormats }], historyVocabulary);
  if (!table) throw new Error('no history');
  return finish(readHistory(table, historyVocabulary));
}

const recordOf = (row: Row, formats: Partial<Record<HistoryRole, string>> = {}) => read([row], formats).rows[0]?.record;

test('a row is read with its item, its period, its value and its verdict', () => {
  expect(read([indicator])).toEqual({
    sheet: 'Lịch sử theo dõi', unreadRows0: [], nextRow0: 3,
    rows: [{
      row0: 2,
      record: {
        item: { kind: 'indicator', sheet: 'PL I', ordinal: '7', content: 'ty le phu song 5g', section: 'den nam 2030 ha tang' },
        period: '2026-Q4', asOf: '2026-12-09', value: 62.5, text: '62,5%', verdict: 'slow', isManual: false,
      },
    }],
  });
});

test.each<readonly [sentence: string, row: Row, formats: Partial<Record<HistoryRole, string>>, expected: object]>([
  ['a date held by Excel', { asOf: isoDateToSerial('2026-12-14') }, { asOf: 'dd/mm/yyyy' }, { asOf: '2026-12-14' }],
  ['a date whose format was taken away', { asOf: isoDateToSerial('2026-12-14') }, {}, { asOf: '2026-12-14' }],
  ['a value typed with a decimal comma', { value: '62,5' }, {}, { value: 62.5 }],
  ['a value under a percent format', { value: 0.625 }, { value: '0.0%' }, { value: 62.5 }],
  ['a value of nought', { value: 0 }, {}, { value: 0 }],
  ['no value', { value: '' }, {}, { value: null }],
  ['words in place of a value', { value: 'chưa có' }, {}, { value: null }],
  ['a verdict by hand', { way: 'thủ công' }, {}, { isManual: true }],
  ['a verdict that is none', { verdict: 'Khá' }, {}, { verdict: null }],
  ['no verdict', { verdict: '' }, {}, { verdict: null }],
  ['the verdict of the other kind', { verdict: 'Quá hạn' }, {}, { verdict: null }],
  ['a verdict without marks', { verdict: 'CHAM - can tang toc' }, {}, { verdict: 'slow' }],
  ['a task', { kind: 'Nhiệm vụ', verdict: 'Quá hạn', value: 40 }, {}, { verdict: 'overdue', value: 40, item: { kind: 'task', sheet: 'PL I', ordinal: '7', content: 'ty le phu song 5g', section: 'den nam 2030 ha tang' } }],
  ['a number that stays text', { ordinal: '7.10' }, {}, { item: { kind: 'indicator', sheet: 'PL I', ordinal: '7.10', content: 'ty le phu song 5g', section: 'den nam 2030 ha tang' } }],
])('%s', (_, row, formats, expected) => expect(recordOf({ ...indicator, ...row }, formats)).toMatchObject(expected));

test.each<readonly [sentence: string, row: Row]>([
  ['without a period', { ...indicator, period: '' }],
  ['with a period nobody knows', { ...indicator, period: 'kỳ trước' }],
  ['without a day', { ...indicator, asOf: '' }],
  ['with a month in place of a day', { ...indicator, asOf: '12/2026' }],
  ['of another kind', { ...indicator, kind: 'Đề án' }],
  ['without words', { ...indicator, content: '' }],
  ['that is a remark', { period: 'Người lập biểu: Nguyễn Văn A' }],
])('a row %s is told and left out', (_, row) => {
  expect(read([row, indicator])).toMatchObject({ rows: [{ row0: 3 }], unreadRows0: [2], nextRow0: 4 });
});

test('blank rows are no rows', () => {
  expect(read([indicator, {}, indicator])).toMatchObject({ rows: [{ row0: 2 }, { row0: 4 }], unreadRows0: [] });
});

test('where a column that is needed is gone every row is told; others may be missing', () => {
  expect(read([indicator, indicator], {}, ['asOf'])).toMatchObject({ rows: [], unreadRows0: [2, 3] });
  expect(read([indicator], {}, ['sheet', 'ordinal', 'section', 'value', 'text', 'verdict']).rows[0]?.record).toEqual({
    item: { kind: 'indicator', sheet: '', ordinal: '', content: 'ty le phu song 5g', section: '' }, period: '2026-Q4', asOf: '2026-12-09', value: null, text: '', verdict: null, isManual: false,
  });
});

test('whatever stands on the sheet, every row with words is either read or told', () => {
  const cell = fc.oneof(fc.constantFrom<CellValue>('', 'Quý IV/2026', '09/12/2026', 'Chỉ tiêu', 'Nhiệm vụ', 'Đạt', 46000), fc.string({ maxLength: 6 }), fc.double({ noNaN: true }), fc.boolean());
  const row = fc.array(cell, { minLength: headings.length, maxLength: headings.length }).map((cells) => Object.fromEntries(headings.map(({ role }, index) => [role, cells[index] ?? ''])) as Row);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const { rows: found, unreadRows0 } = read(rows);
      const filled = rows.flatMap((each, index) => (Object.values(each).some((value) => String(value).trim() !== '') ? [index + 2] : []));
      expect([...found.map(({ row0 }) => row0), ...unreadRows0].sort((a, b) => a - b)).toEqual(filled);
    }),
    { numRuns: 80 },
  );
});
