import type { Finding } from '../../core/model/finding';

/** A name for each finding that is the same after the next check, as long as its cell and its words are; alike ones are numbered. */
export function findingKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const keys = new Map<Finding, string>();
  for (const finding of findings) {
    const { ruleId, messageId, at, subject } = finding;
    const key = `${ruleId} ${messageId} ${at.sheet}!${at.row0}:${at.col0} ${subject}`;
    const earlier = seen.get(key) ?? 0;
    seen.set(key, earlier + 1);
    keys.set(finding, earlier === 0 ? key : `${key} ${earlier}`);
  }
  return keys;
}
