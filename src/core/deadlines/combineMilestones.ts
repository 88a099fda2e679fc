import type { Deadline } from '../model/deadline';

function isDated({ end, start }: Deadline): boolean {
  return end !== null || start !== null;
}

function later(one: Deadline, other: Deadline): Deadline {
  return (other.end ?? '') >= (one.end ?? '') ? other : one;
}

/** Of a duty with several months of the year ("Tháng 6, tháng 12 hằng năm") the last; of other undated milestones the first. */
function laterInYear(one: Deadline, other: Deadline): Deadline {
  return one.kind === 'annual' && other.kind === 'annual' && (other.dueMonth ?? 12) >= (one.dueMonth ?? 12) ? other : one;
}

/** Words without a figure beside a readable milestone are the user's remark; a figure that cannot be read, Roman ones included, may be a deadline. */
function mayBeDeadline({ kind, text }: Deadline): boolean {
  return kind === 'unknown' && /\d|(?<!\p{L})[IVX]+(?!\p{L})/u.test(text);
}

/**
 * One deadline of several milestones: the latest dated one, all readable ones kept as `parts`.
 * null where the parts do not make a deadline together: nothing dated beside words that say nothing.
 */
export function combineMilestones(text: string, written: readonly Deadline[]): Deadline | null {
  const milestones = written.flatMap((one) => (one.parts.length > 0 ? one.parts : [one]));
  if (milestones.some(mayBeDeadline)) return { kind: 'unknown', text, start: null, end: null, dueMonth: null, parts: milestones };
  const known = milestones.filter(({ kind }) => kind !== 'unknown');
  const [first, ...others] = known;
  const dated = known.filter(isDated);
  if (!first || (dated.length === 0 && known.length < milestones.length)) return null;
  const isOneSense = others.every(({ kind, dueMonth }) => kind === first.kind && dueMonth === first.dueMonth) && dated.length === 0;
  const ended = dated.filter(({ end }) => end !== null);
  const leading = ended.length > 0 ? ended.reduce(later) : (dated[0] ?? known.reduce(laterInYear));
  return { ...leading, text, parts: others.length === 0 || isOneSense ? [] : known };
}
