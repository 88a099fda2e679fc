import type { Appendix, AppendixColumn } from '../model/appendix';
import type { AddedColumn } from '../model/tracking';

interface Candidate {
  readonly appendix: Appendix;
  readonly column: AppendixColumn;
}

export interface FoundColumn extends Candidate {
  readonly memory: AddedColumn;
}

/**
 * Finds columns that were added once, wherever in their table they stand by now: by sheet, role and heading, and by the headings of the whole
 * table where its sheet was renamed or more tables of it have such a column. Where that tells nothing either, none is found: a column of the
 * user's own must never be taken for one of ours.
 */
export function findAddedColumns(memories: readonly AddedColumn[], appendices: readonly Appendix[], sheetNames: readonly string[]): readonly FoundColumn[] {
  const options = memories.map((memory) => ({ memory, ...optionsFor(memory, memories, appendices, sheetNames) }));
  const taken = new Set<AppendixColumn>();
  const found = new Map<AddedColumn, FoundColumn>();
  const take = (memory: AddedColumn, candidates: readonly Candidate[]) => {
    const candidate = found.has(memory) ? undefined : candidates.find(({ column }) => !taken.has(column));
    if (!candidate) return;
    taken.add(candidate.column);
    found.set(memory, { memory, ...candidate });
  };
  for (const { memory, sameTable } of options) take(memory, sameTable);
  for (const { memory, sameSheet } of options) take(memory, sameSheet);
  return memories.flatMap((memory) => found.get(memory) ?? []);
}

/** The columns that a memory may mean, which on a renamed sheet are none of those remembered under the name their sheet has: those of the table with its headings, and those of its sheet where there are no more than it remembers. */
function optionsFor(memory: AddedColumn, memories: readonly AddedColumn[], appendices: readonly Appendix[], sheetNames: readonly string[]) {
  const most = memories.filter((each) => isAlike(each, memory)).length;
  const ownNames = new Set(memories.filter(({ role, heading }) => role === memory.role && heading === memory.heading).map(({ sheet }) => sheet));
  const candidates = candidatesFor(memory, appendices, sheetNames).filter(({ appendix: { sheet } }) => sheet === memory.sheet || !ownNames.has(sheet));
  const sameTable = candidates.filter(({ appendix }) => appendix.signature === memory.signature);
  return {
    sameTable: sameTable.length <= most ? sameTable : [],
    sameSheet: candidates.length <= most && sheetNames.includes(memory.sheet) ? candidates : [],
  };
}

function isAlike(one: AddedColumn, other: AddedColumn): boolean {
  return one.sheet === other.sheet && one.role === other.role && one.heading === other.heading;
}

function candidatesFor({ sheet, role, heading }: AddedColumn, appendices: readonly Appendix[], sheetNames: readonly string[]): readonly Candidate[] {
  const isRenamed = !sheetNames.includes(sheet);
  return appendices
    .filter((appendix) => isRenamed || appendix.sheet === sheet)
    .flatMap((appendix) => [...Object.values(appendix.columns), ...appendix.otherColumns].map((column) => ({ appendix, column })))
    .filter(({ column }) => column.role === role && column.heading === heading);
}
