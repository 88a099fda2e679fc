import { repeatedHead } from '../paginate';
import type { ReportRow } from '../ReportRow';
import { hashLetters, textHash } from './textHash';

/** In front of the key of a row that the user inserted; behind it stands where the row is found on the sheet. */
const usersPrefix = 'user|';

/** A row of the finished sheet with the name by which it is found again. */
export interface NamedRow {
  readonly row: ReportRow;
  /** `ours` · `again`: a head repeated on top of a page · `users`: inserted by the user */
  readonly kind: 'ours' | 'again' | 'users';
  /** Hash of the key; of a repeated head, of what it heads. */
  readonly name: string;
}

export function rowName(key: string): string {
  return hashLetters(textHash(key), 7);
}

/** The name of a place for texts: a column of a row. */
export function placeName(row: string, col0: number): string {
  return `${row}.${col0}`;
}

export function usersKey(row0: number): string {
  return `${usersPrefix}${row0}`;
}

export function isUsersKey(key: string): boolean {
  return key.startsWith(usersPrefix);
}

/** Where the user's row of such a key is found on the sheet. */
export function usersRow0(key: string): number {
  return Number(key.slice(usersPrefix.length));
}

/**
 * Names the rows of a report. A repeated head is named after the row of ours below it: its number among all heads changes with every page
 * that is put in, while as long as that row begins a page, the head above it can stay where it is.
 */
export function nameRows(rows: readonly ReportRow[]): readonly NamedRow[] {
  let below = '';
  const named: NamedRow[] = [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (!row) continue;
    const again = row.key.indexOf(repeatedHead);
    const kind = isUsersKey(row.key) ? 'users' : again < 0 ? 'ours' : 'again';
    if (kind === 'ours') below = row.key;
    named.push({ row, kind, name: rowName(kind === 'again' ? `${row.key.slice(0, again)}${repeatedHead}${below}` : row.key) });
  }
  return named.reverse();
}
