import type { Appendix } from '../model/appendix';
import type { Finding } from '../model/finding';
import type { Ignoring, SetAsideFinding } from '../model/review';
import { addressOf, rowContent } from './ignoringOf';

export interface PartedFindings {
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAsideFinding[];
}

/** Parts what is to be looked at from what the user does not want to see again. Changed words are looked at anew. */
export function partFindings(findings: readonly Finding[], ignored: readonly Ignoring[], appendices: readonly Appendix[]): PartedFindings {
  const decisions = new Map<string, readonly Ignoring[]>();
  for (const ignoring of ignored) decisions.set(keyOf(ignoring), [...(decisions.get(keyOf(ignoring)) ?? []), ignoring]);
  const kept: Finding[] = [];
  const setAside: SetAsideFinding[] = [];
  for (const finding of findings) {
    const by = decisions.get(keyOf(finding))?.find((ignoring) => isMeant(ignoring, finding, appendices));
    if (by) setAside.push({ finding, by });
    else kept.push(finding);
  }
  return { findings: kept, setAside };
}

function keyOf({ ruleId, subject }: Pick<Finding, 'ruleId' | 'subject'>): string {
  return JSON.stringify([ruleId, subject]);
}

function isMeant(ignoring: Ignoring, { subject, at }: Finding, appendices: readonly Appendix[]): boolean {
  if (ignoring.scope === 'text') return subject !== '';
  if (ignoring.sheet !== at.sheet) return false;
  const content = rowContent(at, appendices);
  return ignoring.content === '' && content === '' ? ignoring.cell === addressOf(at) : ignoring.content === content;
}
