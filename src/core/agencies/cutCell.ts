/** A stretch of the text of a cell; `end` is the first offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const hardSeparator = /;|；|[\r\n\v\f\u2028\u2029]+|<\/?[a-z][^<>]*>/giu;
const lineBreaks = /^[\r\n\v\f\u2028\u2029]+$/;
const parenthesised = /\([^()]*\)/gu;
/** "- ", "• ", "+ ", "a) ", "1. ", "(1) " at the beginning of a part. */
const bullet = /^(?:[\s\p{Cf}]*(?:[-‐-―−•·∙●○▪◦*+►➢✓]|\(?\d{1,2}[.)](?=\s)|\(?[a-zđ]\)(?=\s)|v(?:à|a\u0300)(?=\s)))+/iu;
/** Separators of which a name may well be a part: a cell is cut here only where the directory or the next word says so. */
const softSeparator = /\s*[,，/／:+]\s*|\s+[-–—&]\s+|\s+v(?:à|a\u0300)\s+|\.\s+|\s*[\r\n\v\f\u2028\u2029]\s*/giu;
/** A name that begins so goes on behind the full stop: "VP. UBND", "P. Cái Khế". */
const shortForm = /^\s*[\p{L}\p{M}]{1,4}$/u;
/** "đ/c". */
const comrade = /(?:^|[^\p{L}\p{M}])[đĐÐð]$/u;
/** A line that carries on the name of the line above: it begins in small letters and is no entry of a list. */
const carriesOn = /^\s*[\p{Ll}](?![)])/u;
const significant = /[\p{L}\p{N}]/u;

/** The parts of a cell between ";" , line breaks and mark-up, without their bullets and trailing signs. Parts without a letter are none. */
export function cutParts(text: string): readonly Span[] {
  return spansBetween(text, { start: 0, end: text.length }, hardSeparator).flatMap((span) => {
    const bulletLength = bullet.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    return trimmed(text, { start: span.start + bulletLength, end: span.end });
  });
}

/** The pieces of a part between the signs that may separate names. */
export function cutPieces(text: string, part: Span): readonly Span[] {
  return spansBetween(text, part, softSeparator).flatMap((span) => trimmed(text, span));
}

function spansBetween(text: string, { start, end }: Span, separator: RegExp): readonly Span[] {
  const spans: Span[] = [];
  const masked = maskParentheses(text.slice(start, end));
  let from = start;
  for (const { index, 0: sign } of masked.matchAll(separator)) {
    if (separator === hardSeparator ? isWrapped(masked, index, sign) : belongsToName(masked.slice(from - start, index), sign)) continue;
    spans.push({ start: from, end: start + index });
    from = start + index + sign.length;
  }
  return [...spans, { start: from, end }];
}

function belongsToName(before: string, sign: string): boolean {
  return (sign.startsWith('.') && shortForm.test(before)) || (sign === '/' && comrade.test(before));
}

/** A line break inside a name that was too long for the column. */
function isWrapped(text: string, index: number, sign: string): boolean {
  return lineBreaks.test(sign) && carriesOn.test(text.slice(index + sign.length)) && !/[.,:)…]\s*$/.test(text.slice(0, index)) && significant.test(text.slice(0, index));
}

/** Separators between parentheses belong to the remark that stands there. */
function maskParentheses(text: string): string {
  return text.includes('(') ? text.replace(parenthesised, (remark) => 'x'.repeat(remark.length)) : text;
}

/** The span without the spaces and signs around it, but with a closing parenthesis or quotation mark of its own. */
function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const part = text.slice(start, end);
  if (!significant.test(part)) return [];
  const before = part.search(/[\p{L}\p{N}("“]/u);
  const behind = /[^\p{L}\p{M}\p{N})"”]*$/u.exec(part)?.[0].length ?? 0;
  return [{ start: start + before, end: end - behind }];
}
