import type { AppendixColumn, ColumnRole } from '../model/appendix';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import type { Steps } from '../model/steps';
import { cleanText } from '../text/cleanText';
import { isInCapitals } from './isInCapitals';
import { plainDepth, readOrdinal, type Ordinal } from './readOrdinal';
import { splitOrdinal } from './splitOrdinal';

/** The columns of a table as far as its rows are told apart by them. */
export interface TableColumns {
  readonly columns: Partial<Record<ColumnRole, AppendixColumn>>;
  /** A second ordinal column, targets and results of other years or places. */
  readonly otherColumns: readonly AppendixColumn[];
}

/** A filled row as seen through the columns of its table. Texts are clean and never empty. */
export interface SeenRow {
  readonly row0: number;
  /** Every filled cell from left to right, the unrecognised ones too. */
  readonly texts: readonly string[];
  /** What ranks the row: the detail of two ordinals, else the only one; blank where it has none. */
  readonly ordinal: Ordinal;
  /** What it is called by: the running number of two ordinals, else the detail. */
  readonly number: string;
  /** There is a second ordinal column, and the running number is left out here. */
  readonly lacksRunningNumber: boolean;
  readonly content: string;
  /** The words stand in the ordinal column: a heading set there, or a name that slid into it. */
  readonly isInOrdinalColumn: boolean;
  /** Filled cells by role, without ordinal, content and note. */
  readonly says: ReadonlyMap<ColumnRole, string>;
  /** Some target or result is given. */
  readonly isMeasured: boolean;
  /** Nothing stands beside ordinal, content and note. */
  readonly isBare: boolean;
  /** The smaller the higher; that of the sign its words begin with where it has no number. */
  readonly depth: number;
  /** It has no number of its own; its words may begin with a sign ("- …"). */
  readonly isUnnumbered: boolean;
  readonly isMarked: boolean;
}

const measuringRoles: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'baseline', 'previous', 'ratio']);
const silentRoles: ReadonlySet<ColumnRole> = new Set(['ordinal', 'content', 'note']);
const blank = readOrdinal('');

/** Whether the table has a column that says of every item what it is to reach; results alone come later, and not to all at once. */
export function setsMeasures({ columns, otherColumns }: TableColumns): boolean {
  return columns.target !== undefined || otherColumns.some(({ role }) => measuringRoles.has(role));
}

const rowsPerStep = 50;

/** Every filled row from `fromRow0` to `lastRow0`, top to bottom. */
export function* seeRows(sheet: SheetSnapshot, table: TableColumns, fromRow0: number, lastRow0: number): Steps<readonly SeenRow[]> {
  const rows: SeenRow[] = [];
  const telling = [...Object.values(table.columns), ...table.otherColumns].filter(({ role }) => !silentRoles.has(role));
  for (let row0 = fromRow0; row0 <= lastRow0; row0 += 1) {
    if ((row0 - fromRow0) % rowsPerStep === rowsPerStep - 1) yield;
    const cells = cellsOf(sheet, row0);
    if (cells.texts.length > 0) rows.push(see(row0, cells, table, telling));
  }
  return rows;
}

/** The clean texts of a row: of every cell from the column `col0` on, blank ones too, and of the filled ones alone. */
interface Cells {
  readonly all: readonly string[];
  readonly texts: readonly string[];
  readonly col0: number;
}

function cellsOf(sheet: SheetSnapshot, row0: number): Cells {
  const all = (sheet.values[row0 - sheet.row0] ?? []).map((value) => (value === '' ? '' : cleanText(String(value))));
  return { all, texts: all.filter((text) => text !== ''), col0: sheet.col0 };
}

function textIn({ all, col0: first }: Cells, col0: number): string {
  return all[col0 - first] ?? '';
}

function see(row0: number, cells: Cells, table: TableColumns, telling: readonly AppendixColumn[]): SeenRow {
  const says = saysOf(cells, telling);
  const { ordinal, number, lacksRunningNumber, content, isInOrdinalColumn } = nameOf(cells, table, says);
  const isUnnumbered = ordinal.form === 'blank';
  const marked = isUnnumbered ? (splitOrdinal(content)?.ordinal ?? blank) : blank;
  const sign = marked.form === 'bullet' ? marked.depth : /^trong đó\b/i.test(content) ? plainDepth * 3 : null;
  return {
    row0, texts: cells.texts, ordinal, number, lacksRunningNumber, content, isInOrdinalColumn, says,
    isMeasured: isMeasured(says),
    isBare: says.size === 0,
    depth: ordinal.depth ?? sign ?? plainDepth,
    isUnnumbered,
    isMarked: isUnnumbered && sign !== null,
  };
}

function saysOf(cells: Cells, telling: readonly AppendixColumn[]): Map<ColumnRole, string> {
  const says = new Map<ColumnRole, string>();
  for (const { role, col0 } of telling) {
    const text = textIn(cells, col0);
    if (text !== '' && !says.has(role)) says.set(role, text);
  }
  return says;
}

function isMeasured(says: ReadonlyMap<ColumnRole, string>): boolean {
  for (const role of says.keys()) if (measuringRoles.has(role)) return true;
  return false;
}

type Name = Pick<SeenRow, 'ordinal' | 'number' | 'lacksRunningNumber' | 'content' | 'isInOrdinalColumn'>;

function nameOf(cells: Cells, { columns, otherColumns }: TableColumns, says: Map<ColumnRole, string>): Name {
  const content = columns.content ? textIn(cells, columns.content.col0) : '';
  if (!columns.ordinal) return slidHeading(cells, columns, says) ?? slidNumber(cells, columns, content, says) ?? splitName(content);
  const running = readOrdinal(textIn(cells, columns.ordinal.col0));
  const detailCol0 = otherColumns.find(({ role }) => role === 'ordinal')?.col0;
  const detail = detailCol0 === undefined ? blank : readOrdinal(textIn(cells, detailCol0));
  if (running.form === 'words' && content === '' && detail.form === 'blank') return { ...splitName(running.text), isInOrdinalColumn: true };
  const number = running.form === 'blank' ? detail.text : running.text;
  return { ordinal: detail.form === 'blank' ? running : detail, number, lacksRunningNumber: detail.form !== 'blank' && running.form === 'blank', content, isInOrdinalColumn: false };
}

/** A number and a name in one cell. A dash is part of the words, as it is beside an ordinal column; where no number can be told, the whole is the name. */
function splitName(text: string): Name {
  const split = splitOrdinal(text);
  if (!split || /^[^\p{L}\d(]/u.test(split.ordinal.text)) return { ordinal: blank, number: '', lacksRunningNumber: false, content: text, isInOrdinalColumn: false };
  return { ordinal: split.ordinal, number: split.ordinal.text, lacksRunningNumber: false, content: split.rest, isInOrdinalColumn: false };
}

/** Tables without an ordinal column that begin with another one than the content set their headings into that: "II. Phòng Kế hoạch", "NHÓM II". */
function slidHeading(cells: Cells, { content: column }: TableColumns['columns'], says: Map<ColumnRole, string>): Name | null {
  const [text = '', ...others] = cells.texts;
  if (!column || others.length > 0 || firstCol0(cells) >= column.col0) return null;
  const name = splitName(text);
  if (name.ordinal.form === 'blank' ? !isInCapitals(text) : name.ordinal.form === 'bullet') return null;
  says.clear();
  return { ...name, isInOrdinalColumn: name.ordinal.form === 'blank' };
}

/** Tables without an ordinal column set the number of a heading into the column before its words, whatever that is for. */
function slidNumber(cells: Cells, { content: column }: TableColumns['columns'], content: string, says: Map<ColumnRole, string>): Name | null {
  if (!column || content === '' || cells.texts.length !== 2) return null;
  const [text = ''] = cells.texts;
  const ordinal = firstCol0(cells) < column.col0 ? readOrdinal(text) : blank;
  if (!['roman', 'letter', 'number', 'sub'].includes(ordinal.form) || text.length > 4) return null;
  says.clear();
  return { ordinal, number: ordinal.text, lacksRunningNumber: false, content, isInOrdinalColumn: false };
}

function firstCol0({ all, col0 }: Cells): number {
  return col0 + all.findIndex((text) => text !== '');
}
