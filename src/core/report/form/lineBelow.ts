import { textWidth } from '../../text/measureText';
import { formElements, type LineId, type LookId } from '../formElements';

/** An underscore of Times New Roman is half as wide as its font is high. */
const underscoreShare = 0.5;

/** The solid line below a text, as a run of underscores. `roomPoints`: a text that is wider stands on several lines, each at most so wide. */
export function lineBelow(line: LineId, text: string, look: LookId, roomPoints: number): string {
  const { share, look: { fontSize } } = formElements[line];
  return '_'.repeat(Math.round((share * widthOf(text, look, roomPoints)) / (fontSize * underscoreShare)));
}

function widthOf(text: string, look: LookId, roomPoints: number): number {
  const { fontSize, bold = false } = formElements[look].look;
  return Math.min(roomPoints, Math.max(...text.split('\n').map((line) => textWidth(line, fontSize, bold))));
}
