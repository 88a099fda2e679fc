import type { ColumnRole } from '../model/appendix';
import { foldText } from '../text/foldText';
import type { AssignedColumns } from './assignColumns';
import type { TableRow } from './classifyRows';
import type { HeadedColumn } from './HeadedColumn';
import type { ValueProfile } from './profileValues';

/** At or above this a table was read rightly on all but a few of the real tables; below it the user is asked. */
export const sureConfidence = 0.7;
/** Below this a table is not taken for an appendix. */
export const leastConfidence = 0.5;

interface Signs {
  readonly assigned: AssignedColumns;
  readonly headed: readonly HeadedColumn[];
  readonly profiles: ReadonlyMap<number, ValueProfile>;
  readonly title: string;
}

type ShareOf = (profile: ValueProfile) => number;

/** A telling column: points for its heading alone, where nothing is filled in below, and points for values that are of its kind. */
interface Telling {
  readonly role: ColumnRole;
  readonly byHeading: number;
  readonly byValues: number;
  readonly share: ShareOf;
}

const telling: readonly Telling[] = [
  { role: 'lead', byHeading: 0.1, byValues: 0.25, share: ({ agencies, people }) => Math.min(1, agencies + people / 2) },
  { role: 'deadline', byHeading: 0.1, byValues: 0.25, share: ({ deadlines }) => deadlines },
  { role: 'target', byHeading: 0.1, byValues: 0.25, share: ({ quantities, agencies }) => Math.max(quantities, 0.6 * (1 - agencies)) },
  { role: 'supporting', byHeading: 0.05, byValues: 0.15, share: ({ agencies }) => agencies },
  { role: 'unit', byHeading: 0.05, byValues: 0.15, share: ({ units }) => units },
  { role: 'deliverable', byHeading: 0.05, byValues: 0.15, share: ({ averageLength }) => Math.min(1, averageLength / 15) },
  { role: 'actual', byHeading: 0.05, byValues: 0.15, share: ({ quantities }) => quantities },
  { role: 'statusNote', byHeading: 0.05, byValues: 0.1, share: ({ filled }) => Math.min(1, filled) },
];
const titleWords = /\b(phu luc|ke hoach|nhiem vu|chi tieu|muc tieu|phan cong|chuong trinh hanh dong|de an|danh muc)\b/;

const emptyForm = 0.45;
const guessedRole = 0.65;
const guessable: readonly ColumnRole[] = ['target', 'lead', 'deadline'];

/**
 * How likely it is that this is an appendix and its columns are what they seem, 0–1: a sum of independent signs.
 * 0.2 for a content column that its heading names (0.1 by its values alone), 0.1 for contents that begin as tasks or indicators do · 0.15 for numbering · 0.1 for the share of headings that are
 * known · what the telling columns give, each by how many of its cells look the part · 0.1 for the title's words · less up to 0.2 for headings
 * that cannot be placed, 0.25 for each heading of another kind of table, 0.35 where several columns are headed alike as the content.
 * Nothing that tells, no content or no item: 0; nothing filled in but the content: a form, below what counts;
 * a target, a lead or a deadline that no heading names: never sure.
 */
export function confidenceOf(signs: Signs, rows: readonly TableRow[]): number {
  const { assigned: { columns }, profiles, title } = signs;
  const { content, ordinal } = columns;
  if (!content || rows.every(({ kind }) => kind !== 'item' && kind !== 'group')) return 0;
  const told = telling.flatMap(({ role, ...rest }) => {
    const profile = profiles.get(columns[role]?.col0 ?? -1);
    return profile ? [{ profile, points: pointsOf(profile, rest) }] : [];
  });
  if (told.length === 0) return 0;
  const numbering = ordinal ? 0.15 * (profiles.get(ordinal.col0)?.ordinals ?? 0) : 0;
  const named = content.evidence.some(({ kind }) => kind === 'heading') ? 0.2 : 0.1;
  const { deeds = 0, measured = 0 } = profiles.get(content.col0) ?? {};
  const worded = 0.1 * Math.max(deeds, measured);
  const titled = titleWords.test(foldText(title)) ? 0.1 : 0;
  const sum = named + worded + numbering + titled + told.reduce((total, { points }) => total + points, 0) + doubtsAndKnown(signs);
  const isGuess = guessable.some((role) => columns[role]?.evidence.every(({ kind }) => kind === 'values') ?? false);
  const most = told.every(({ profile }) => profile.filled === 0) ? emptyForm : isGuess ? guessedRole : 1;
  return Math.round(100 * Math.max(0, Math.min(most, sum))) / 100;
}

function pointsOf(profile: ValueProfile, { byHeading, byValues, share }: Omit<Telling, 'role'>): number {
  return profile.filled === 0 ? byHeading : byHeading / 2 + (byValues - byHeading / 2) * share(profile);
}

function doubtsAndKnown({ assigned: { columns, otherColumns, unrecognised }, headed }: Signs): number {
  const known = headed.filter(({ reading }) => reading.aside === 'harmless' || reading.matches.length > 0).length;
  const aliens = headed.filter(({ reading }) => reading.aside === 'alien').length;
  const alike = otherColumns.some(({ role, heading }) => role === 'content' && lastWord(heading) === lastWord(columns.content?.heading ?? ''));
  return 0.1 * (known / headed.length) - 0.2 * (unrecognised.length / headed.length) - 0.25 * aliens - (alike ? 0.35 : 0);
}

function lastWord(heading: string): string {
  return foldText(heading).split(' ').slice(-2).join(' ');
}
