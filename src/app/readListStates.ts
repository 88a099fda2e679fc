import type { Area } from '../core/model/address';
import type { ListColumn } from '../core/directory/listColumns';
import type { ListState, WorkbookSession } from './ports';

/** A block of one column, and what list its cells offer. */
export interface ListBlock {
  readonly column: ListColumn;
  readonly area: Area;
  readonly state: ListState;
}

/** Excel answers for a block as a whole, and says nothing of one whose cells differ; more blocks than this in a request make it slow. */
const mostBlocks = 1500;

/**
 * What lists the cells of these columns offer, cell by cell, or in very long tables in blocks of rows; a block whose cells differ is then
 * asked about cell by cell. One request, in very long tables two.
 */
export async function readListStates(session: WorkbookSession, columns: readonly ListColumn[], title: string): Promise<readonly ListBlock[]> {
  const cellCount = columns.reduce((sum, { area }) => sum + area.rowCount, 0);
  const rowsPerBlock = Math.max(1, Math.ceil(cellCount / mostBlocks));
  const blocks = await askFor(session, columns.flatMap((column) => cut(column, column.area, rowsPerBlock)), title);
  const mixed = new Set(blocks.filter(({ area, state }) => state === 'other' && area.rowCount > 1).slice(0, Math.floor(mostBlocks / rowsPerBlock)));
  if (mixed.size === 0) return blocks;
  const cells = await askFor(session, [...mixed].flatMap(({ column, area }) => cut(column, area, 1)), title);
  return [...blocks.filter((block) => !mixed.has(block)), ...cells];
}

type Question = Omit<ListBlock, 'state'>;

async function askFor(session: WorkbookSession, questions: readonly Question[], title: string): Promise<readonly ListBlock[]> {
  if (questions.length === 0) return [];
  const states = await session.readLists(questions.map(({ column, area }) => ({ sheet: column.sheet, area })), title);
  return questions.map((question, index) => ({ ...question, state: states[index] ?? 'other' }));
}

function cut(column: ListColumn, { row0, rowCount, ...rest }: Area, rowsPerBlock: number): readonly Question[] {
  return Array.from({ length: Math.ceil(rowCount / rowsPerBlock) }, (_, index) => {
    const from = index * rowsPerBlock;
    return { column, area: { ...rest, row0: row0 + from, rowCount: Math.min(rowsPerBlock, rowCount - from) } };
  });
}
