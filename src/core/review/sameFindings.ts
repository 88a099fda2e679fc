import type { Finding } from '../model/finding';
import { changedSpans } from './changedSpans';

/** The findings, this one too, of the same rule about the same words with the same correction on offer: what may be put right with one click. */
export function sameFindings(findings: readonly Finding[], finding: Finding): readonly Finding[] {
  const correction = correctionOf(finding);
  return findings.filter((each) => each === finding || (each.ruleId === finding.ruleId && each.subject === finding.subject && each.fix?.kind !== 'series' && correctionOf(each) === correction));
}

/** Equal for corrections that do the same to the words of the finding, whatever else stands in their cells. */
function correctionOf({ fix, subject }: Finding): string {
  switch (fix?.kind) {
    case undefined:
      return '';
    case 'series':
      return JSON.stringify(fix.changes);
    case 'replace':
      return JSON.stringify([insteadOf(subject, fix.expected, fix.replacement), fix.number ?? null]);
    case 'choose':
      return JSON.stringify(fix.replacements.map((replacement) => insteadOf(subject, fix.expected, replacement)));
  }
}

/** What takes the place of the subject, where all else of the cell stays; else which letters give way to which. */
function insteadOf(subject: string, expected: string, replacement: string): readonly string[] {
  for (let at = expected.indexOf(subject); subject !== '' && at >= 0; at = expected.indexOf(subject, at + 1)) {
    const behind = expected.slice(at + subject.length);
    const isRest = replacement.length >= at + behind.length && replacement.startsWith(expected.slice(0, at)) && replacement.endsWith(behind);
    if (isRest) return [replacement.slice(at, replacement.length - behind.length)];
  }
  return changedSpans(expected, replacement).map(({ start, end, text }) => [expected.slice(start, end), text]).flat();
}
