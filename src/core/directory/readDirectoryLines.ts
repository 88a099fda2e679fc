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
  const { sheet, headerRow0 } = table;
  const known = new Map(builtIn.map((agency) => [agencyKeys(agency.name).marked, agency]));
  const usedIds = new Set<string>();
  const lines: DirectoryLine[] = [];
  const problems: DirectoryProblem[] = [];
  for (let row0 = headerRow0 + 1; row0 < sheet.row0 + sheet.values.length; row0 += 1) {
    const row = rowOf(table, row0);
    if (tellingRoles.every((role) => row.text(role) === '')) continue;
    const name = cleanText(row.text('name')).replaceAll('\n', ' ');
    const { marked, bare } = agencyKeys(name);
    if (marked === '') {
      problems.push({ kind: 'no-name', at: row.place('name'), data: {} });
      continue;
    }
    const same = known.get(marked);
    const former = readFormerNames(row.text('former'));
    for (const text of former.unreadableDates) problems.push({ kind: 'date-unreadable', at: row.place('former'), data: { text } });
    const agency: Agency = {
      id: freeId(same?.id ?? bare.replaceAll(' ', '-'), usedIds),
      name,
      aliases: splitNames(row.text('aliases')),
      formerNames: former.names,
      ...kindOf(row.text('kind'), name, words, same),
      ...readValidity(row, problems),
    };
    lines.push({ agency, at: row.place('name'), aliasesAt: row.place('aliases') });
  }
  return { lines, problems };
}

/** A row of the table by the meaning of its columns. Of a column that is not there the text is empty and the place that of the name. */
interface Row {
  place(role: DirectoryRole): CellPlace;
  text(role: DirectoryRole): string;
  day(role: DirectoryRole): Days | null;
}

function rowOf({ sheet, columns }: DirectoryTable, row0: number): Row {
  const place = (role: DirectoryRole): CellPlace => ({ sheet: sheet.name, row0, col0: columns[role] ?? columns.name });
  return {
    place,
    text: (role) => (columns[role] === undefined ? '' : textAt(sheet, row0, columns[role])),
    day: (role) => readDay(valueAt(sheet, row0, place(role).col0), numberFormatAt(sheet, row0, place(role).col0)),
  };
}

/** What the sheet says of the kind comes first, then the built-in directory, then the words of the name. Only groups have members. */
function kindOf(text: string, name: string, words: DirectoryWords, same: Agency | undefined): Pick<Agency, 'kind' | 'memberKinds'> {
  const { kind, memberKinds } = readKind(text, words) ?? { kind: same?.kind ?? kindOfName(name, words), memberKinds: [] };
  if (kind !== words.groupKind) return { kind, memberKinds: [] };
  return { kind, memberKinds: memberKinds.length > 0 ? memberKinds : (same?.memberKinds ?? []) };
}

/** The same name twice is an agency that was founded anew, or a slip; either way both are to be told apart. */
function freeId(id: string, used: Set<string>): string {
  let free = id;
  for (let number = 2; used.has(free); number += 1) free = `${id}-${number}`;
  used.add(free);
  return free;
}

/** First and last day of an entry. Where one cannot be read, or they are reversed, the entry counts as if nobody had said. */
function readValidity(row: Row, problems: DirectoryProblem[]): Pick<Agency, 'validFrom' | 'validTo'> {
  const read = (role: 'validFrom' | 'validTo'): Days | null => {
    const text = row.text(role);
    if (text === '') return null;
    const days = row.day(role);
    if (days === null) problems.push({ kind: 'date-unreadable', at: row.place(role), data: { text } });
    return days;
  };
  const from = read('validFrom');
  const to = read('validTo');
  if (from && to && to.last < from.first) {
    problems.push({ kind: 'dates-reversed', at: row.place('validTo'), data: { from: row.text('validFrom'), to: row.text('validTo') } });
    return {};
  }
  return { ...(from ? { validFrom: from.first } : {}), ...(to ? { validTo: to.last } : {}) };
}
