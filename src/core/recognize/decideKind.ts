import type { AppendixKind, ColumnRole } from '../model/appendix';
import { foldText } from '../text/foldText';
import type { HeadingMatcher } from './compileVocabulary';

/** How much each sign speaks for a kind; a heading counts by its best unambiguous role. */
const roleVotes: Partial<Record<ColumnRole, readonly [AppendixKind, number]>> = {
  unit: ['indicators', 1.5],
  target: ['indicators', 1],
  baseline: ['indicators', 1],
  previous: ['indicators', 1],
  deadline: ['tasks', 1],
  deliverable: ['tasks', 1],
  percentDone: ['tasks', 1.5],
  completedOn: ['tasks', 1.5],
};
const wordVotes: readonly (readonly [RegExp, AppendixKind])[] = [
  [/\b(chi tieu|muc tieu)\b/, 'indicators'],
  [/\b(nhiem vu|cong viec|de an|noi dung|hoat dong|du an)\b/, 'tasks'],
];
const contentHeadingWeight = 2;
const titleWeight = 1;

/** Tasks or indicators: by the headings, above all that of the content column, and by the words of the title. */
export function decideKind(headings: ReadonlyMap<number, string>, title: string, matcher: HeadingMatcher): AppendixKind {
  const votes: Record<AppendixKind, number> = { tasks: 0, indicators: 0 };
  const voteByWords = (text: string, weight: number) => {
    const folded = foldText(text);
    for (const [pattern, kind] of wordVotes) if (pattern.test(folded)) votes[kind] += weight;
  };
  for (const heading of headings.values()) {
    const best = matcher.match(heading)[0];
    if (!best) continue;
    if (best.role === 'content') voteByWords(heading, contentHeadingWeight * best.score);
    const vote = best.isAmbiguous ? undefined : roleVotes[best.role];
    if (vote) votes[vote[0]] += vote[1] * best.score;
  }
  voteByWords(title, titleWeight);
  return votes.indicators > votes.tasks ? 'indicators' : 'tasks';
}
