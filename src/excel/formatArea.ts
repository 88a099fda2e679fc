import { areaAddress, type Area } from '../core/model/address';
import type { AreaFormat } from '../core/model/edit';

type Looks = Required<AreaFormat>;
type Setters = { readonly [Member in keyof Looks]: (range: Excel.Range, value: Looks[Member], area: Area) => void };
type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Lines between cells are only asked for where there are two cells to stand between. */
function gridEdges({ rowCount, colCount }: Area): readonly Edge[] {
  return ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...(rowCount > 1 ? ['InsideHorizontal' as const] : []), ...(colCount > 1 ? ['InsideVertical' as const] : [])];
}

function drawLine(range: Excel.Range, edge: Edge): void {
  const border = range.format.borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = '#000000';
}

const setters: Setters = {
  fontName: (range, value) => {
    range.format.font.name = value;
  },
  fontSize: (range, value) => {
    range.format.font.size = value;
  },
  bold: (range, value) => {
    range.format.font.bold = value;
  },
  italic: (range, value) => {
    range.format.font.italic = value;
  },
  underline: (range, value) => {
    range.format.font.underline = value ? 'Single' : 'None';
  },
  fontColor: (range, value) => {
    range.format.font.color = value;
  },
  fill: (range, value) => {
    range.format.fill.color = value;
  },
  horizontal: (range, value) => {
    range.format.horizontalAlignment = value;
  },
  vertical: (range, value) => {
    range.format.verticalAlignment = value;
  },
  wrap: (range, value) => {
    range.format.wrapText = value;
  },
  grid: (range, value, area) => {
    if (value) gridEdges(area).forEach((edge) => drawLine(range, edge));
  },
  bottomLine: (range, value) => {
    if (value) drawLine(range, 'EdgeBottom');
  },
};

/** Sets the looks that are named and leaves all others as they are. */
export function formatArea(sheet: Excel.Worksheet, area: Area, format: AreaFormat): void {
  const range = sheet.getRange(areaAddress(area));
  for (const member of Object.keys(format) as (keyof AreaFormat)[]) setMember(range, area, member, format[member]);
}

function setMember<Member extends keyof Looks>(range: Excel.Range, area: Area, member: Member, value: Looks[Member] | undefined): void {
  if (value !== undefined) setters[member](range, value, area);
}
