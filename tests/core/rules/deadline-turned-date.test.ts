import { isoDateToSerial } from '../../../src/core/dates/serial';
import { deadlineTurnedDate } from '../../../src/core/rules/deadline-turned-date';
import { contextOf, taskAppendix } from '../../builders/appendixBuilder';

const check = (value: string | number, numberFormat: string) => deadlineTurnedDate.check(contextOf([taskAppendix([{ deadline: { value, numberFormat } }])]));
const june2028 = isoDateToSerial('2028-06-01');

test.each(['mmm-yy', 'mmm-yy;@', '[$-409]mmm-yy;@', 'mmm yyyy'])('6/2028 shown as %s was text', (numberFormat) => {
  expect(check(june2028, numberFormat)).toMatchObject([{ severity: 'warning', messageId: 'month', fix: { kind: 'replace', expected: '6/2028', replacement: 'Tháng 6/2028' } }]);
});
test.each([
  ['2026-04-03', 'd-mmm', ['03/04/2026', 'Tháng 3-4/2026']], ['2026-03-04', 'dd-mmm', ['04/03/2026', 'Tháng 3-4/2026']], ['2026-10-15', 'd-mmm', ['15/10/2026']], ['2026-05-05', 'd-mmm', ['05/05/2026']],
])('%s shown as %s was text: a day or two months, as its author says', (date, numberFormat, replacements) => {
  const [finding] = check(isoDateToSerial(date), numberFormat);
  expect(finding).toMatchObject({ messageId: 'day', fix: { kind: 'choose', expected: finding?.data.text, replacements } });
});
test.each([[june2028, 'dd/mm/yyyy'], [june2028, 'mm/yyyy'], [june2028, 'd-mmm-yy'], [2028, 'General'], ['6/2028', '@'], ['Jun-28', 'mmm-yy']])('%s shown as %s is what somebody wanted', (value, numberFormat) => {
  expect(check(value, numberFormat)).toEqual([]);
});
