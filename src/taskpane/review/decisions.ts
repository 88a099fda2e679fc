import type { Finding } from '../../core/model/finding';
import type { Ignoring, SetAsideFinding } from '../../core/model/review';

/** A decision not to see something again, and the findings it keeps out of sight. */
export interface Decision {
  readonly key: string;
  readonly by: Ignoring;
  readonly findings: readonly Finding[];
}

/** The findings that were set aside, by the decisions that did it, in the order of the workbook. */
export function decisionsOf(setAside: readonly SetAsideFinding[]): readonly Decision[] {
  const decisions = new Map<string, { readonly by: Ignoring; readonly findings: Finding[] }>();
  for (const { finding, by } of setAside) {
    const key = JSON.stringify(by);
    const decision = decisions.get(key) ?? { by, findings: [] };
    decision.findings.push(finding);
    decisions.set(key, decision);
  }
  return [...decisions].map(([key, decision]) => ({ key, ...decision }));
}
