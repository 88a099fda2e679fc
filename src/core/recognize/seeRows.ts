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
  /** Every filled cell by column, the unrecognised ones too. */
  readonly texts: ReadonlyMap<number, string>;
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

/** Whether the table has a column for what an item is measured by. */
export function hasMeasures({ columns, otherColumns }: TableColumns): boolean {
  return columns.target !== undefined || columns.actual !== undefined || otherColumns.some(({ role }) => measuringRoles.has(role));
}

const rowsPerStep = 50;

/** Every filled row from `fromRow0` to `lastRow0`, top to bottom. */
export function* seeRows(sheet: SheetSnapshot, table: TableColumns, fromRow0: number, lastRow0: number): Steps<readonly SeenRow[]> {
  const rows: SeenRow[] = [];
  const telling = [...Object.values(table.columns), ...table.otherColumns].filter(({ role }) => !silentRoles.has(role));
  for (let row0 = fromRow0; row0 <= lastRow0; row0 += 1) {
    if ((row0 - fromRow0) % rowsPerStep === rowsPerStep - 1) yield;
    const texts = textsOf(sheet, row0);
    if (texts.size > 0) rows.push(see(row0, texts, table, telling));
  }
  return rows;
}

function textsOf(sheet: SheetSnapshot, row0: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  (sheet.values[row0 - sheet.row0] ?? []).forEach((value, index) => {
    const text = value === '' ? '' : cleanText(String(value));
    if (text !== '') texts.set(sheet.col0 + index, text);
  });
  return texts;
}

function see(row0: number, texts: ReadonlyMap<number, string>, table: TableColumns, telling: readonly AppendixColumn[]): SeenRow {
  const says = saysOf(texts, telling);
  const named = nameOf(texts, table, says);
  const marked = named.ordinal.form === 'blank' ? (splitOrdinal(named.content)?.ordinal ?? blank) : blank;
  const sign = marked.form === 'bullet' ? marked.depth : /^trong đó\b/i.test(named.content) ? plainDepth * 3 : null;
  const isUnnumbered = named.ordinal.form === 'blank';
  return {
    row0, texts, says, ...named, isUnnumbered,
    isMeasured: [...says.keys()].some((role) => measuringRoles.has(role)),
    isBare: says.size === 0,
    isMarked: isUnnumbered && sign !== null,
    depth: named.ordinal.depth ?? sign ?? plainDepth,
  };
}

function saysOf(texts: ReadonlyMap<number, string>, telling: readonly AppendixColumn[]): Map<ColumnRole, string> {
  const says = new Map<ColumnRole, string>();
  for (const { role, col0 } of telling) {
    const text = texts.get(col0);
    if (text !== undefined && !says.has(role)) says.set(role, text);
  }
  return says;
}

type Name = Pick<SeenRow, 'ordinal' | 'number' | 'lacksRunningNumber' | 'content' | 'isInOrdinalColumn'>;

function nameOf(texts: ReadonlyMap<number, string>, { columns, otherColumns }: TableColumns, says: Map<ColumnRole, string>): Name {
  const content = columns.content ? (texts.get(columns.content.col0) ?? '') : '';
  if (!columns.ordinal) return slidHeading(texts, columns, says) ?? slidNumber(texts, columns, content, says) ?? splitName(content);
  const running = readOrdinal(texts.get(columns.ordinal.col0) ?? '');
  const detailCol0 = otherColumns.find(({ role }) => role === 'ordinal')?.col0;
  const detail = detailCol0 === undefined ? blank : readOrdinal(texts.get(detailCol0) ?? '');
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
function slidHeading(texts: ReadonlyMap<number, string>, { content: column }: TableColumns['columns'], says: Map<ColumnRole, string>): Name | null {
  const [[col0, text] = [-1, '']] = texts;
  if (!column || texts.size !== 1 || col0 >= column.col0) return null;
  const name = splitName(text);
  if (name.ordinal.form === 'blank' ? !isInCapitals(text) : name.ordinal.form === 'bullet') return null;
  says.clear();
  return { ...name, isInOrdinalColumn: name.ordinal.form === 'blank' };
}

/** Tables without an ordinal column set the number of a heading into the column before its words, whatever that is for. */
function slidNumber(texts: ReadonlyMap<number, string>, { content: column }: TableColumns['columns'], content: string, says: Map<ColumnRole, string>): Name | null {
  if (!column || content === '' || texts.size !== 2) return null;
  const [[col0, text] = [-1, '']] = texts;
  const ordinal = col0 < column.col0 ? readOrdinal(text) : blank;
  if (!['roman', 'letter', 'number', 'sub'].includes(ordinal.form) || text.length > 4) return null;
  says.clear();
  return { ordinal, number: ordinal.text, lacksRunningNumber: false, content, isInOrdinalColumn: false };
}
