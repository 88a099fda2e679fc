import type { CellValue } from '../core/model/cell';

/** Rows still to be read of the sheet at `index`, counted from its first used row. */
export interface Block {
  readonly index: number;
  readonly fromRow: number;
  readonly rowCount: number;
}

interface PartlyRead {
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** null where they are not asked for. */
  readonly formulas: readonly (readonly string[])[] | null;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel on the web refuses answers above 5 MB; texts further down may be longer than those seen so far. */
const bytesPerRequest = 3_500_000;
/** Where nothing was read yet, a cell is taken to be a long Vietnamese sentence. */
const bytesOfUnseenCell = 400;
const sampleRows = 200;

/** Plans the requests that read the rest: each a list of blocks that together stay below the limit. */
export function planBlocks(sheets: readonly PartlyRead[]): readonly (readonly Block[])[] {
  const requests: Block[][] = [];
  let free = 0;
  sheets.forEach((sheet, index) => {
    const rowBytes = bytesPerRow(sheet);
    let fromRow = sheet.values.length;
    while (fromRow < sheet.rowCount) {
      if (free < rowBytes || requests.length === 0) {
        requests.push([]);
        free = bytesPerRequest;
      }
      const rowCount = Math.min(sheet.rowCount - fromRow, Math.max(1, Math.floor(free / rowBytes)));
      requests.at(-1)?.push({ index, fromRow, rowCount });
      free -= rowCount * rowBytes;
      fromRow += rowCount;
    }
  });
  return requests;
}

function bytesPerRow({ values, numberFormats, formulas, columnCount }: PartlyRead): number {
  if (values.length === 0) return columnCount * bytesOfUnseenCell * (formulas ? 2 : 1);
  const sample = JSON.stringify([values.slice(-sampleRows), numberFormats.slice(-sampleRows), formulas?.slice(-sampleRows)]);
  return Math.ceil(new TextEncoder().encode(sample).length / Math.min(sampleRows, values.length));
}
