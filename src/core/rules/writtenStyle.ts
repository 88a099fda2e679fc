/** A text with its figures taken out: the style, which other figures can be put into, and the figures. */
export interface WrittenStyle {
  readonly figures: readonly string[];
  /** What stands before, between and behind the figures; one longer than `figures`. */
  readonly frame: readonly string[];
  /** Kind of each figure in order: `Y` four digits, `N` fewer, `R` a Roman quarter. */
  readonly kinds: string;
  /** Equal for two texts written in the same style. */
  readonly key: string;
}

const figures = /\d+|\b[IV]{1,3}\b/g;

/** Takes a deadline apart: "Tháng 9/2025" → frame "Tháng ", "/", "" with the figures 9 and 2025. */
export function writtenStyle(text: string): WrittenStyle {
  const found = [...text.matchAll(figures)];
  const ends = found.map(({ 0: written, index }) => index + written.length);
  const frame = [...found.map(({ index }, order) => text.slice(ends[order - 1] ?? 0, index)), text.slice(ends.at(-1) ?? 0)];
  const kinds = found.map(([written]) => kindOf(written)).join('');
  return { figures: found.map(([written]) => written), frame, kinds, key: `${kinds}:${frame.join('|')}` };
}

/** The figures of one text in the style of another with the same kinds of figures: 6, 2028 in the style of "Tháng 9/2025" is "Tháng 6/2028". */
export function inStyleOf(style: WrittenStyle, { figures: written }: WrittenStyle): string {
  return withFigures(style, written);
}

/** The words of a style with these figures in their places. */
export function withFigures({ frame }: WrittenStyle, written: readonly string[]): string {
  return frame.map((words, order) => words + (written[order] ?? '')).join('');
}

function kindOf(written: string): string {
  if (/^[IV]/.test(written)) return 'R';
  return written.length === 4 ? 'Y' : 'N';
}
