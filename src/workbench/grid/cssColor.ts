import type { Color } from '@cj-tech-master/excelts';

/** Colours of the theme that Excel gives a new workbook, in the order in which `theme` counts them (ECMA-376 §20.1.6.2, light and dark swapped as Excel does). */
const officeTheme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'] as const;

const channelOffsets = [0, 2, 4] as const;

/** Lightens (tint above 0) or darkens one colour; Excel does it on lightness, which for the grey and pastel tints of tables is the same as a blend. */
function tinted(hex: string, tintRatio: number): string {
  const towards = tintRatio > 0 ? 255 : 0;
  const amount = Math.abs(tintRatio);
  const channels = channelOffsets.map((offset) => {
    const channel = Number.parseInt(hex.slice(offset, offset + 2), 16);
    return Math.round(channel + (towards - channel) * amount)
      .toString(16)
      .padStart(2, '0');
  });
  return channels.join('').toUpperCase();
}

/** `#RRGGBB` of a colour as the .xlsx gives it (ARGB or a place in the theme); null where it names none. */
export function cssColor(color: Partial<Color> | undefined): string | null {
  if (color?.argb) return /^[0-9A-Fa-f]{6,8}$/.test(color.argb) ? `#${color.argb.slice(-6).toUpperCase()}` : null;
  const hex = color?.theme === undefined ? undefined : officeTheme[color.theme];
  if (hex === undefined) return null;
  const tint: unknown = Reflect.get(color ?? {}, 'tint');
  return `#${typeof tint === 'number' ? tinted(hex, tint) : hex}`;
}
