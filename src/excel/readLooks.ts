import { cellAddress } from '../core/model/address';
import type { AreaFormat, BorderLook, CellLook } from '../core/model/edit';
import type { CellPlace } from '../core/model/finding';

const members = [
  'columnWidth', 'wrapText', 'horizontalAlignment', 'verticalAlignment',
  'font/name', 'font/size', 'font/bold', 'font/italic', 'font/underline', 'font/color', 'fill/color',
].join(',');

/** The line of a cell is read from below, else from its left: the last row of a table may have no line under it of its own. */
const edges = ['EdgeBottom', 'EdgeLeft'] as const;

interface QueuedLook {
  readonly format: Excel.RangeFormat;
  readonly borders: readonly Excel.RangeBorder[];
}

/** How cells look at present, in the order asked. What differs within a cell (one word bold) is left out. One request. */
export async function readLooks(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<readonly CellLook[]> {
  const queued = places.map((place) => queueLook(context.workbook.worksheets.getItem(place.sheet), place));
  if (queued.length > 0) await context.sync();
  return queued.map((look) => ({ format: formatOf(look), columnPoints: look.format.columnWidth }));
}

function queueLook(sheet: Excel.Worksheet, { row0, col0 }: CellPlace): QueuedLook {
  const { format } = sheet.getRange(cellAddress(row0, col0));
  format.load(members);
  const borders = edges.map((edge) => format.borders.getItem(edge));
  for (const border of borders) border.load('style,weight,color');
  return { format, borders };
}

const horizontals = ['Left', 'Center', 'Right', 'Justify'] as const;
const verticals = ['Top', 'Center', 'Bottom'] as const;

function formatOf({ format, borders }: QueuedLook): AreaFormat {
  const { font, fill, wrapText, horizontalAlignment, verticalAlignment } = format;
  return told({
    fontName: font.name, fontSize: font.size, bold: font.bold, italic: font.italic, fontColor: font.color, wrap: wrapText,
    underline: isTold(font.underline) ? font.underline !== 'None' : null,
    // White is what Excel says of cells without any fill; a fill of ours would hide the grid lines.
    fill: isTold(fill.color) && fill.color !== '' && fill.color.toUpperCase() !== '#FFFFFF' ? fill.color : null,
    horizontal: horizontals.find((known) => known === horizontalAlignment),
    vertical: verticals.find((known) => known === verticalAlignment),
    border: borders.map(lineOf).find((line) => line !== null),
  });
}

/** Excel answers null where the words of one cell look different, whatever its types say. */
function isTold(value: unknown): boolean {
  return value !== null && value !== undefined;
}

type Told = { readonly [Member in keyof AreaFormat]: AreaFormat[Member] | null | undefined };

function told(format: Told): AreaFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => isTold(value)));
}

function lineOf({ style, weight, color }: Excel.RangeBorder): BorderLook | null {
  return isTold(style) && style !== 'None' ? { style, weight, color } : null;
}
