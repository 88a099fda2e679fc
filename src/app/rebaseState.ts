import type { WorkbookEdit } from '../core/model/edit';
import { emptyState, readState, readStateToChange, toStore, type WorkbookState } from './workbookState';

/**
 * Edits as they are to be applied to a workbook whose stored state has changed since they were planned: what we change is changed, what others
 * changed beside it stays; of lists that both have changed, what either has added stays, and what either has taken away goes.
 * @param base the stored state they were planned by @param now the one that is stored
 * @throws WorkbookFailure `state-later` where a later version of ours has stored one meanwhile
 */
export function rebaseEdits(edits: readonly WorkbookEdit[], base: string | null, now: string | null): readonly WorkbookEdit[] {
  if (now === base || !edits.some(({ kind }) => kind === 'saveState')) return edits;
  const stored = readStateToChange(now);
  return edits.flatMap((edit): readonly WorkbookEdit[] => {
    if (edit.kind !== 'saveState') return [edit];
    const state = toStore(merged(readState(base), readState(edit.state), stored));
    return state === null && now === null ? [] : [{ kind: 'saveState', state }];
  });
}

function merged(base: WorkbookState, ours: WorkbookState, theirs: WorkbookState): WorkbookState {
  const members = Object.keys(emptyState) as (keyof WorkbookState)[];
  return { ...ours, ...Object.fromEntries(members.map((member) => [member, mergedMember(base[member], ours[member], theirs[member])])) };
}

function mergedMember(base: unknown, ours: unknown, theirs: unknown): unknown {
  if (isSame(base, ours)) return theirs;
  if (!Array.isArray(base) || !Array.isArray(ours) || !Array.isArray(theirs)) return ours;
  const [before, mine, others] = [base, ours, theirs].map((entries) => new Set(entries.map((entry) => JSON.stringify(entry))));
  const isTakenAway = (entry: string) => before?.has(entry) && !others?.has(entry);
  const isKnown = (entry: string) => before?.has(entry) || mine?.has(entry);
  return [...ours.filter((entry) => !isTakenAway(JSON.stringify(entry))), ...theirs.filter((entry) => !isKnown(JSON.stringify(entry)))];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
