import type { Font } from '@cj-tech-master/excelts';
import { choiceOf, numberOf, textOf, truthOf } from '../host/arguments';
import type { CellStyle } from '../host/cellStyles';
import { existingPart } from '../host/cellsOf';
import { colorFromFile, colorToFile } from '../host/colors';
import { defineObject } from '../host/defineObject';
import { refuse } from '../host/HostFailure';
import type { Member } from '../host/HostObject';
import type { Target } from '../host/Target';
import { richTextsIn } from '../xlsx/cells';
import { styleMember } from './styleMember';

const underlines = { None: 'none', Single: 'single', Double: 'double', SingleAccountant: 'singleAccounting', DoubleAccountant: 'doubleAccounting' } as const;
type Underline = keyof typeof underlines;
const underlineNames = Object.keys(underlines) as Underline[];

export function underlineFromFile(underline: Font['underline'] | undefined): Underline {
  if (underline === true) return 'Single';
  return underlineNames.find((name) => underlines[name] === underline) ?? 'None';
}

function fontMember(since: string, read: (font: Partial<Font>) => unknown, toFont: (value: unknown) => Partial<Font>): Member<Target> {
  const member = styleMember(
    since,
    ({ font }) => read(font ?? {}),
    (value) => {
      const change = toFont(value);
      return (style: CellStyle) => ({ ...style, font: { ...standardFont, ...style.font, ...change } });
    },
  );
  return { ...member, get: (target, host) => (differsWithinCells(target, read) ? null : member.get?.(target, host)) };
}

/** A text whose words look different answers as several cells would. */
function differsWithinCells(target: Target, read: (font: Partial<Font>) => unknown): boolean {
  return target.areas.flatMap((area) => richTextsIn(target.sheet, existingPart(target.sheet, area))).some((runs) => new Set(runs.map(({ font }) => read(font ?? {}))).size > 1);
}

/** A font written into a file has to say its face and size. */
const standardFont = { name: 'Calibri', size: 11 };

function fontSize(value: unknown): number {
  const size = numberOf(value);
  return size >= 1 && size <= 409 ? size : refuse('InvalidArgument');
}

/** Range.format.font */
export const rangeFont = defineObject<Target>({
  typeName: 'RangeFont',
  members: {
    Name: fontMember('1.1', ({ name }) => name ?? standardFont.name, (value) => ({ name: textOf(value) })),
    Size: fontMember('1.1', ({ size }) => size ?? standardFont.size, (value) => ({ size: fontSize(value) })),
    Bold: fontMember('1.1', ({ bold }) => bold === true, (value) => ({ bold: truthOf(value) })),
    Italic: fontMember('1.1', ({ italic }) => italic === true, (value) => ({ italic: truthOf(value) })),
    Color: fontMember('1.1', ({ color }) => colorFromFile(color, '#000000'), (value) => ({ color: colorToFile(value) })),
    Underline: fontMember('1.1', ({ underline }) => underlineFromFile(underline), (value) => ({ underline: underlines[choiceOf(value, underlineNames)] })),
    Strikethrough: fontMember('1.9', ({ strike }) => strike === true, (value) => ({ strike: truthOf(value) })),
  },
});
