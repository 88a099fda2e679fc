import type { Grouping } from '../../app/preferences/Preferences';
import type { Finding, Severity } from '../../core/model/finding';
import { severityOrder } from '../severity/severityOrder';

export interface FindingGroup {
  /** Tells it apart from every other group, of either grouping. */
  readonly key: string;
  readonly by: Grouping;
  /** Id of the rule, or name of the sheet. */
  readonly name: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const nameOf: Readonly<Record<Grouping, (finding: Finding) => string>> = { rule: ({ ruleId }) => ruleId, sheet: ({ at }) => at.sheet };
const rank = (severity: Severity): number => severityOrder.indexOf(severity);

function gravest(findings: readonly Finding[]): Severity {
  return severityOrder.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'information';
}

/**
 * Findings by rule, the gravest first, then the most frequent; or by sheet, in the order of the workbook. Within a group the order of the workbook.
 * @param findings in the order of the workbook
 */
export function groupFindings(findings: readonly Finding[], by: Grouping): readonly FindingGroup[] {
  const named = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = nameOf[by](finding);
    const group = named.get(name);
    if (group) group.push(finding);
    else named.set(name, [finding]);
  }
  const groups = [...named].map(([name, group]) => ({ key: `${by} ${name}`, by, name, severity: gravest(group), findings: group }));
  return by === 'sheet' ? groups : groups.sort((one, other) => rank(one.severity) - rank(other.severity) || other.findings.length - one.findings.length);
}
