import fc from 'fast-check';
import {
  addDays, addMonths, dateOfDayNumber, dayNumber, dayOf, daysBetween, daysInMonth, firstDayOfMonth, formatDateVi, isoDate, isValidDate, lastDayOfMonth, monthOf, quarterOf, yearOf,
} from '../../../src/core/dates/calendar';

const anyDate = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('calendar', () => {
  it.each([['2026-03-15', 2, '2026-05-15'], ['2026-12-31', 2, '2027-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-05-31', -12, '2025-05-31'], ['2026-11-30', 1, '2026-12-30'], ['2026-06-30', 0, '2026-06-30']])(
    'counts from %s %i months to %s',
    (date, months, expected) => {
      expect(addMonths(date, months)).toBe(expected);
    },
  );

  it.each([[2024, 2, 29], [2000, 2, 29], [2026, 12, 31], [1, 1, 1], [9999, 12, 31]])('knows that %i-%i-%i exists', (year, month, day) => {
    expect(isValidDate(year, month, day)).toBe(true);
  });

  it.each([[2026, 2, 29], [1900, 2, 29], [2026, 2, 30], [2026, 13, 1], [2026, 0, 1], [2026, 4, 31], [2026, 1, 0], [0, 1, 1], [10000, 1, 1], [2026, 1.5, 1], [NaN, 1, 1]])(
    'knows that %p-%p-%p does not exist',
    (year, month, day) => {
      expect(isValidDate(year, month, day)).toBe(false);
    },
  );

  it('names the parts of a date and the ends of a month', () => {
    expect([yearOf('2026-11-22'), monthOf('2026-11-22'), dayOf('2026-11-22'), quarterOf('2026-11-22')]).toEqual([2026, 11, 22, 4]);
    expect([firstDayOfMonth(2028, 2), lastDayOfMonth(2028, 2), daysInMonth(2026, 13)]).toEqual(['2028-02-01', '2028-02-29', 0]);
    expect(isoDate(987, 6, 5)).toBe('0987-06-05');
    expect(formatDateVi('2026-06-05')).toBe('05/06/2026');
  });

  it.each([['2026-12-31', 1, '2027-01-01'], ['2028-03-01', -1, '2028-02-29'], ['2026-08-01', 100, '2026-11-09'], ['9999-12-31', 1, '9999-12-31'], ['0001-01-01', -5, '0001-01-01']])(
    'adds to %s %i days',
    (date, days, sum) => {
      expect(addDays(date, days)).toBe(sum);
    },
  );

  it('counts days as the platform does', () => {
    fc.assert(fc.property(anyDate, anyDate, (from, to) => expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000)));
  });

  it('takes day numbers back to their dates', () => {
    fc.assert(fc.property(anyDate, (date) => expect(dateOfDayNumber(dayNumber(date))).toBe(date)));
  });
});
