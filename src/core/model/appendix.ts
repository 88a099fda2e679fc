import type { AgencyMention } from './agency';
import type { CellValue, IsoDate } from './cell';
import type { Deadline } from './deadline';
import type { Measure, Target } from './target';

export type AppendixKind = 'tasks' | 'indicators';

export const columnRoles = [
  'ordinal', 'content', 'unit', 'target', 'baseline', 'previous', 'actual', 'ratio', 'lead', 'supporting', 'deadline',
  'deliverable', 'statusNote', 'percentDone', 'completedOn', 'difficulty', 'proposal', 'note',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Why a column was given its role, for the pane and for tests: `heading` words, `values` below, `neighbours`. */
export interface Evidence {
  readonly kind: 'heading' | 'values' | 'neighbours';
  readonly detail: string;
}

export interface AppendixColumn {
  readonly role: ColumnRole;
  readonly col0: number;
  /** Heading as written, lines joined by a space. */
  readonly heading: string;
  readonly evidence: readonly Evidence[];
}

/** The plan that an appendix belongs to, from "(Kèm theo Kế hoạch số 46/KH-UBND ngày 25 tháng 8 năm 2025 …)" and its title. */
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
  /** Last day of the year that the heading names ("Đến năm 2030"), else null. */
  readonly horizon: IsoDate | null;
}

/** A row that only gathers the rows under it (7 over 7.1–7.9): no lead, no target or deadline of its own. */
export interface Group {
  readonly row0: number;
  readonly ordinal: string;
  readonly title: string;
}

/** A cell of an item as read: the value, its number format, and the text a reader sees. */
export interface ItemCell {
  readonly row0: number;
  readonly col0: number;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly text: string;
}

interface ItemBase {
  readonly row0: number;
  readonly ordinal: string;
  readonly content: string;
  readonly section: Section | null;
  readonly group: Group | null;
  /** Cells of the recognised columns; a column's cell is there even when it is empty. */
  readonly cells: Partial<Record<ColumnRole, ItemCell>>;
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

export interface Indicator extends ItemBase {
  readonly kind: 'indicator';
  readonly target: Target;
  /** A deadline column of its own, where the table has one. */
  readonly deadline: Deadline | null;
  readonly baseline: Measure | null;
  readonly previous: Measure | null;
  readonly actual: Measure | null;
}

export type Item = Task | Indicator;

/** A row of the table that is no item, with the reason: nothing is dropped in silence. */
export interface PassedRow {
  readonly row0: number;
  readonly reason: 'repeated-header' | 'index-row' | 'total' | 'note' | 'only-a-number';
}

interface AppendixBase {
  readonly sheet: string;
  /** 0–1. */
  readonly confidence: number;
  readonly title: string;
  readonly plan: PlanReference | null;
  readonly firstHeaderRow0: number;
  readonly lastHeaderRow0: number;
  readonly lastRow0: number;
  readonly columns: Partial<Record<ColumnRole, AppendixColumn>>;
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
