import type { WorkbookEdit } from '../../model/edit';

/** What Excel takes in one request, with room for how it is told. */
export const mostBytes = 4_000_000;

const bytesOfEdit = 1300;
const bytesOfLines = 6100;
const bytesOfSlice = 2400;
const cellsOfSlice = 1500;

/** Bytes that edits of a report add to a request, rather too many than too few: where they fit, nothing of them is done without the rest. */
export function editBytes(edits: readonly WorkbookEdit[]): number {
  return edits.reduce((sum, edit) => sum + bytesOfEdit + bytesWithin(edit), 0);
}

function bytesWithin(edit: WorkbookEdit): number {
  if (edit.kind === 'saveState') return utf8Bytes(JSON.stringify(edit.state));
  if (edit.kind === 'writeCells') return edit.cells.flat().reduce((sum, cell) => sum + utf8Bytes(JSON.stringify(cell)), bytesOfSlice * slicesOf(edit.cells.flat().length));
  if (edit.kind !== 'formatAreas') return utf8Bytes(JSON.stringify(edit));
  const { areas, format } = edit;
  const cells = format.numberFormat === undefined ? 0 : areas.reduce((sum, { rowCount, colCount }) => sum + rowCount * colCount, 0);
  return Object.keys(format).length * bytesOfEdit + areas.length * bytesOfLines + cells * (format.numberFormat?.length ?? 0) * 4 + slicesOf(cells) * bytesOfSlice;
}

function slicesOf(cells: number): number {
  return 1 + Math.ceil(cells / cellsOfSlice);
}

/** Bytes of a text in UTF-8; half of a letter beyond the basic plane counts as three. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
