import { agencyKeys } from '../agencies/agencyKeys';
import type { DirectoryProblem } from '../model/directorySheet';
import type { CellPlace } from '../model/finding';
import type { DirectoryLine } from './DirectoryLine';
import { existTogether } from './existTogether';

/** A name that means an entry at present, and the cell it stands in. */
interface PresentName {
  readonly name: string;
  readonly line: DirectoryLine;
  readonly at: CellPlace;
  readonly isOfficial: boolean;
}

/**
 * Names by which two agencies go at the same time. Former names are left out: a dissolved agency may have several successors, and a name
 * given up may be taken by another. Entries that never exist on the same day do not meet.
 */
export function findSharedNames(lines: readonly DirectoryLine[]): readonly DirectoryProblem[] {
  const seen = new Map<string, PresentName[]>();
  const problems: DirectoryProblem[] = [];
  for (const present of [...lines.map(officialName), ...lines.flatMap(otherNames)]) {
    const key = agencyKeys(present.name).marked;
    const earlier = seen.get(key) ?? [];
    seen.set(key, [...earlier, present]);
    const rival = earlier.find(({ line }) => line !== present.line && existTogether(line.agency, present.line.agency));
    if (rival) problems.push(problemOf(present, rival));
  }
  return problems;
}

function officialName(line: DirectoryLine): PresentName {
  return { name: line.agency.name, line, at: line.at, isOfficial: true };
}

function otherNames(line: DirectoryLine): readonly PresentName[] {
  return line.agency.aliases.map((name) => ({ name, line, at: line.aliasesAt, isOfficial: false }));
}

function problemOf({ name, at, isOfficial }: PresentName, { line, at: other }: PresentName): DirectoryProblem {
  const row = other.row0 + 1;
  return isOfficial ? { kind: 'name-twice', at, data: { name, row } } : { kind: 'shared-name', at, data: { name, other: line.agency.name, row } };
}
