import { cutPieces, type Span } from './cutCell';
import type { FoundDuty } from './findDuty';
import type { HeadWords } from './headWords';

/** A piece of a part between soft separators, and the duty behind it. */
export interface Piece extends Span {
  /** The sign before it, `''` for the first of the part. */
  readonly separator: string;
  /** End of the words behind it that say what it is to do; equal to `end` where there are none. */
  readonly dutyEnd: number;
  /** The name ends here, since a duty follows. */
  readonly closes: boolean;
}

/** "Phối hợp:" names a column, no duty. */
const beforeColon = /^\s*[:：]/;

export type DutyFinder = (text: string, piece: Span, nameStart: number) => FoundDuty | null;

export interface PreparedPart {
  /** End of the words at the beginning that carry on the duty of the part before; equal to the part's start where there are none. */
  readonly dutyEnd: number;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a part into pieces and sets apart the words that say what an agency is to do: "UBND các xã, phường triển khai tại địa bàn, báo cáo
 * hằng quý" is two pieces, and a duty. A duty lasts to the end of the part or to the next word that a name begins with.
 * @param follows whether a name stands before this part, to which a duty at its beginning would belong
 */
export function preparePieces(text: string, part: Span, heads: HeadWords, findDuty: DutyFinder, follows: boolean): PreparedPart {
  const pieces: Piece[] = [];
  let nameStart = part.start;
  let leadingDutyEnd = part.start;
  let end = part.start;
  let isDuty = false;
  const queue = [...cutPieces(text, part)];
  for (let span = queue.shift(); span; span = queue.shift()) {
    const start = span.start + heads.leadInLength(text.slice(span.start, span.end));
    const opens = heads.startsWithHead(text.slice(start, span.end)) || start > span.start;
    const previous = pieces.at(-1);
    if (isDuty && !opens) {
      if (previous) pieces[pieces.length - 1] = { ...previous, dutyEnd: span.end };
      else leadingDutyEnd = span.end;
      end = span.end;
      continue;
    }
    if (opens) nameStart = start;
    const duty = beforeColon.test(text.slice(span.end, span.end + 3)) ? null : findDuty(text, { start, end: span.end }, nameStart);
    const separator = pieces.length === 0 && leadingDutyEnd === part.start ? '' : text.slice(end, start);
    const dutyEnd = trimEnd(text, start, duty?.next ?? span.end);
    if (duty?.next) queue.unshift({ start: duty.next, end: span.end });
    isDuty = duty !== null && duty.next === null;
    if (duty && duty.start === start && (previous ?? follows)) {
      if (previous) pieces[pieces.length - 1] = { ...previous, dutyEnd, closes: true };
      else leadingDutyEnd = dutyEnd;
    } else if (duty && duty.start > start) {
      pieces.push({ start, end: trimEnd(text, start, duty.start), separator, dutyEnd, closes: true });
    } else {
      isDuty = false;
      pieces.push({ start, end: dutyEnd, separator, dutyEnd, closes: false });
    }
    end = dutyEnd;
  }
  return { dutyEnd: leadingDutyEnd, pieces };
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
