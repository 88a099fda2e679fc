import { reportColumnCount, type ReportCell, type ReportRow } from '../ReportRow';
import { hashLetters, textHash, type TextHash } from './textHash';

/** Whose a cell is: `own` says what we wrote · `free` what the user likes · `formula` what Excel computes. */
type CellOwner = 'own' | 'free' | 'formula';

/** What is remembered of how a row is built: which of its cells are ours, and how many columns each spans. */
export interface RowFrame {
  /** As it is stored; equal for rows that are built and look alike. */
  readonly code: string;
  readonly freeCols0: readonly number[];
  readonly formulaCols0: readonly number[];
  readonly spans: readonly { readonly col0: number; readonly span: number }[];
  /** Columns that do not tell whether the row is ours: the user or Excel fills them. */
  readonly passed: string;
}

/** The frame of a row as text: `column.span.look.owner` for each of its cells. */
export function frameCode({ cells }: Pick<ReportRow, 'cells'>): string {
  return cells.map((cell) => `${cell.col0}.${cell.span}.${cell.look}.${ownerOf(cell)}`).join(' ');
}

function ownerOf({ freeId, input }: ReportCell): CellOwner {
  if (freeId !== null) return 'free';
  return input.kind === 'rowFormula' || input.kind === 'formula' ? 'formula' : 'own';
}

export function readFrame(code: string): RowFrame {
  const cells = code === '' ? [] : code.split(' ').map((cell) => {
    const [col0 = '', span = '', , owner = ''] = cell.split('.');
    return { col0: Number(col0), span: Number(span), owner };
  });
  const colsOf = (wanted: CellOwner) => cells.filter(({ owner }) => owner === wanted).map(({ col0 }) => col0);
  const [freeCols0, formulaCols0] = [colsOf('free'), colsOf('formula')];
  return { code, freeCols0, formulaCols0, spans: cells.filter(({ span }) => span > 1), passed: passedColumns([...freeCols0, ...formulaCols0]) };
}

function passedColumns(cols0: readonly number[]): string {
  return Array.from({ length: reportColumnCount }, (_, col0) => (cols0.includes(col0) ? '1' : '0')).join('');
}

const printLetters = 6;

/** What the cells of a row say, one hash a column; null where a cell is empty. */
export type RowSays = readonly (TextHash | null)[];

/** The hash of a cell that stands in a row. */
export function cellHash(col0: number, text: string): TextHash | null {
  return text === '' ? null : textHash(`${col0}=${text}`);
}

/** The print of what our own cells of a row say, six letters; '' where they say nothing. */
export function printOf(says: RowSays, passed: string): string {
  let [a, b] = [0, 0];
  let isTelling = false;
  says.forEach((hash, col0) => {
    if (hash === null || passed.charAt(col0) === '1') return;
    isTelling = true;
    a = (a + hash.a) | 0;
    b = (b + hash.b) | 0;
  });
  return isTelling ? hashLetters({ a, b }, printLetters) : '';
}
