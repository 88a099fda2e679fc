import type { BorderLook } from '../core/model/edit';
import { cellSides, type CellDress, type CellLines, type TextLook } from '../core/model/sheetPicture';

/** What is asked of each cell. Excel tells every line, also those that a single cell has not. */
export const dressAsked: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    borders: { style: true, weight: true, color: true },
  },
};

const horizontals = ['Left', 'Center', 'Right', 'Justify'] as const;
const verticals = ['Top', 'Center', 'Bottom'] as const;

type Told<Look> = { readonly [Member in keyof Look]: Look[Member] | null | undefined };

/** Turns what Excel tells of cells into looks; cells that look alike get the same object. */
export function dressing(): (cell: Excel.CellProperties) => CellDress {
  const known = new Map<string, CellDress>();
  return ({ format = {} }) => {
    const key = JSON.stringify(format);
    const dress = known.get(key) ?? { look: lookOf(format), lines: linesOf(format) };
    known.set(key, dress);
    return dress;
  };
}

/** Excel answers null where the words of one cell look different, whatever its types say. */
function told<Look extends object>(look: Told<Look>): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== null && value !== undefined)) as Look;
}

function lookOf({ font = {}, fill = {}, horizontalAlignment, verticalAlignment, wrapText }: Excel.CellPropertiesFormat): TextLook {
  return told<TextLook>({
    fontName: font.name, fontSize: font.size, bold: font.bold, italic: font.italic, fontColor: font.color, wrap: wrapText,
    underline: font.underline && font.underline !== 'None' ? true : undefined,
    // White is what Excel says of cells without any fill; a fill of ours would hide the grid lines.
    fill: fill.color && fill.color.toUpperCase() !== '#FFFFFF' ? fill.color : undefined,
    horizontal: horizontals.find((name) => name === horizontalAlignment),
    vertical: verticals.find((name) => name === verticalAlignment),
  });
}

function linesOf({ borders = {} }: Excel.CellPropertiesFormat): CellLines {
  return told<CellLines>(Object.fromEntries(cellSides.map((side) => [side, lineOf(borders[side])])));
}

function lineOf(border: Excel.CellBorder | undefined): BorderLook | undefined {
  const { style, weight, color } = border ?? {};
  return style && style !== 'None' ? { style, weight: weight ?? 'Thin', color: color ?? '#000000' } : undefined;
}
