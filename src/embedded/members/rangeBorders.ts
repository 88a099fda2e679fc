import type { Border, Borders, BorderStyle } from '@cj-tech-master/excelts';
import type { Area } from '../../core/model/address';
import { choiceOf } from '../host/arguments';
import { uniformStyle } from '../host/cellStyles';
import { colorFromFile, colorToFile } from '../host/colors';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { HostObject } from '../host/HostObject';
import type { Target } from '../host/Target';
import { without } from '../host/without';
import { borderLook, borderStyles, borderWeights, fileBorderStyle } from './borderStyles';
import { applyStyle } from './styleMember';

type Side = 'top' | 'bottom' | 'left' | 'right';

interface Strip {
  readonly side: Side;
  readonly part: (area: Area) => Area;
}

const top = (area: Area): Area => ({ ...area, rowCount: 1 });
const bottom = (area: Area): Area => ({ ...area, row0: area.row0 + area.rowCount - 1, rowCount: 1 });
const left = (area: Area): Area => ({ ...area, colCount: 1 });
const right = (area: Area): Area => ({ ...area, col0: area.col0 + area.colCount - 1, colCount: 1 });

/** Which side of which cells of an area a border index means. A line inside belongs to the cells on both its sides. */
const strips: Readonly<Record<string, readonly Strip[]>> = {
  EdgeTop: [{ side: 'top', part: top }],
  EdgeBottom: [{ side: 'bottom', part: bottom }],
  EdgeLeft: [{ side: 'left', part: left }],
  EdgeRight: [{ side: 'right', part: right }],
  InsideHorizontal: [
    { side: 'bottom', part: (area) => ({ ...area, rowCount: area.rowCount - 1 }) },
    { side: 'top', part: (area) => ({ ...area, row0: area.row0 + 1, rowCount: area.rowCount - 1 }) },
  ],
  InsideVertical: [
    { side: 'right', part: (area) => ({ ...area, colCount: area.colCount - 1 }) },
    { side: 'left', part: (area) => ({ ...area, col0: area.col0 + 1, colCount: area.colCount - 1 }) },
  ],
  DiagonalDown: [],
  DiagonalUp: [],
};

interface BorderOf {
  readonly target: Target;
  readonly index: string;
}

function stripTargets({ target, index }: BorderOf): readonly { readonly side: Side; readonly target: Target }[] {
  return (strips[index] ?? []).map(({ side, part }) => ({
    side,
    target: { sheet: target.sheet, areas: target.areas.map(part).filter(({ rowCount, colCount }) => rowCount > 0 && colCount > 0) },
  }));
}

function readBorder<Value>(self: BorderOf, read: (border: Partial<Border>) => Value): Value | null {
  const [strip] = stripTargets(self);
  return strip ? uniformStyle(strip.target, ({ border }) => read(border?.[strip.side] ?? {})) : read({});
}

function writeBorder(self: BorderOf, host: Host, change: (border: Partial<Border>) => Partial<Border>): void {
  for (const { side, target } of stripTargets(self)) {
    applyStyle(target, host, (style) => ({ ...style, border: withSide(style.border ?? {}, side, change(style.border?.[side] ?? {})) }));
  }
}

function withSide(borders: Partial<Borders>, side: Side, border: Partial<Border>): Partial<Borders> {
  return border.style === undefined ? without(borders, side) : { ...borders, [side]: border };
}

function restyled(border: Partial<Border>, style: BorderStyle | undefined): Partial<Border> {
  return style === undefined ? {} : { color: { argb: 'FF000000' }, ...border, style };
}

const rangeBorder = defineObject<BorderOf>({
  typeName: 'RangeBorder',
  identity: ({ index }) => ({ SideIndex: index }),
  members: {
    SideIndex: { since: '1.1', get: ({ index }) => index },
    Style: {
      since: '1.1',
      get: (self) => readBorder(self, ({ style }) => borderLook(style).style),
      set: (self, value, host) => {
        const wanted = choiceOf(value, borderStyles);
        writeBorder(self, host, (border) => restyled(border, fileBorderStyle(wanted, borderLook(border.style).weight)));
      },
    },
    Weight: {
      since: '1.1',
      get: (self) => readBorder(self, ({ style }) => borderLook(style).weight),
      set: (self, value, host) => {
        const wanted = choiceOf(value, borderWeights);
        writeBorder(self, host, (border) => restyled(border, fileBorderStyle(drawn(borderLook(border.style).style), wanted)));
      },
    },
    Color: {
      since: '1.1',
      get: (self) => readBorder(self, ({ color }) => colorFromFile(color, '#000000')),
      set: (self, value, host) => {
        const color = colorToFile(value);
        writeBorder(self, host, (border) => ({ style: 'thin', ...border, color }));
      },
    },
  },
});

/** Giving a missing line a weight draws it. */
function drawn(style: (typeof borderStyles)[number]): (typeof borderStyles)[number] {
  return style === 'None' ? 'Continuous' : style;
}

/** The line of this index: `EdgeTop`, `InsideVertical` … @throws HostFailure InvalidArgument */
export function borderAt(target: Target, index: unknown): HostObject {
  return typeof index === 'string' && Object.hasOwn(strips, index) ? rangeBorder({ target, index }) : refuse('InvalidArgument');
}

/** Range.format.borders */
export const rangeBorders = defineObject<Target>({
  typeName: 'RangeBorderCollection',
  members: {
    Count: { since: '1.1', get: () => Object.keys(strips).length },
    GetItemAt: { since: '1.1', call: (target, [position]) => borderAt(target, Object.keys(strips)[Number(position)]) },
  },
  items: (target) => Object.keys(strips).map((index) => rangeBorder({ target, index })),
  item: borderAt,
});
