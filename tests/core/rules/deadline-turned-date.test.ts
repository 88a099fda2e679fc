import { isoDateToSerial } from '../../../src/core/dates/serial';
import { deadlineTurnedDate } from '../../../src/core/rules/deadline-turned-date';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (value: string | number, numberFormat: string) => deadlineTurnedDate.check(contextOf([taskAppendix([{ deadline: { value, numberFormat } }])]));
const june2028 = isoDateToSerial('2028-06-01');

test.each(['mmm-yy', 'mmm-yy;@', '[$-409]mmm-yy;@', 'mmm yyyy'])('6/2028 shown as %s was text', (numberFormat) => {
  expect(check(june2028, numberFormat)).toMatchObject([{ severity: 'warning', messageId: 'month', fix: { kind: 'replace', expected: '6/2028', replacement: 'Tháng 6/2028' } }]);
});
test.each(['d-mmm', 'dd-mmm'])('3-4 shown as %s was text, but nobody knows the year', (numberFormat) => {
  expect(check(isoDateToSerial('2026-04-03'), numberFormat)).toMatchObject([{ messageId: 'day', fix: null }]);
});
test.each([[june2028, 'dd/mm/yyyy'], [june2028, 'mm/yyyy'], [june2028, 'd-mmm-yy'], [2028, 'General'], ['6/2028', '@'], ['Jun-28', 'mmm-yy']])('%s shown as %s is what somebody wanted', (value, numberFormat) => {
  expect(check(value, numberFormat)).toEqual([]);
});
