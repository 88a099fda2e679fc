import type { PlanReference } from '../../../src/core/model/appendix';
import { gatherPlans } from '../../../src/core/recognize/gatherPlans';
import { taskAppendix } from '../../builders/appendixBuilder';

const nothing: PlanReference = { number: null, issuedOn: null, firstYear: null, lastYear: null };
const kh46: PlanReference = { number: '46/KH-UBND', issuedOn: '2025-08-25', firstYear: null, lastYear: null };
const plansOf = (...plans: readonly (Partial<PlanReference> | null)[]) => gatherPlans(plans.map((plan) => taskAppendix([{ content: 'Việc' }], { plan })));

test.each<readonly [sentence: string, plans: readonly (Partial<PlanReference> | null)[], expected: readonly Partial<PlanReference>[]]>([
  ['two appendices of one plan name it once', [kh46, kh46], [kh46]],
  ['the years that only one of them names belong to the plan', [kh46, { ...kh46, firstYear: 2025, lastYear: 2030 }], [{ ...kh46, firstYear: 2025, lastYear: 2030 }]],
  ['a table with the years alone belongs to the plan of these years', [{ ...kh46, firstYear: 2025, lastYear: 2030 }, { firstYear: 2025, lastYear: 2030 }], [{ ...kh46, firstYear: 2025, lastYear: 2030 }]],
  ['plans with other numbers are told apart', [kh46, { ...kh46, number: '12/KH-UBND' }], [kh46, { ...kh46, number: '12/KH-UBND' }]],
  ['the same number of another year is another plan', [kh46, { ...kh46, issuedOn: '2026-01-05' }], [kh46, { ...kh46, issuedOn: '2026-01-05' }]],
  ['plans of other years are told apart', [{ firstYear: 2025, lastYear: 2025 }, { firstYear: 2026, lastYear: 2026 }], [{ ...nothing, firstYear: 2025, lastYear: 2025 }, { ...nothing, firstYear: 2026, lastYear: 2026 }]],
  ['what has nothing in common is told apart', [kh46, { firstYear: 2026, lastYear: 2030 }], [kh46, { ...nothing, firstYear: 2026, lastYear: 2030 }]],
  ['tables that name no plan are passed over', [null, nothing, kh46], [kh46]],
  ['no plan at all', [null], []],
])('%s', (_, plans, expected) => expect(plansOf(...plans)).toEqual(expected));
