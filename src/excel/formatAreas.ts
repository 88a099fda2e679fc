import { areaAddress, type Area } from '../core/model/address';
import type { AreaFormat, BorderLook } from '../core/model/edit';
import { joinAddresses } from './joinAddresses';

type Looks = Required<Omit<AreaFormat, 'grid' | 'bottomLine' | 'border' | 'numberFormat'>>;

const thinLine: BorderLook = { style: 'Continuous', weight: 'Thin', color: '#000000' };
type Setters = { readonly [Member in keyof Looks]: (format: Excel.RangeFormat, value: Looks[Member]) => void };
type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Lines between cells are only asked for where there are two cells to stand between. */
function gridEdges({ rowCount, colCount }: Area): readonly Edge[] {
  return ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...(rowCount > 1 ? ['InsideHorizontal' as const] : []), ...(colCount > 1 ? ['InsideVertical' as const] : [])];
}

function drawLines({ format }: Excel.Range, edges: readonly Edge[], { style, weight, color }: BorderLook): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = style;
    // A weight or a colour would draw a line where none is wanted.
    if (style === 'None') continue;
    border.weight = weight;
    border.color = color;
  }
}

const setters: Setters = {
  fontName: (format, value) => {
    format.font.name = value;
  },
  fontSize: (format, value) => {
    format.font.size = value;
  },
  bold: (format, value) => {
    format.font.bold = value;
  },
  italic: (format, value) => {
    format.font.italic = value;
  },
  underline: (format, value) => {
    format.font.underline = value ? 'Single' : 'None';
  },
  fontColor: (format, value) => {
    format.font.color = value;
  },
  fill: (format, value) => {
    format.fill.color = value;
  },
  horizontal: (format, value) => {
    format.horizontalAlignment = value;
  },
  vertical: (format, value) => {
    format.verticalAlignment = value;
  },
  wrap: (format, value) => {
    format.wrapText = value;
  },
};

/** Sets the looks that are named and leaves all others as they are. Looks are set for many areas at once; every area has lines of its own. */
export function formatAreas(sheet: Excel.Worksheet, areas: readonly Area[], { grid, bottomLine, border, numberFormat, ...looks }: AreaFormat): void {
  const members = Object.keys(looks) as (keyof Looks)[];
  for (const address of members.length > 0 ? joinAddresses(areas.map(areaAddress)) : []) {
    const { format } = sheet.getRanges(address);
    for (const member of members) setMember(format, member, looks[member]);
  }
  for (const area of areas) {
    if (numberFormat !== undefined) sheet.getRange(areaAddress(area)).numberFormat = Array.from({ length: area.rowCount }, () => Array.from({ length: area.colCount }, () => numberFormat));
    const edges = grid || border ? gridEdges(area) : bottomLine ? (['EdgeBottom'] as const) : [];
    if (edges.length > 0) drawLines(sheet.getRange(areaAddress(area)), edges, border ?? thinLine);
  }
}

function setMember<Member extends keyof Looks>(format: Excel.RangeFormat, member: Member, value: Looks[Member] | undefined): void {
  if (value !== undefined) setters[member](format, value);
}
