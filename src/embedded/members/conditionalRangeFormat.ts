import type { Borders, Font, Style } from '@cj-tech-master/excelts';
import { choiceOf, textOf, truthOf } from '../host/arguments';
import { colorFromFile, colorToFile } from '../host/colors';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { Member } from '../host/HostObject';
import { requireUnprotected } from '../host/protection';
import { without } from '../host/without';
import { borderLook, fileBorderStyle } from './borderStyles';
import type { SheetRule } from './conditionalFormatRules';
import { underlineFromFile } from './rangeFont';

type RuleStyle = Partial<Style>;

/** Not every kind of rule has a style in the type, but those served here do. */
function styleOf({ rule }: SheetRule): RuleStyle {
  return rule.style ?? {};
}

function restyle(self: SheetRule, host: Host, change: (style: RuleStyle) => RuleStyle): void {
  requireUnprotected(self.sheet, 'formatCells');
  self.rule.style = change(styleOf(self));
  host.change.sheets.add(self.sheet.name);
}

/** A differential fill shows its background colour: that is where Excel writes it. */
const fill = defineObject<SheetRule>({
  typeName: 'ConditionalRangeFill',
  members: {
    Color: {
      since: '1.6',
      get: (self) => {
        const { fill: own } = styleOf(self);
        return own?.type === 'pattern' ? colorFromFile(own.bgColor ?? own.fgColor, '') : '';
      },
      set: (self, value, host) => {
        const bgColor = colorToFile(value);
        restyle(self, host, (style) => ({ ...style, fill: { type: 'pattern', pattern: 'solid', bgColor } }));
      },
    },
    Clear: { since: '1.6', call: (self, _args, host) => restyle(self, host, (style) => without(style, 'fill')) },
  },
});

function fontMember(read: (font: Partial<Font>) => unknown, write: (value: unknown) => Partial<Font>): Member<SheetRule> {
  return {
    since: '1.6',
    get: (self) => read(styleOf(self).font ?? {}),
    set: (self, value, host) => {
      const change = write(value);
      restyle(self, host, (style) => ({ ...style, font: { ...style.font, ...change } }));
    },
  };
}

const font = defineObject<SheetRule>({
  typeName: 'ConditionalRangeFont',
  members: {
    Bold: fontMember(({ bold }) => bold === true, (value) => ({ bold: truthOf(value) })),
    Italic: fontMember(({ italic }) => italic === true, (value) => ({ italic: truthOf(value) })),
    Strikethrough: fontMember(({ strike }) => strike === true, (value) => ({ strike: truthOf(value) })),
    Underline: fontMember(({ underline }) => underlineFromFile(underline), (value) => ({ underline: choiceOf(value, ['None', 'Single', 'Double']) !== 'None' })),
    Color: fontMember(({ color }) => colorFromFile(color, ''), (value) => ({ color: colorToFile(value) })),
    Clear: { since: '1.6', call: (self, _args, host) => restyle(self, host, (style) => without(style, 'font')) },
  },
});

const sides = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type SideIndex = keyof typeof sides;
const sideIndices = Object.keys(sides) as SideIndex[];
const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

interface RuleBorder {
  readonly self: SheetRule;
  readonly index: SideIndex;
}

function borderOf({ self, index }: RuleBorder): Partial<NonNullable<Borders['top']>> {
  return styleOf(self).border?.[sides[index]] ?? {};
}

const border = defineObject<RuleBorder>({
  typeName: 'ConditionalRangeBorder',
  identity: ({ index }) => ({ SideIndex: index }),
  members: {
    SideIndex: { since: '1.6', get: ({ index }) => index },
    Color: {
      since: '1.6',
      get: (own) => colorFromFile(borderOf(own).color, ''),
      set: (own, value, host) => {
        const color = colorToFile(value);
        restyle(own.self, host, (style) => ({ ...style, border: { ...style.border, [sides[own.index]]: { style: 'thin', ...borderOf(own), color } } }));
      },
    },
    Style: {
      since: '1.6',
      get: (own) => borderLook(borderOf(own).style).style,
      set: (own, value, host) => {
        const line = fileBorderStyle(choiceOf(value, lineStyles), 'Thin');
        restyle(own.self, host, (style) => ({ ...style, border: { ...style.border, [sides[own.index]]: line ? { ...borderOf(own), style: line } : {} } }));
      },
    },
  },
});

function sideMember(index: SideIndex): Member<SheetRule> {
  return { since: '1.6', object: (self) => border({ self, index }) };
}

const borders = defineObject<SheetRule>({
  typeName: 'ConditionalRangeBorderCollection',
  members: {
    Count: { since: '1.6', get: () => sideIndices.length },
    Top: sideMember('EdgeTop'),
    Bottom: sideMember('EdgeBottom'),
    Left: sideMember('EdgeLeft'),
    Right: sideMember('EdgeRight'),
  },
  items: (self) => sideIndices.map((index) => border({ self, index })),
  item: (self, index) => border({ self, index: sideIndices.find((known) => known === index) ?? refuse('InvalidArgument') }),
});

/** The looks that a conditional format gives. */
export const conditionalRangeFormat = defineObject<SheetRule>({
  typeName: 'ConditionalRangeFormat',
  members: {
    Fill: { since: '1.6', object: fill },
    Font: { since: '1.6', object: font },
    Borders: { since: '1.6', object: borders },
    /** Cleared by null: https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat#excel-excel-conditionalrangeformat-numberformat-member */
    NumberFormat: {
      since: '1.6',
      get: (self) => styleOf(self).numFmt ?? null,
      set: (self, value, host) => {
        const numFmt = value === null ? null : textOf(value);
        restyle(self, host, (style) => (numFmt === null ? without(style, 'numFmt') : { ...style, numFmt }));
      },
    },
  },
});
