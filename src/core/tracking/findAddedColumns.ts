import type { Appendix, AppendixColumn, ColumnRole } from '../model/appendix';

/** What is remembered of a column that was put beside a table. */
export interface ColumnMemory {
  readonly sheet: string;
  readonly role: ColumnRole;
  readonly heading: string;
  readonly signature: string;
}

export interface FoundColumn<Memory extends ColumnMemory> {
  readonly memory: Memory;
  readonly appendix: Appendix;
  readonly column: AppendixColumn;
}

/**
 * Finds columns that were added once, wherever in their table they stand by now: by sheet, role and heading, and by the headings of the whole
 * table where its sheet was renamed or more tables of it have such a column. Where that tells nothing either, none is found: a column of the
 * user's own must never be taken for one of ours.
 */
export function findAddedColumns<Memory extends ColumnMemory>(memories: readonly Memory[], appendices: readonly Appendix[], sheetNames: readonly string[]): readonly FoundColumn<Memory>[] {
  const taken = new Set<AppendixColumn>();
  return memories.flatMap((memory) => {
    const alike = memories.filter((each) => isAlike(each, memory));
    const candidates = candidatesFor(memory, appendices, sheetNames);
    const sameTable = candidates.filter(({ appendix }) => appendix.signature === memory.signature);
    const isTold = candidates.length <= alike.length && sheetNames.includes(memory.sheet);
    const certain = sameTable.length > 0 && sameTable.length <= alike.length ? sameTable : isTold ? candidates : [];
    const found = certain.find(({ column }) => !taken.has(column));
    if (!found) return [];
    taken.add(found.column);
    return [{ memory, ...found }];
  });
}

function isAlike(one: ColumnMemory, other: ColumnMemory): boolean {
  return one.sheet === other.sheet && one.role === other.role && one.heading === other.heading;
}

function candidatesFor({ sheet, role, heading }: ColumnMemory, appendices: readonly Appendix[], sheetNames: readonly string[]) {
  const isRenamed = !sheetNames.includes(sheet);
  return appendices
    .filter((appendix) => isRenamed || appendix.sheet === sheet)
    .flatMap((appendix) => [...Object.values(appendix.columns), ...appendix.otherColumns].map((column) => ({ appendix, column })))
    .filter(({ column }) => column.role === role && column.heading === heading);
}
