import { cutOffOf, daysUntilDue, dueDateOf, periodOfSettings } from '../../../src/core/dates/reportDates';
import { usualSettings, type TrackingSettings } from '../../../src/core/model/tracking';

const today = '2026-11-22';

test.each<readonly [sentence: string, settings: Partial<TrackingSettings>, cutOff: string, due: string]>([
  ['nothing said: as of today, due before the 10th of the last month of the quarter', {}, '2026-11-22', '2026-12-09'],
  ['the rule of the plan: both on the 9th', { cutOffRule: 'plan' }, '2026-12-09', '2026-12-09'],
  ['the decree: figures to the 14th, report by the 25th', { cutOffRule: 'decree' }, '2026-12-14', '2026-12-25'],
  ['an earlier quarter', { cutOffRule: 'plan', period: '2026-Q3' }, '2026-09-09', '2026-09-09'],
  ['a month', { cutOffRule: 'decree', period: '2026-02' }, '2026-02-14', '2026-02-25'],
  ['the first half of the year', { cutOffRule: 'decree', period: '2026-H1' }, '2026-06-14', '2026-06-25'],
  ['nine months', { cutOffRule: 'plan', period: '2026-9M' }, '2026-09-09', '2026-09-09'],
  ['a year', { cutOffRule: 'decree', period: '2026' }, '2026-12-14', '2026-12-25'],
  ['a day of the user\'s own', { cutOffRule: 'own', ownCutOff: '2026-12-06' }, '2026-12-06', '2026-12-09'],
  ['a day of his own that was never set means today', { cutOffRule: 'own' }, '2026-11-22', '2026-12-09'],
  ['the due date set by hand goes before any rule', { cutOffRule: 'decree', dueOn: '2026-12-20' }, '2026-12-14', '2026-12-20'],
  ['a day of his own in an earlier quarter means the report of that quarter', { cutOffRule: 'own', ownCutOff: '2026-09-14' }, '2026-09-14', '2026-09-09'],
  ['a day of his own for a period that was chosen', { cutOffRule: 'own', ownCutOff: '2026-10-02', period: '2026-Q3' }, '2026-10-02', '2026-09-09'],
  ['a day set earlier does not count under another rule', { cutOffRule: 'plan', ownCutOff: '2026-09-14' }, '2026-12-09', '2026-12-09'],
  ['February of a leap year', { cutOffRule: 'decree', period: '2028-02' }, '2028-02-14', '2028-02-25'],
  ['the second half of a year that has passed', { cutOffRule: 'plan', period: '2025-H2' }, '2025-12-09', '2025-12-09'],
  ['the first quarter of the year to come', { cutOffRule: 'decree', period: '2027-Q1' }, '2027-03-14', '2027-03-25'],
  ['a period that cannot be read counts as the present quarter', { cutOffRule: 'plan', period: 'quý IV' }, '2026-12-09', '2026-12-09'],
])('%s', (_sentence, settings, cutOff, due) => {
  const all = { ...usualSettings, ...settings };
  expect([cutOffOf(all, today), dueDateOf(all, today)]).toEqual([cutOff, due]);
});

test.each([
  ['2026-12-09', 0],
  ['2026-12-01', 8],
  ['2026-12-10', -1],
])('on %s there are %d days left', (day, days) => expect(daysUntilDue(usualSettings, day)).toBe(days));

test.each([
  [null, '2026-Q4'],
  ['2026-09', '2026-09'],
])('of the period %j the code is %s', (period, code) => expect(periodOfSettings({ ...usualSettings, period }, today)).toBe(code));

test.each([
  ['2026-12-31', '2026-Q4', '2026-12-09', -22],
  ['2027-01-01', '2027-Q1', '2027-03-09', 67],
  ['2028-02-29', '2028-Q1', '2028-03-09', 9],
])('on %s the quarter is %s, due on %s, in %d days', (day, code, due, days) => {
  expect([periodOfSettings(usualSettings, day), dueDateOf(usualSettings, day), daysUntilDue(usualSettings, day)]).toEqual([code, due, days]);
});
