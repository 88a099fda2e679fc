import { foldText } from '../text/foldText';
import { isInCapitals } from './isInCapitals';
import type { SeenRow } from './seeRows';

const headingWords = /^(muc|phan|chuong|nhom|tieu muc|giai doan|linh vuc)\b/;
const romanParent = /^([IVX]+|[A-ZĐ])[.,-]/;

/** What the rows of a table have in common, looked at once. */
export interface RowHabits {
  /** Roman numbers or letters count the items here: most such rows say something. */
  readonly countsInRoman: boolean;
  /** Rows that say something are mostly numbered. */
  readonly isNumbered: boolean;
  /** Some plain numbers stand before rows that say something. */
  readonly hasNumberedItems: boolean;
  /** Columns beside ordinal, content and note. */
  readonly tellingColumns: number;
  /** Folded words of the content cells: a name that slid into the ordinal column is found again here. */
  readonly contents: ReadonlySet<string>;
  /** Rows whose words are merged across the table. */
  readonly mergedAcross: ReadonlySet<number>;
}

/** A bare row and what stands around it. */
export interface Surroundings {
  readonly next: SeenRow | undefined;
  /** How the next row begins that is more than words. */
  readonly following: 'number' | 'sign' | 'words' | 'nothing';
  /** Last numbers reached: of bare numbered rows, of numbered rows that say something. */
  readonly lastHeading: number;
  readonly lastNumber: number;
}

/** Whether a row heads the rows below it and is nothing else itself. Only a row with nothing beside its words can. */
export function isSectionRow(row: SeenRow, around: Surroundings, habits: RowHabits): boolean {
  if (!row.isBare) return false;
  switch (row.ordinal.form) {
    case 'roman':
    case 'letter':
      return !habits.countsInRoman || (around.next !== undefined && around.next.depth > row.depth);
    case 'sub':
      return romanParent.test(row.ordinal.text) && around.next !== undefined && around.next.ordinal.form !== 'sub';
    case 'number':
      return isNumberedHeading(row, around, habits);
    case 'words':
      return headingWords.test(foldText(row.ordinal.text)) || isInCapitals(row.content);
    case 'blank':
      return isPlainHeading(row, around, habits);
    case 'bullet':
      return false;
  }
}

/** "1 | Thái Nguyên" over rows that are counted in another way, or not at all. */
function isNumberedHeading(row: SeenRow, { next, lastHeading, lastNumber }: Surroundings, habits: RowHabits): boolean {
  if (!next || next.isBare) return false;
  if (next.isUnnumbered) return !next.isMarked && next.content !== '' && !habits.hasNumberedItems;
  if (next.ordinal.form !== 'number') return false;
  const [own, following] = [Number(row.ordinal.text), Number(next.ordinal.text)];
  return following === 1 || (own === lastHeading + 1 && own !== lastNumber + 1 && following === lastNumber + 1);
}

/** Words alone head the rows below them where those say something; behind the last of those they are a note, and told so later. */
function isPlainHeading(row: SeenRow, { following }: Surroundings, { isNumbered, mergedAcross, tellingColumns, contents }: RowHabits): boolean {
  if (row.isInOrdinalColumn) return !contents.has(foldText(row.content));
  if (row.isMarked) return false;
  if (isInCapitals(row.content) || mergedAcross.has(row.row0)) return true;
  if (following === 'number') return row.texts.length === 1;
  return following !== 'sign' && (tellingColumns > 1 || (isNumbered && following === 'words'));
}
