import type { Finding, Severity } from '../../core/model/finding';
import { severityOrder } from '../severity/severityOrder';

export interface FindingGroup {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings by rule: the gravest first, then the most frequent; within a rule the order of the workbook. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return [...groups.values()]
    .flatMap((group) => (group[0] ? { ruleId: group[0].ruleId, severity: group[0].severity, findings: group } : []))
    .sort((one, other) => severityOrder.indexOf(one.severity) - severityOrder.indexOf(other.severity) || other.findings.length - one.findings.length);
}
