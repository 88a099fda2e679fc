import { cellAddress } from '../core/model/address';
import type { AreaFormat, BorderLook, CellLook } from '../core/model/edit';
import type { CellPlace } from '../core/model/finding';

const members = [
  'columnWidth', 'wrapText', 'horizontalAlignment', 'verticalAlignment', 'font/name', 'font/size', 'font/bold', 'font/italic', 'font/color', 'fill/color',
].join(',');

/** How cells look at present, in the order asked. One request. */
export async function readLooks(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<readonly CellLook[]> {
  const queued = places.map(({ sheet, row0, col0 }) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row0, col0));
    format.load(members);
    const border = format.borders.getItem('EdgeBottom');
    border.load('style,weight,color');
    return { format, border };
  });
  if (queued.length > 0) await context.sync();
  return queued.map(({ format, border }) => ({ format: formatOf(format, border), columnPoints: format.columnWidth }));
}

const horizontals: readonly string[] = ['Left', 'Center', 'Right', 'Justify'];
const verticals: readonly string[] = ['Top', 'Center', 'Bottom'];

function formatOf({ font, fill, wrapText, horizontalAlignment, verticalAlignment }: Excel.RangeFormat, border: Excel.RangeBorder): AreaFormat {
  return {
    fontName: font.name, fontSize: font.size, bold: font.bold, italic: font.italic, fontColor: font.color, wrap: wrapText,
    // White is what Excel says of cells without any fill; a fill of ours would hide the grid lines.
    ...(fill.color === '' || fill.color.toUpperCase() === '#FFFFFF' ? {} : { fill: fill.color }),
    ...(horizontals.includes(horizontalAlignment) ? { horizontal: horizontalAlignment as AreaFormat['horizontal'] & string } : {}),
    ...(verticals.includes(verticalAlignment) ? { vertical: verticalAlignment as AreaFormat['vertical'] & string } : {}),
    ...(border.style === 'None' ? {} : { border: { style: border.style, weight: border.weight, color: border.color } as BorderLook }),
  };
}
