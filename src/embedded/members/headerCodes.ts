export type HeaderPlace = 'left' | 'center' | 'right';
export type HeaderParts = Readonly<Record<HeaderPlace, string>>;

const places: Readonly<Record<string, HeaderPlace>> = { L: 'left', C: 'center', R: 'right' };

/** A file keeps a header as one text with `&L`, `&C` and `&R` before its parts; `&&` is a plain ampersand. */
export function splitHeader(text: string | null | undefined): HeaderParts {
  const parts = { left: '', center: '', right: '' };
  let place: HeaderPlace = 'center';
  for (const piece of (text ?? '').match(/&[^]|[^&]+|&$/g) ?? []) {
    const next = piece.startsWith('&') ? places[piece.slice(1)] : undefined;
    if (next) place = next;
    else parts[place] += piece;
  }
  return parts;
}

/** The text a file keeps; null for a header without text. */
export function joinHeader({ left, center, right }: HeaderParts): string | null {
  const text = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
  return text === '' ? null : text;
}
