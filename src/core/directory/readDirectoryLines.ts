import { agencyKeys } from '../agencies/agencyKeys';
import type { Agency } from '../model/agency';
import type { CellPlace } from '../model/finding';
import type { DirectoryProblem } from '../model/directorySheet';
import { numberFormatAt, valueAt } from '../model/sheetSnapshot';
import { cleanText } from '../text/cleanText';
import type { DirectoryLine } from './DirectoryLine';
import type { DirectoryRole, DirectoryWords } from './DirectoryWords';
import { textAt, type DirectoryTable } from './findDirectoryTables';
import { kindOfName, readKind } from './kindWords';
import { readDay, type Days } from './readDay';
import { readFormerNames } from './readFormerNames';
import { splitNames } from './splitNames';

export interface DirectoryLines {
  readonly lines: readonly DirectoryLine[];
  readonly problems: readonly DirectoryProblem[];
}

/** Cells of which one must be filled for a row to be an entry; a mere number makes none. */
const tellingRoles: readonly DirectoryRole[] = ['name', 'aliases', 'former', 'validFrom', 'validTo', 'kind'];

/**
 * Reads every row below the heading, wherever its columns stand. An agency of the built-in directory keeps the id that it has there, since
 * groups and pairs that must not be swapped go by id; another one is known by its name. What cannot be read is told and left out.
 */
export function readDirectoryLines(table: DirectoryTable, words: DirectoryWords, builtIn: readonly Agency[]): DirectoryLines {
  const { sheet, headerRow0, columns } = table;
  const known = new Map(builtIn.map((agency) => [agencyKeys(agency.name).marked, agency]));
  const usedIds = new Set<string>();
  const lines: DirectoryLine[] = [];
  const problems: DirectoryProblem[] = [];
  for (let row0 = headerRow0 + 1; row0 < sheet.row0 + sheet.values.length; row0 += 1) {
    const placeOf = (role: DirectoryRole): CellPlace => ({ sheet: sheet.name, row0, col0: columns[role] ?? columns.name });
    const textOf = (role: DirectoryRole) => (columns[role] === undefined ? '' : textAt(sheet, row0, columns[role]));
    if (tellingRoles.every((role) => textOf(role) === '')) continue;
    const name = cleanText(textOf('name')).replaceAll('\n', ' ');
    const { marked, bare } = agencyKeys(name);
    if (marked === '') {
      problems.push({ kind: 'no-name', at: placeOf('name'), data: {} });
      continue;
    }
    const former = readFormerNames(textOf('former'));
    for (const text of former.unreadableDates) problems.push({ kind: 'date-unreadable', at: placeOf('former'), data: { text } });
    const validity = readValidity(table, row0, placeOf, problems);
    const same = known.get(marked);
    const { kind, memberKinds } = readKind(textOf('kind'), words) ?? { kind: same?.kind ?? kindOfName(name, words), memberKinds: [] };
    const isGroup = kind === words.groupKind;
    const agency: Agency = {
      id: freeId(same?.id ?? bare.replaceAll(' ', '-'), usedIds),
      name,
      kind,
      aliases: splitNames(textOf('aliases')),
      formerNames: former.names,
      memberKinds: isGroup && memberKinds.length === 0 ? (same?.memberKinds ?? []) : isGroup ? memberKinds : [],
      ...validity,
    };
    lines.push({ agency, at: placeOf('name'), aliasesAt: placeOf('aliases') });
  }
  return { lines, problems };
}

/** The same name twice is an agency that was founded anew, or a slip; either way both are to be told apart. */
function freeId(id: string, used: Set<string>): string {
  let free = id;
  for (let number = 2; used.has(free); number += 1) free = `${id}-${number}`;
  used.add(free);
  return free;
}

/** First and last day of an entry. Where one cannot be read, or they are reversed, the entry counts as if nobody had said. */
function readValidity(
  { sheet, columns }: DirectoryTable, row0: number, placeOf: (role: DirectoryRole) => CellPlace, problems: DirectoryProblem[],
): Pick<Agency, 'validFrom' | 'validTo'> {
  const read = (role: 'validFrom' | 'validTo'): Days | null => {
    const col0 = columns[role];
    const text = col0 === undefined ? '' : textAt(sheet, row0, col0);
    if (col0 === undefined || text === '') return null;
    const days = readDay(valueAt(sheet, row0, col0), numberFormatAt(sheet, row0, col0));
    if (days === null) problems.push({ kind: 'date-unreadable', at: placeOf(role), data: { text } });
    return days;
  };
  const from = read('validFrom');
  const to = read('validTo');
  if (from && to && to.last < from.first) {
    problems.push({ kind: 'dates-reversed', at: placeOf('validTo'), data: { from: textAt(sheet, row0, placeOf('validFrom').col0), to: textAt(sheet, row0, placeOf('validTo').col0) } });
    return {};
  }
  return { ...(from ? { validFrom: from.first } : {}), ...(to ? { validTo: to.last } : {}) };
}
