import type { BorderStyle } from '@cj-tech-master/excelts';

export const borderStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
export const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type Style = (typeof borderStyles)[number];
type Weight = (typeof borderWeights)[number];

export interface BorderLook {
  readonly style: Style;
  readonly weight: Weight;
}

/** A file has one word for what the API says in two. */
const looks: Readonly<Record<BorderStyle, BorderLook>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

const fileStyles = Object.keys(looks) as BorderStyle[];

export function borderLook(style: BorderStyle | undefined): BorderLook {
  return style === undefined ? { style: 'None', weight: 'Thin' } : looks[style];
}

/** The word a file has for it, or for the nearest weight that this style comes in; nothing for no line. */
export function fileBorderStyle(style: Style, weight: Weight): BorderStyle | undefined {
  const ofStyle = fileStyles.filter((name) => looks[name].style === style);
  return ofStyle.find((name) => looks[name].weight === weight) ?? ofStyle[0];
}
