import fc from 'fast-check';
import { formatDateVi } from '../../../src/core/dates/calendar';
import { isoDateToSerial } from '../../../src/core/dates/serial';
import { readDay } from '../../../src/core/directory/readDay';
import type { CellValue } from '../../../src/core/model/cell';

test.each<[CellValue, string, string, string, string]>([
  ['01/7/2025', 'General', '2025-07-01', '2025-07-01', '2025-07-01'],
  ['1-7-2025', '@', '2025-07-01', '2025-07-01', '2025-07-01'],
  ['01.07.2025', 'General', '2025-07-01', '2025-07-01', '2025-07-01'],
  ['2025-07-01', 'General', '2025-07-01', '2025-07-01', '2025-07-01'],
  ['ngày 01 tháng 7 năm 2025', 'General', '2025-07-01', '2025-07-01', '2025-07-01'],
  ['từ ngày 01/7/2025', 'General', '2025-07-01', '2025-07-01', '2025-07-01'],
  ['đến hết ngày 30/6/2025', 'General', '2025-06-30', '2025-06-30', '2025-06-30'],
  ['7/2025', 'General', '2025-07-01', '2025-07-31', '2025-07'],
  ['tháng 2 năm 2024', 'General', '2024-02-01', '2024-02-29', '2024-02'],
  ['2025', 'General', '2025-01-01', '2025-12-31', '2025'],
  ['Năm 2025', 'General', '2025-01-01', '2025-12-31', '2025'],
  [2025, 'General', '2025-01-01', '2025-12-31', '2025'],
  [isoDateToSerial('2025-07-01'), 'dd/mm/yyyy', '2025-07-01', '2025-07-01', '2025-07-01'],
  [isoDateToSerial('2025-07-01'), 'General', '2025-07-01', '2025-07-01', '2025-07-01'],
  [isoDateToSerial('2025-07-01'), 'mmm-yy', '2025-07-01', '2025-07-31', '2025-07'],
  ['ngày 1 tháng 7 năm 2025'.normalize('NFD'), 'General', '2025-07-01', '2025-07-01', '2025-07-01'],
])('%j under %s is %s to %s, written %s', (value, numberFormat, first, last, written) => {
  expect(readDay(value, numberFormat)).toEqual({ first, last, written });
});

test.each<[CellValue]>([[''], ['30/2/2025'], ['31/6/2025'], ['13/2025'], ['7'], ['1/7'], ['cũ'], ['Quý II/2025'], ['2025-2030'], [true], [0], [17], [-1], [2025.5], ['01/7/25']])(
  '%j names no day',
  (value) => {
    expect(readDay(value, 'General')).toBeNull();
  },
);

test('a day written the Vietnamese way reads back as that day', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(readDay(formatDateVi(day), 'General')).toEqual({ first: day, last: day, written: day });
      expect(readDay(isoDateToSerial(day), 'dd/mm/yyyy')).toEqual({ first: day, last: day, written: day });
    }),
    { numRuns: 200 },
  );
});

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readDay(text, 'General')), { numRuns: 300 });
});
