import type { Color } from '@cj-tech-master/excelts';
import { refuse } from './HostFailure';

/** The colours of the Office theme, in the order that files number them. */
const themeColors = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

/** Colours that the API also takes by their HTML name. */
const namedColors: Readonly<Record<string, string>> = {
  black: '000000', white: 'FFFFFF', red: 'FF0000', green: '008000', blue: '0000FF', yellow: 'FFFF00', orange: 'FFA500', gray: '808080', purple: '800080',
};

/** A colour as the API writes it (`#RRGGBB` or an HTML name) for the file. @throws HostFailure InvalidArgument */
export function colorToFile(color: unknown): Partial<Color> {
  const text = typeof color === 'string' ? color : refuse('InvalidArgument');
  const digits = /^#([0-9a-f]{6})$/i.exec(text)?.[1] ?? namedColors[text.toLowerCase()] ?? refuse('InvalidArgument');
  return { argb: `FF${digits.toUpperCase()}` };
}

/** A colour of the file as the API writes it; tints of theme colours are passed over. */
export function colorFromFile(color: Partial<Color> | undefined, standard: string): string {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return `#${themeColors[color.theme] ?? '000000'}`;
  return standard;
}
