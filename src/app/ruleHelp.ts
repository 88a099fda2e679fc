import { exampleHeads, ruleExamples, type RuleExample } from '../data/ruleExamples';

export type { ExampleCell, ExampleColumn, ExampleRow, ExampleTable, RuleExample } from '../data/ruleExamples';
export { exampleHeads };

/** What a rule finds and the same put right; null for a rule that only a later version knows. */
export function exampleOf(ruleId: string): RuleExample | null {
  return ruleExamples[ruleId] ?? null;
}
