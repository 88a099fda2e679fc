import type { Finding, Severity } from '../model/finding';
import type { StagedSteps } from '../model/steps';
import type { Rule, RuleContext } from './rule';

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, information: 2 };

/**
 * Applies every rule and puts the findings in the order a reader walks the workbook: sheets as their tabs stand, rows, columns,
 * the graver first. What is about a whole sheet or row comes before its cells. The same finding twice is kept once.
 */
export function* runRules(rules: readonly Rule[], context: RuleContext): StagedSteps<readonly Finding[]> {
  const sheetOrder = new Map(context.snapshot.sheets.map(({ name }, index) => [name, index]));
  const keys = new Set<string>();
  const findings: Finding[] = [];
  for (const [done, rule] of rules.entries()) {
    yield { kind: 'checking', done, total: rules.length };
    for (const finding of yield* rule.checkInSteps(context)) if (isNew(keyOf(finding), keys)) findings.push(finding);
  }
  return findings.sort(
    (a, b) =>
      (a.at.sheet === b.at.sheet ? 0 : (sheetOrder.get(a.at.sheet) ?? sheetOrder.size) - (sheetOrder.get(b.at.sheet) ?? sheetOrder.size)) ||
      (a.at.row0 ?? -1) - (b.at.row0 ?? -1) ||
      (a.at.col0 ?? -1) - (b.at.col0 ?? -1) ||
      severityOrder[a.severity] - severityOrder[b.severity],
  );
}

/** Two mentions in one cell may give the same message about different words, so the data belongs to the key. */
function keyOf({ ruleId, messageId, at, data }: Finding): string {
  return JSON.stringify([ruleId, messageId, at.sheet, at.row0, at.col0, data]);
}

function isNew(key: string, keys: Set<string>): boolean {
  const before = keys.size;
  return keys.add(key).size > before;
}
