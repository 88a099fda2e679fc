import fc from 'fast-check';
import { isoDateToSerial, serialToIsoDate } from '../../../src/core/dates/serial';

describe('serial numbers of dates', () => {
  it.each([[1, '1900-01-01'], [59, '1900-02-28'], [61, '1900-03-01'], [35981, '1998-07-05'], [46905, '2028-06-01'], [46905.75, '2028-06-01'], [2958465, '9999-12-31']])(
    'reads %p in the 1900 system',
    (serial, date) => {
      expect(serialToIsoDate(serial)).toBe(date);
    },
  );

  it.each([[0, '1904-01-01'], [34519, '1998-07-05']])('reads %p in the 1904 system', (serial, date) => {
    expect(serialToIsoDate(serial, true)).toBe(date);
  });

  it.each([60, 60.5, 0, 0.5, -1, 2958466, NaN, Infinity])('finds no day in %p', (serial) => {
    expect(serialToIsoDate(serial)).toBeNull();
  });

  it('has no number for days before the system begins', () => {
    expect([isoDateToSerial('1899-12-31'), isoDateToSerial('1903-12-31', true)]).toEqual([NaN, NaN]);
  });

  it.each([false, true])('goes there and back (1904: %p)', (isDate1904) => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_957_003 }), (serial) => {
        expect(isoDateToSerial(serialToIsoDate(serial, isDate1904) ?? '', isDate1904)).toBe(serial);
      }),
    );
  });
});
