import type { Fill } from '@cj-tech-master/excelts';
import { colorFromFile, colorToFile } from '../host/colors';
import { defineObject } from '../host/defineObject';
import { without } from '../host/without';
import type { Target } from '../host/Target';
import { applyStyle, styleMember } from './styleMember';

function isPlain(fill: Fill | undefined): boolean {
  return fill === undefined || (fill.type === 'pattern' && fill.pattern === 'none');
}

/** The colour a fill shows; white where there is none, as Excel says. */
function fillColor(fill: Fill | undefined): string {
  if (!fill || isPlain(fill)) return '#FFFFFF';
  return fill.type === 'pattern' ? colorFromFile(fill.fgColor ?? fill.bgColor, '#FFFFFF') : colorFromFile(fill.stops[0]?.color, '#FFFFFF');
}

function solidFill(color: unknown): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: colorToFile(color) };
}

/** Range.format.fill */
export const rangeFill = defineObject<Target>({
  typeName: 'RangeFill',
  members: {
    Color: styleMember(
      '1.1',
      ({ fill }) => fillColor(fill),
      (value) => {
        const fill = solidFill(value);
        return (style) => ({ ...style, fill });
      },
    ),
    Pattern: styleMember('1.9', ({ fill }) => (isPlain(fill) ? null : 'Solid')),
    Clear: {
      since: '1.1',
      call: (target, _args, host) => applyStyle(target, host, (style) => without(style, 'fill')),
    },
  },
});
