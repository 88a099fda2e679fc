import { formatDateVi } from '../../dates/calendar';
import type { IsoDate } from '../../model/cell';
import type { ProgressLook } from '../../model/edit';
import type { TrackingSettings, UnitRole } from '../../model/tracking';
import { progressLooks, progressSymbols } from './progressSymbols';

/** The words of the legend, `{date}` and `{unit}` to be filled in. Every line must be ours alone: it is known again by its words. */
export interface LegendWords {
  readonly head: string;
  /** Follows the head where only the items of one unit are coloured. */
  readonly ofUnit: Readonly<Record<UnitRole, string>>;
  readonly looks: Readonly<Record<ProgressLook, string>>;
}

export interface LegendLine {
  readonly text: string;
  /** null for the head. */
  readonly look: ProgressLook | null;
}

/** The lines from top to bottom: the head with the day the figures are of, then what each colour means. */
export function legendLines(words: LegendWords, asOf: IsoDate, { unit, unitRole }: Pick<TrackingSettings, 'unit' | 'unitRole'>): readonly LegendLine[] {
  const head = words.head.replace('{date}', formatDateVi(asOf));
  return [
    { text: unit === null ? head : head + words.ofUnit[unitRole].replace('{unit}', () => unit), look: null },
    ...progressLooks.map((look) => ({ text: lineOf(words, look), look })),
  ];
}

/** Tells the lines of our legends, of whatever day and unit, from all other texts. */
export function createLegendReader(words: LegendWords): (text: string) => boolean {
  const lines = new Set(progressLooks.map((look) => lineOf(words, look)));
  const head = new RegExp(`^${patternOf(words.head)}(?:${Object.values(words.ofUnit).map(patternOf).join('|')})?$`);
  const [firstWords = ''] = words.head.split('{');
  return (text) => (text.startsWith(firstWords) ? head.test(text) : lines.has(text));
}

function lineOf(words: LegendWords, look: ProgressLook): string {
  return `${progressSymbols[look]} ${words.looks[look]}`;
}

function patternOf(words: string): string {
  const literal = words.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return literal.replace('{date}', '\\d{2}/\\d{2}/\\d{4}').replace('{unit}', '.+');
}
