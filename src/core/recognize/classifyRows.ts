import type { AppendixColumn, ColumnRole, PassedRow } from '../model/appendix';
import type { SheetSnapshot } from '../model/sheetSnapshot';
import { foldText } from '../text/foldText';
import type { Header } from './findHeaders';
import { textsOf } from './findHeaders';
import { readOrdinal, type Ordinal } from './readOrdinal';

/** A row below the header and what it is; blank rows are left out. */
export type TableRow =
  | { readonly kind: 'section'; readonly row0: number; readonly ordinal: string; readonly title: string }
  | { readonly kind: 'group' | 'item'; readonly row0: number; readonly ordinal: Ordinal; readonly content: string }
  | { readonly kind: 'passed'; readonly row0: number; readonly reason: PassedRow['reason'] };

type Columns = Partial<Record<ColumnRole, AppendixColumn>>;

/** A row as seen through the columns of its table. */
interface Seen {
  readonly row0: number;
  readonly texts: ReadonlyMap<number, string>;
  readonly ordinal: Ordinal;
  readonly content: string;
  /** Nothing stands beside ordinal and content. */
  readonly isBare: boolean;
}

const noteStart = /^(ghi chu|chu thich|noi nhan|tm uy ban|kt chu tich|nguoi lap|luu y)\b/;
const totalStart = /^(tong cong|tong so|cong)$/;

/** Says of every filled row between the header and `lastRow0` what it is. */
export function classifyRows(sheet: SheetSnapshot, header: Header, columns: Columns, lastRow0: number): readonly TableRow[] {
  const repeated = new Set(header.repeatedRows0);
  const seen: Seen[] = [];
  const passed: TableRow[] = [];
  for (let row0 = header.lastRow0 + 1; row0 <= lastRow0; row0 += 1) {
    const texts = textsOf(sheet, row0);
    if (texts.size === 0) continue;
    const row = see(row0, texts, columns);
    const reason = repeated.has(row0) ? 'repeated-header' : reasonToPass(row, columns);
    if (reason) passed.push({ kind: 'passed', row0, reason });
    else seen.push(row);
  }
  const rows = seen.map((row, index) => classify(row, seen[index + 1], columns));
  return demoteTrailingSections([...rows, ...passed].sort((a, b) => a.row0 - b.row0));
}

function see(row0: number, texts: ReadonlyMap<number, string>, columns: Columns): Seen {
  const ordinalCol0 = columns.ordinal?.col0;
  const contentCol0 = columns.content?.col0;
  const others = Object.values(columns).some(({ col0 }) => col0 !== ordinalCol0 && col0 !== contentCol0 && texts.has(col0));
  return {
    row0,
    texts,
    ordinal: readOrdinal(ordinalCol0 === undefined ? '' : (texts.get(ordinalCol0) ?? '')),
    content: contentCol0 === undefined ? '' : (texts.get(contentCol0) ?? ''),
    isBare: !others,
  };
}

function reasonToPass({ texts, ordinal, content, isBare }: Seen, columns: Columns): PassedRow['reason'] | null {
  const values = [...texts.values()];
  if (values.length >= 2 && values.every((text) => /^\(\d{1,2}\)$/.test(text))) return 'index-row';
  const first = foldText(values[0] ?? '');
  if (totalStart.test(first) || totalStart.test(foldText(content))) return 'total';
  if (isBare && (noteStart.test(first) || /^\(\*+\)|^\*/.test(values[0] ?? ''))) return 'note';
  if (isBare && content === '' && ordinal.form !== 'words') return ordinal.form === 'blank' ? 'note' : 'only-a-number';
  return content === '' && ordinal.form === 'words' && !columns.content ? 'note' : null;
}

function classify(row: Seen, next: Seen | undefined, columns: Columns): TableRow {
  const { row0, ordinal, content, isBare } = row;
  if (isBare && isSectionHeading(row, next, columns)) {
    const title = content === '' ? ordinal.text : content;
    return { kind: 'section', row0, ordinal: ordinal.form === 'words' ? '' : ordinal.text, title };
  }
  const isGroup = isBare && next !== undefined && isUnder(next.ordinal, ordinal);
  return { kind: isGroup ? 'group' : 'item', row0, ordinal, content: content === '' ? ordinal.text : content };
}

function isSectionHeading({ ordinal, content, texts }: Seen, next: Seen | undefined, columns: Columns): boolean {
  if (ordinal.form === 'roman' || ordinal.form === 'letter') return true;
  if (ordinal.form === 'words') return content === '';
  if (columns.ordinal && ordinal.form === 'blank') return texts.size === 1 && next !== undefined && next.ordinal.form !== 'blank';
  return ordinal.form === 'number' && next !== undefined && next.ordinal.form === 'blank' && next.content !== '' && !next.isBare;
}

/** 7.1 stands under 7; a) stands under any number. */
function isUnder(ordinal: Ordinal, above: Ordinal): boolean {
  if (above.form !== 'number') return false;
  return ordinal.form === 'bullet' || (ordinal.form === 'sub' && Number(ordinal.parent) === Number(above.text));
}

/** Words alone after the last item head nothing: they are a note below the table. */
function demoteTrailingSections(rows: readonly TableRow[]): readonly TableRow[] {
  const lastItem = rows.map(({ kind }) => kind).lastIndexOf('item');
  return rows.map((row, index) => (index > lastItem && row.kind === 'section' ? { kind: 'passed', row0: row.row0, reason: 'note' } : row));
}
