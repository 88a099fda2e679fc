import type { Finding, Severity } from '../../core/model/finding';
import { foldText } from '../../core/text/foldText';
import type { FindingFilter } from './FindingFilter';

/** What a filter leaves, and what each of its choices would leave if it were made instead, all other limits staying in force. */
export interface FilteredFindings {
  /** In the order they were given. */
  readonly listed: readonly Finding[];
  /** By severity, and without that limit. */
  readonly severities: Readonly<Record<Severity | 'all', number>>;
  readonly rules: ReadonlyMap<string, number>;
  readonly sheets: ReadonlyMap<string, number>;
  readonly fixable: number;
}

type Facet = 'severity' | 'rule' | 'sheet' | 'fix';

/** The one limit that keeps a finding out; 'none' where none does, 'several' where it would stay out whichever was lifted. */
function keptOutBy({ severity, ruleId, at, fix }: Finding, filter: FindingFilter): Facet | 'none' | 'several' {
  let by: Facet | 'none' = 'none';
  const misses: readonly (readonly [Facet, boolean])[] = [
    ['severity', filter.severity !== null && severity !== filter.severity],
    ['rule', filter.ruleId !== null && ruleId !== filter.ruleId],
    ['sheet', filter.sheet !== null && at.sheet !== filter.sheet],
    ['fix', filter.isFixable && fix === null],
  ];
  for (const [facet, isMissed] of misses) {
    if (!isMissed) continue;
    if (by !== 'none') return 'several';
    by = facet;
  }
  return by;
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** One pass over all findings. @param textOf the folded text that is searched for the words; asked only where words were typed */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter, textOf: (finding: Finding) => string): FilteredFindings {
  const words = foldText(filter.words);
  const listed: Finding[] = [];
  const severities = { error: 0, warning: 0, information: 0, all: 0 };
  const [rules, sheets] = [new Map<string, number>(), new Map<string, number>()];
  let fixable = 0;
  for (const finding of findings) {
    if (words !== '' && !textOf(finding).includes(words)) continue;
    const by = keptOutBy(finding, filter);
    if (by === 'several') continue;
    if (by === 'none') listed.push(finding);
    if (by === 'none' || by === 'severity') {
      severities[finding.severity] += 1;
      severities.all += 1;
    }
    if (by === 'none' || by === 'rule') count(rules, finding.ruleId);
    if (by === 'none' || by === 'sheet') count(sheets, finding.at.sheet);
    if ((by === 'none' || by === 'fix') && finding.fix !== null) fixable += 1;
  }
  return { listed, severities, rules, sheets, fixable };
}
