import type { Alignment, Border, Borders, BorderStyle, Fill, Font, Style } from '@cj-tech-master/excelts';
import type { BorderStyleTypes, HorizontalAlign, IBorderData, IBorderStyleData, IStyleData, VerticalAlign } from '@univerjs/core';
import { cssColor } from './cssColor';

/** Shown where the office's font is not installed: same widths, so that lines break where they break in Excel. */
const metricTwins: Readonly<Record<string, string>> = {
  'Times New Roman': 'Liberation Serif,Tinos,serif',
  Arial: 'Liberation Sans,Arimo,sans-serif',
  Calibri: 'Carlito,sans-serif',
};

const horizontalAligns: Readonly<Partial<Record<Alignment['horizontal'], HorizontalAlign>>> = { left: 1, center: 2, centerContinuous: 2, right: 3, justify: 4, distributed: 6 };
const verticalAligns: Readonly<Partial<Record<Alignment['vertical'], VerticalAlign>>> = { top: 1, middle: 2, bottom: 3, justify: 1, distributed: 2 };

const borderStyles: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, dashDotDot: 6, double: 7, medium: 8, mediumDashed: 9, mediumDashDot: 10, mediumDashDotDot: 11, slantDashDot: 12, thick: 13,
};

const indentPixels = 9;

function fontStyle(font: Partial<Font> | undefined): IStyleData {
  if (!font) return {};
  const color = cssColor(font.color);
  const underlined = font.underline !== undefined && font.underline !== false && font.underline !== 'none';
  return {
    ...(font.name ? { ff: metricTwins[font.name] ? `${font.name},${metricTwins[font.name]}` : font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(underlined ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

function fillStyle(fill: Fill | undefined): IStyleData {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  // The fill of a conditional format keeps its colour in the background even where it is solid.
  const color = cssColor(fill.fgColor) ?? cssColor(fill.bgColor);
  return color ? { bg: { rgb: color } } : {};
}

function borderSide(border: Partial<Border> | undefined): IBorderStyleData | null {
  return border?.style ? { s: borderStyles[border.style], cl: { rgb: cssColor(border.color) ?? '#000000' } } : null;
}

function borderStyle(borders: Partial<Borders> | undefined): IStyleData {
  if (!borders) return {};
  const sides: IBorderData = {};
  const top = borderSide(borders.top);
  const right = borderSide(borders.right);
  const bottom = borderSide(borders.bottom);
  const left = borderSide(borders.left);
  if (top) sides.t = top;
  if (right) sides.r = right;
  if (bottom) sides.b = bottom;
  if (left) sides.l = left;
  return Object.keys(sides).length > 0 ? { bd: sides } : {};
}

function alignmentStyle(alignment: Partial<Alignment> | undefined): IStyleData {
  if (!alignment) return {};
  const horizontal = alignment.horizontal && horizontalAligns[alignment.horizontal];
  const vertical = alignment.vertical && verticalAligns[alignment.vertical];
  const turned = alignment.textRotation;
  return {
    ...(horizontal ? { ht: horizontal } : {}),
    ...(vertical ? { vt: vertical } : {}),
    ...(alignment.wrapText ? { tb: 3 } : {}),
    ...(alignment.indent ? { pd: { l: 2 + alignment.indent * indentPixels } } : {}),
    ...(turned === 'vertical' ? { tr: { a: 0, v: 1 } } : turned ? { tr: { a: -turned, v: 0 } } : {}),
  };
}

/** Looks of a cell as Univer draws them; sizes in points. What is not given is Univer's default. Number formats are the cell's business. */
export function toUniverStyle(style: Partial<Style>): IStyleData {
  return { ...fontStyle(style.font), ...fillStyle(style.fill), ...borderStyle(style.border), ...alignmentStyle(style.alignment) };
}
