import type { PlanReference } from '../../../src/core/model/appendix';
import { completePlan } from '../../../src/core/recognize/completePlan';
import { taskAppendix } from '../../builders/appendixBuilder';

const said: PlanReference = { number: '46/KH-UBND', issuedOn: '2025-08-25', firstYear: 2025, lastYear: 2030 };

test.each<readonly [sentence: string, read: Partial<PlanReference> | null, said: PlanReference | null, expected: Partial<PlanReference> | null]>([
  ['what the user says stands where the sheet says nothing', null, said, said],
  ['the day of issue is added to the number that the sheet names', { number: '12/KH-UBND' }, said, { ...said, number: '12/KH-UBND' }],
  ['years are added', { number: '46/KH-UBND', issuedOn: '2025-08-20' }, said, { ...said, issuedOn: '2025-08-20' }],
  ['where the user says nothing the sheet stands alone', { number: '12/KH-UBND' }, null, { number: '12/KH-UBND', issuedOn: null, firstYear: null, lastYear: null }],
  ['where nobody says anything there is no plan', null, null, null],
])('%s', (_sentence, read, plan, expected) => {
  expect(completePlan(taskAppendix([{ content: 'Việc' }], { plan: read }), plan).plan).toEqual(expected);
});
