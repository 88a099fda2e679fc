import type { Border, Borders, BorderStyle, Fill, Font, Style } from '@cj-tech-master/excelts';
import type { BorderLook } from '../core/model/edit';
import { cellSides, type CellDress, type TextLook } from '../core/model/sheetPicture';

/** What a cell is written in where nothing is said, as in a text whose words look different. */
const standardFont = { name: 'Times New Roman', size: 13 } as const;

/** A file has one word for what Excel's interface says in two; a style that has no such weight takes the first of its own. */
const fileBorders: Readonly<Record<BorderLook['style'], Readonly<Partial<Record<BorderLook['weight'], BorderStyle>>>>> = {
  None: {},
  Continuous: { Thin: 'thin', Hairline: 'hair', Medium: 'medium', Thick: 'thick' },
  Dash: { Thin: 'dashed', Medium: 'mediumDashed' },
  DashDot: { Thin: 'dashDot', Medium: 'mediumDashDot' },
  DashDotDot: { Thin: 'dashDotDot', Medium: 'mediumDashDotDot' },
  Dot: { Thin: 'dotted' },
  Double: { Thick: 'double' },
  SlantDashDot: { Medium: 'slantDashDot' },
};

const verticals = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;
const horizontals = { Left: 'left', Center: 'center', Right: 'right', Justify: 'justify' } as const;

/** The looks of a cell as the .xlsx library takes them. */
export function styleOf({ look, lines }: CellDress, numberFormat: string): Partial<Style> {
  const border: Partial<Borders> = Object.fromEntries(cellSides.flatMap((side) => entry(side, borderOf(lines[side]))));
  return {
    font: fontOf(look),
    alignment: { vertical: verticals[look.vertical ?? 'Bottom'], ...(look.horizontal ? { horizontal: horizontals[look.horizontal] } : {}), ...(look.wrap ? { wrapText: true } : {}) },
    ...(look.fill === undefined ? {} : { fill: solid(look.fill) }),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(numberFormat === 'General' ? {} : { numFmt: numberFormat }),
  };
}

function fontOf({ fontName, fontSize, bold, italic, underline, fontColor }: TextLook): Partial<Font> {
  return {
    name: fontName ?? standardFont.name,
    size: fontSize ?? standardFont.size,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    color: argb(fontColor ?? '#000000'),
  };
}

function borderOf(line: BorderLook | undefined): Partial<Border> | null {
  if (line === undefined) return null;
  const ofStyle = fileBorders[line.style];
  const style = ofStyle[line.weight] ?? Object.values(ofStyle)[0];
  return style === undefined ? null : { style, color: argb(line.color) };
}

function solid(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(color) };
}

/** `#RRGGBB` as a file writes it. */
function argb(color: string): { readonly argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

function entry<Key, Value>(key: Key, value: Value | null): [Key, Value][] {
  return value === null ? [] : [[key, value]];
}
