import type { AppendixKind, ColumnRole } from '../model/appendix';
import { foldText } from '../text/foldText';
import { surelyIs, type HeadedColumn } from './HeadedColumn';

type Vote = readonly [AppendixKind, number];

/** How much each sign speaks for a kind; a heading counts by its best unambiguous role. */
const roleVotes: Partial<Record<ColumnRole, Vote>> = {
  unit: ['indicators', 1.5],
  target: ['indicators', 1],
  baseline: ['indicators', 1],
  previous: ['indicators', 1],
  actual: ['indicators', 0.75],
  ratio: ['indicators', 0.5],
  deadline: ['tasks', 1],
  deliverable: ['tasks', 1],
  percentDone: ['tasks', 1.5],
  completedOn: ['tasks', 1.5],
};
/** Words of the content column's heading, and half as much of the title. */
const wordVotes: readonly (readonly [RegExp, ...Vote])[] = [
  [/\b(chi tieu|chi so)\b/, 'indicators', 2],
  [/\bmuc tieu\b/, 'indicators', 1.5],
  [/\b(nhiem vu|cong viec|de an|hoat dong|cong tac)\b/, 'tasks', 2],
  [/\b(du an|viec|van ban|giai phap|chuong trinh)\b/, 'tasks', 1],
  [/\bnoi dung\b/, 'tasks', 0.5],
];
const titleShare = 0.5;
/** What the contents begin with: "Tỷ lệ …" or "Xây dựng …". */
const openingWeight = 1.5;
/** Of headings with several meanings: what their values make of them. */
const valueWeight = 0.75;
const mostly = 0.6;

/** Tasks or indicators: by the headings, above all that of the content column, by the values below, and by the words of the title. */
export function decideKind(columns: readonly HeadedColumn[], title: string): AppendixKind {
  const votes: Record<AppendixKind, number> = { tasks: 0, indicators: 0 };
  const voteByWords = (text: string, weight: number) => {
    const folded = foldText(text);
    for (const [pattern, kind, vote] of wordVotes) if (pattern.test(folded)) votes[kind] += vote * weight;
  };
  for (const column of columns) {
    const { heading, reading, profile } = column;
    const [best] = reading.matches;
    if (!best) continue;
    if (best.role === 'content') {
      voteByWords(heading, best.score);
      votes.indicators += openingWeight * profile.measured;
      votes.tasks += openingWeight * profile.deeds;
    }
    const vote = reading.isPeriod || surelyIs(column, best.role) ? roleVotes[best.role] : undefined;
    if (vote) votes[vote[0]] += vote[1] * best.score;
    if (best.isAmbiguous && reading.matches.some(({ role }) => role === 'target') && profile.quantities >= mostly) votes.indicators += valueWeight;
    if (best.isAmbiguous && reading.matches.some(({ role }) => role === 'unit') && profile.units >= mostly) votes.indicators += valueWeight;
  }
  voteByWords(title, titleShare);
  return votes.indicators > votes.tasks ? 'indicators' : 'tasks';
}
