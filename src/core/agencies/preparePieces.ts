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
  const sorted = new PieceSorter(text, part, follows);
  let nameStart = part.start;
  const queue = [...cutPieces(text, part)];
  for (let span = queue.shift(); span; span = queue.shift()) {
    const start = span.start + heads.leadInLength(text.slice(span.start, span.end));
    const opens = heads.startsWithHead(text.slice(start, span.end)) || start > span.start;
    if (sorted.isInDuty && !opens) {
      sorted.carryOnDuty(span.end);
      continue;
    }
    if (opens) nameStart = start;
    const duty = beforeColon.test(text.slice(span.end, span.end + 3)) ? null : findDuty(text, { start, end: span.end }, nameStart);
    if (duty?.next) queue.unshift({ start: duty.next, end: span.end });
    sorted.add({ start, end: span.end }, duty);
  }
  return sorted.prepared();
}

/** What was read of a part so far. */
class PieceSorter {
  private readonly pieces: Piece[] = [];
  private leadingDutyEnd: number;
  /** End of what was read: a separator stands behind it. */
  private end: number;
  private isDutyOpen = false;

  constructor(private readonly text: string, private readonly part: Span, private readonly follows: boolean) {
    this.leadingDutyEnd = part.start;
    this.end = part.start;
  }

  /** What comes next, unless it begins like a name, is still what the agency is to do. */
  get isInDuty(): boolean {
    return this.isDutyOpen;
  }

  carryOnDuty(end: number): void {
    this.lengthenDuty(end, {});
    this.end = end;
  }

  add({ start, end }: Span, duty: FoundDuty | null): void {
    const dutyEnd = trimEnd(this.text, start, duty?.next ?? end);
    const isName = !duty || (duty.start === start && this.pieces.length === 0 && !this.follows);
    this.isDutyOpen = !isName && duty.next === null;
    if (isName) this.addPiece({ start, end: dutyEnd, dutyEnd, closes: false });
    else if (duty.start > start) this.addPiece({ start, end: trimEnd(this.text, start, duty.start), dutyEnd, closes: true });
    else this.lengthenDuty(dutyEnd, { closes: true });
    this.end = dutyEnd;
  }

  prepared(): PreparedPart {
    return { dutyEnd: this.leadingDutyEnd, pieces: this.pieces };
  }

  private addPiece(piece: Omit<Piece, 'separator'>): void {
    const isFirst = this.pieces.length === 0 && this.leadingDutyEnd === this.part.start;
    this.pieces.push({ ...piece, separator: isFirst ? '' : this.text.slice(this.end, piece.start) });
  }

  /** The duty is that of the name before it, in this part or the one before. */
  private lengthenDuty(dutyEnd: number, closing: Partial<Pick<Piece, 'closes'>>): void {
    const previous = this.pieces.at(-1);
    if (previous) this.pieces[this.pieces.length - 1] = { ...previous, ...closing, dutyEnd };
    else this.leadingDutyEnd = dutyEnd;
  }
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
