import { dataCutOff, parsePeriod, periodCode, periodOf } from '../../../src/core/dates/reportingPeriod';

describe('reporting periods', () => {
  it.each([
    ['2026-Q1', 'quarter', 1, '2026-01-01', '2026-03-31', '2026-03-14'],
    ['2026-Q4', 'quarter', 4, '2026-10-01', '2026-12-31', '2026-12-14'],
    ['2026-11', 'month', 11, '2026-11-01', '2026-11-30', '2026-11-14'],
    ['2028-02', 'month', 2, '2028-02-01', '2028-02-29', '2028-02-14'],
    ['2026-H1', 'half', 1, '2026-01-01', '2026-06-30', '2026-06-14'],
    ['2026-H2', 'half', 2, '2026-07-01', '2026-12-31', '2026-12-14'],
    ['2026-9M', 'nine-months', 1, '2026-01-01', '2026-09-30', '2026-09-14'],
    ['2026', 'year', 1, '2026-01-01', '2026-12-31', '2026-12-14'],
  ])('reads %s with its days and the day its data are closed', (code, kind, number, first, last, cutOff) => {
    const period = parsePeriod(code);
    expect(period).toEqual({ kind, year: 2026 + (code.startsWith('2028') ? 2 : 0), number, first, last });
    expect(period && [dataCutOff(period), periodCode(period)]).toEqual([cutOff, code]);
  });

  it.each([' 2026-q4 ', '2026-h1', '2026-9m'])('overlooks case and spaces in %p', (code) => {
    expect(parsePeriod(code)).not.toBeNull();
  });

  it.each(['', '26-Q4', '2026-Q5', '2026-Q0', '2026-13', '2026-00', '2026-1', '2026-H3', '2026-8M', '2026Q4', '2026-', 'Quý IV/2026', '0000', '2026-Q4-1'])('refuses %p', (code) => {
    expect(parsePeriod(code)).toBeNull();
  });

  it.each([['2026-01-01', '2026-Q1'], ['2026-03-31', '2026-Q1'], ['2026-11-22', '2026-Q4'], ['2026-12-31', '2026-Q4']])('puts %s into %s', (asOf, code) => {
    expect(periodCode(periodOf(asOf))).toBe(code);
  });
});
