import type { AgencyMention } from './agency';
import type { CellValue, IsoDate } from './cell';
import type { Deadline } from './deadline';
import type { Measure, Target } from './target';

export type AppendixKind = 'tasks' | 'indicators';

export const columnRoles = [
  'ordinal', 'content', 'unit', 'target', 'baseline', 'baselineOn', 'previous', 'actual', 'measuredOn', 'ratio', 'lead', 'supporting', 'deadline',
  'deliverable', 'statusNote', 'percentDone', 'completedOn', 'difficulty', 'proposal', 'note',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Why a column was given its role, for the pane and for tests: `heading` words, `values` below, `neighbours`, or the `user` said so. */
export interface Evidence {
  readonly kind: 'heading' | 'values' | 'neighbours' | 'user';
  readonly detail: string;
}

export interface AppendixColumn {
  readonly role: ColumnRole;
  readonly col0: number;
  /** Heading as written, lines joined by a space. */
  readonly heading: string;
  readonly evidence: readonly Evidence[];
  /** Years that the heading names: "Năm 2026", "Giai đoạn 2026-2030"; null where it names none. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** The plan that an appendix belongs to, from "(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 …)" and its title; a plan for one year has it twice. */
export interface PlanReference {
  readonly number: string | null;
  readonly issuedOn: IsoDate | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** A heading row inside the table: "I | Đến năm 2030", or words alone. */
export interface Section {
  readonly row0: number;
  readonly ordinal: string;
  readonly title: string;
  /** Last day of the year that the heading names ("Đến năm 2030"), else that of the heading it stands under; null where neither names one. */
  readonly horizon: IsoDate | null;
}

/**
 * Why the value of a cell counts for a row below it: a ditto mark ("nt"), a vertical merge, the row of the group, or a blank that may be
 * merged where Excel does not tell (`untold`).
 */
export type Borrowing = 'ditto' | 'merge' | 'group' | 'untold';

/**
 * A cell of an item as read: the value, its number format, and the text a reader sees. A borrowed cell is the cell above whose value
 * counts, with that cell's own place: what is wrong with it is mended there.
 */
export interface ItemCell {
  readonly row0: number;
  readonly col0: number;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly text: string;
  /** null = the row's own cell. */
  readonly borrowed: Borrowing | null;
}

/** Cells of the recognised columns; a column's cell is there even when it is empty. */
export type RowCells = Partial<Record<ColumnRole, ItemCell>>;

/** The agencies of one cell; `start` of a mention is an offset in `cell.text`. */
export interface AgencyReading {
  readonly side: 'lead' | 'supporting';
  readonly cell: ItemCell;
  readonly mentions: readonly AgencyMention[];
}

/** A row that only gathers the rows under it (7 over 7.1–7.9). What it says itself holds for the rows under it that leave it blank. */
export interface Group {
  readonly row0: number;
  readonly ordinal: string;
  readonly title: string;
  readonly cells: RowCells;
  readonly agencies: readonly AgencyReading[];
  readonly deadline: Deadline | null;
}

interface ItemBase {
  readonly row0: number;
  readonly ordinal: string;
  /** Lines of continuation rows included. */
  readonly content: string;
  readonly section: Section | null;
  readonly group: Group | null;
  readonly cells: RowCells;
  /** Rows below that carry on this one: no number, no item of their own. */
  readonly continuationRows0: readonly number[];
  /** Every agency cell of the item, those of continuation rows included. */
  readonly agencies: readonly AgencyReading[];
  /** All mentions of `agencies` on the lead's side. */
  readonly leads: readonly AgencyMention[];
  readonly supporting: readonly AgencyMention[];
  readonly statusNote: string;
}

export interface Task extends ItemBase {
  readonly kind: 'task';
  readonly deadline: Deadline;
  readonly deliverable: string;
  /** 0–100; null where nothing readable was filled in. */
  readonly percentDone: number | null;
  readonly completedOn: IsoDate | null;
}

/** The target that one of several target columns gives. */
export interface YearTarget {
  readonly column: AppendixColumn;
  readonly cell: ItemCell;
  readonly target: Target;
}

export interface Indicator extends ItemBase {
  readonly kind: 'indicator';
  /** The target that counts at the cut-off date. */
  readonly target: Target;
  /** What each target column says, left to right, where the table has several; else empty. */
  readonly yearTargets: readonly YearTarget[];
  /** A deadline column of its own, where the table has one. */
  readonly deadline: Deadline | null;
  readonly baseline: Measure | null;
  /** The day of the baseline: from its own column, from the words in its cell ("45 (31/12/2024)") or from the year of its heading. */
  readonly baselineOn: IsoDate | null;
  readonly previous: Measure | null;
  readonly actual: Measure | null;
  /** The day the actual value is of, where a column says so. */
  readonly measuredOn: IsoDate | null;
}

export type Item = Task | Indicator;

/** A row of the table that is no item, with the reason: nothing is dropped in silence. */
export interface PassedRow {
  readonly row0: number;
  readonly reason: 'repeated-header' | 'index-row' | 'total' | 'note' | 'only-a-number' | 'continuation';
}

interface AppendixBase {
  readonly sheet: string;
  /** 0–1: the share of such tables that turn out to be read rightly. */
  readonly confidence: number;
  /** The user has said that it is read rightly, or has put it right. */
  readonly isConfirmed: boolean;
  /** The confidence is low and nobody has confirmed: the user is to be asked. */
  readonly needsConfirmation: boolean;
  /** Folded headings from left to right: finds the table again after rows were added above it. */
  readonly signature: string;
  readonly title: string;
  readonly plan: PlanReference | null;
  readonly firstHeaderRow0: number;
  readonly lastHeaderRow0: number;
  readonly lastRow0: number;
  /** Every column that has a heading, left to right, whatever became of it; a correction counts them. */
  readonly headedColumns: readonly { readonly col0: number; readonly heading: string }[];
  readonly columns: Partial<Record<ColumnRole, AppendixColumn>>;
  /** Columns whose role another column plays: targets of other years, results of other places. */
  readonly otherColumns: readonly AppendixColumn[];
  readonly unrecognisedColumns: readonly { readonly col0: number; readonly heading: string }[];
  readonly sections: readonly Section[];
  readonly groups: readonly Group[];
  readonly passedRows: readonly PassedRow[];
}

export interface TaskAppendix extends AppendixBase {
  readonly kind: 'tasks';
  readonly items: readonly Task[];
}

export interface IndicatorAppendix extends AppendixBase {
  readonly kind: 'indicators';
  readonly items: readonly Indicator[];
}

export type Appendix = TaskAppendix | IndicatorAppendix;
