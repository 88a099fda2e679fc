import { createAgencyMatcher, type AgencyMatcher } from '../../src/core/agencies/createAgencyMatcher';
import { readAgencies } from '../../src/core/agencies/readAgencies';
import { parseDeadline } from '../../src/core/deadlines/parseDeadline';
import type {
  AgencyReading, Appendix, AppendixColumn, AppendixKind, ColumnRole, Group, Indicator, IndicatorAppendix, ItemCell, PlanReference, Section, Task, TaskAppendix,
} from '../../src/core/model/appendix';
import type { CellValue } from '../../src/core/model/cell';
import type { WorkbookSnapshot } from '../../src/core/model/sheetSnapshot';
import type { Target } from '../../src/core/model/target';
import { isPlannedDay } from '../../src/core/recognize/isPlannedDay';
import type { RuleContext } from '../../src/core/rules/rule';
import { cellText } from '../../src/core/text/cellText';
import { builtInDirectory, directoryRules } from '../../src/data/agencyDirectory';

/** A cell as a test writes it: its value, or its value with a number format other than `General`. */
export type BuilderCell = CellValue | { readonly value: CellValue; readonly numberFormat: string };

/** The cells of one row by role, and where it stands. A role left out is an empty cell. */
export type ItemRow = Partial<Record<ColumnRole, BuilderCell>> & {
  readonly section?: Section | null;
  readonly group?: Group | null;
};

/** An indicator row may name the parsed target outright, for rules that look at nothing else. */
export type IndicatorRow = ItemRow & { readonly parsedTarget?: Partial<Target> };

export interface AppendixOptions {
  readonly sheet?: string;
  readonly title?: string;
  readonly plan?: Partial<PlanReference> | null;
  /** Columns that the table does not have at all. */
  readonly without?: readonly ColumnRole[];
  readonly sections?: readonly Section[];
  readonly groups?: readonly Group[];
  /** Reads the agency cells; left out = with the built-in directory. */
  readonly matcher?: AgencyMatcher;
}

const headings: Readonly<Record<ColumnRole, string>> = {
  ordinal: 'TT', content: 'Nội dung', unit: 'Đơn vị tính', target: 'Mục tiêu', baseline: 'Số gốc', baselineOn: 'Thời điểm số gốc', previous: 'Kỳ trước', actual: 'Thực hiện', measuredOn: 'Ngày số liệu', ratio: 'Tỷ lệ %',
  lead: 'Cơ quan chủ trì', supporting: 'Cơ quan phối hợp', deadline: 'Thời gian hoàn thành', deliverable: 'Sản phẩm', statusNote: 'Tình hình thực hiện',
  percentDone: '% hoàn thành', completedOn: 'Ngày hoàn thành', difficulty: 'Khó khăn', proposal: 'Kiến nghị', note: 'Ghi chú',
};
const usualRoles: Readonly<Record<AppendixKind, readonly ColumnRole[]>> = {
  tasks: ['ordinal', 'content', 'lead', 'supporting', 'deadline'],
  indicators: ['ordinal', 'content', 'unit', 'target', 'lead'],
};
const headerRow0 = 3;
/** Row (0-based) of the first item; the others follow without a gap. */
export const firstItemRow0 = headerRow0 + 1;
const noTarget: Target = { text: '', form: 'none', comparator: null, value: null, upper: null, unit: '', horizon: null, increasing: false, parts: [] };
export const testMatcher = createAgencyMatcher(builtInDirectory, directoryRules);

/** A row that gathers others and says nothing of its own. */
export function groupRow(row0: number, ordinal: string, title: string): Group {
  return { row0, ordinal, title, cells: {}, agencies: [], deadline: null };
}

/** A task table with its items read by the real parsers. Columns stand in the order of their roles in the form, from A on. */
export function taskAppendix(rows: readonly ItemRow[], options: AppendixOptions = {}): TaskAppendix {
  const columns = columnsOf('tasks', rows, options);
  const items = rows.map((row, index): Task => {
    const common = readCommon(row, index, columns, options);
    const { deadline, percentDone, completedOn, deliverable } = common.cells;
    return {
      kind: 'task', ...common,
      deadline: parseDeadline(deadline?.value ?? '', deadline?.numberFormat ?? 'General'),
      deliverable: deliverable?.text ?? '',
      percentDone: typeof percentDone?.value === 'number' ? percentDone.value : null,
      completedOn: isPlannedDay(completedOn?.text ?? '') ? null : dayOf(completedOn),
    };
  });
  return { kind: 'tasks', ...readTable(rows.length, columns, options), items };
}

/** An indicator table. Actual, previous and baseline values count where the cell holds a number. */
export function indicatorAppendix(rows: readonly IndicatorRow[], options: AppendixOptions = {}): IndicatorAppendix {
  const columns = columnsOf('indicators', rows, options);
  const items = rows.map((row, index): Indicator => {
    const common = readCommon(row, index, columns, options);
    const { target, unit, deadline, baseline, baselineOn, previous, actual, measuredOn } = common.cells;
    return {
      kind: 'indicator', ...common, yearTargets: [],
      target: { ...noTarget, text: target?.text ?? '', unit: unit?.text ?? '', ...row.parsedTarget },
      deadline: deadline ? parseDeadline(deadline.value, deadline.numberFormat) : null,
      baseline: measureOf(baseline), previous: measureOf(previous), actual: measureOf(actual), baselineOn: dayOf(baselineOn), measuredOn: dayOf(measuredOn),
    };
  });
  return { kind: 'indicators', ...readTable(rows.length, columns, options), items };
}

/** What a rule is given: the appendices, a snapshot that holds exactly their cells, and no verdicts unless given. */
export function contextOf(appendices: readonly Appendix[], rest: Partial<Omit<RuleContext, 'appendices'>> = {}): RuleContext {
  return { snapshot: snapshotOf(appendices), appendices, directory: builtInDirectory, directorySheet: null, placeSuffixes: directoryRules.placeSuffixes, asOf: '2026-12-31', progress: new Map(), ...rest };
}

function columnsOf(kind: AppendixKind, rows: readonly ItemRow[], { without = [] }: AppendixOptions): Partial<Record<ColumnRole, AppendixColumn>> {
  const roles = (Object.keys(headings) as ColumnRole[]).filter(
    (role) => !without.includes(role) && (usualRoles[kind].includes(role) || rows.some((row) => row[role] !== undefined)),
  );
  return Object.fromEntries(roles.map((role, col0) => [role, { role, col0, heading: headings[role], evidence: [], years: null }]));
}

function readCommon(row: ItemRow, index: number, columns: Partial<Record<ColumnRole, AppendixColumn>>, { matcher = testMatcher }: AppendixOptions) {
  const row0 = firstItemRow0 + index;
  const cells: Partial<Record<ColumnRole, ItemCell>> = Object.fromEntries(
    Object.values(columns).map(({ role, col0 }) => [role, itemCell(row0, col0, row[role] ?? (role === 'ordinal' ? String(index + 1) : ''))]),
  );
  const agencies = (['lead', 'supporting'] as const).flatMap((side) => {
    const cell = cells[side];
    return cell ? [{ side, cell, mentions: readAgencies(cell.text, matcher) }] : [];
  });
  const mentionsOf = (side: AgencyReading['side']) => agencies.filter((each) => each.side === side).flatMap(({ mentions }) => mentions);
  return {
    row0, cells, agencies, continuationRows0: [],
    ordinal: cells.ordinal?.text ?? '', content: cells.content?.text ?? '', section: row.section ?? null, group: row.group ?? null,
    leads: mentionsOf('lead'), supporting: mentionsOf('supporting'),
    statusNote: cells.statusNote?.text ?? '',
  };
}

function itemCell(row0: number, col0: number, cell: BuilderCell): ItemCell {
  const { value, numberFormat } = typeof cell === 'object' ? cell : { value: cell, numberFormat: 'General' };
  return { row0, col0, value, numberFormat, text: cellText(value, numberFormat), borrowed: null };
}

function measureOf(cell: ItemCell | undefined) {
  return cell ? { text: cell.text, value: typeof cell.value === 'number' ? cell.value : null } : null;
}

function dayOf(cell: ItemCell | undefined) {
  return cell ? parseDeadline(cell.value, cell.numberFormat).end : null;
}

function readTable(rowCount: number, columns: Partial<Record<ColumnRole, AppendixColumn>>, options: AppendixOptions) {
  const { sheet = 'PL', title = '', plan = null, sections = [], groups = [] } = options;
  return {
    sheet, title, columns, sections, groups, confidence: 1, isConfirmed: false, needsConfirmation: false, signature: '', otherColumns: [],
    plan: plan && { number: null, issuedOn: null, firstYear: null, lastYear: null, ...plan },
    headedColumns: Object.values(columns).map(({ col0, heading }) => ({ col0, heading })),
    firstHeaderRow0: headerRow0, lastHeaderRow0: headerRow0, lastRow0: headerRow0 + rowCount, unrecognisedColumns: [], passedRows: [],
  };
}

function snapshotOf(appendices: readonly Appendix[]): WorkbookSnapshot {
  return {
    sheets: appendices.map(({ sheet, columns, items }) => {
      const width = Math.max(0, ...Object.values(columns).map(({ col0 }) => col0 + 1));
      const grid = (pick: (cell: ItemCell) => CellValue, empty: CellValue) =>
        items.map(({ cells }) => Array.from({ length: width }, (_, col0) => Object.values(cells).map((cell) => (cell.col0 === col0 ? pick(cell) : null)).find((value) => value !== null) ?? empty));
      return {
        name: sheet, visibility: 'visible', isProtected: false, row0: firstItemRow0, col0: 0, unread: null,
        values: grid(({ value }) => value, ''),
        numberFormats: grid(({ numberFormat }) => numberFormat, 'General').map((row) => row.map(String)),
      };
    }),
  };
}
