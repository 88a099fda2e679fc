import type { Change } from './Mutant';

const opposites: Readonly<Record<string, string>> = { d: 'D', D: 'd', s: 'S', S: 's', w: 'W', W: 'w', p: 'P', P: 'p' };
const lookarounds: readonly (readonly [string, string])[] = [['(?=', '(?!'], ['(?!', '(?='], ['(?<=', '(?<!'], ['(?<!', '(?<=']];
const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;

/** The escape that begins at `at`: its opposite where it has one, and none where it is a word's edge. */
function ofEscape(pattern: string, at: number, isInClass: boolean): Change[] {
  const letter = pattern[at + 1] ?? '';
  const opposite = opposites[letter];
  if (opposite !== undefined) return [{ start: at + 1, end: at + 2, text: opposite }];
  return letter === 'b' && !isInClass ? [{ start: at, end: at + 2, text: '' }] : [];
}

/** Where the class that begins at `at` ends, and what its members can be changed to. */
function ofClass(pattern: string, at: number): { readonly end: number; readonly changes: Change[] } {
  const isNegated = pattern[at + 1] === '^';
  const changes: Change[] = [isNegated ? { start: at + 1, end: at + 2, text: '' } : { start: at + 1, end: at + 1, text: '^' }];
  let end = at + (isNegated ? 2 : 1);
  while (end < pattern.length && pattern[end] !== ']') {
    if (pattern[end] === '\\') changes.push(...ofEscape(pattern, end, true));
    end += pattern[end] === '\\' ? 2 : 1;
  }
  return { end: end + 1, changes };
}

/** How far a group's opening reaches: "(", "(?:", "(?<name>", "(?=". */
function openingLength(rest: string): number {
  return /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest)?.[0].length ?? 1;
}

/** What the pattern of a regular expression can be changed to: its ends and edges let go, classes and lookarounds turned round, quantifiers left out. */
export function mutateRegex(pattern: string): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  while (at < pattern.length) {
    const rest = pattern.slice(at);
    const char = rest[0];
    const repeat = quantifier.exec(rest)?.[0];
    if (char === '\\') {
      changes.push(...ofEscape(pattern, at, false));
      at += 2;
    } else if (char === '[') {
      const found = ofClass(pattern, at);
      changes.push(...found.changes);
      at = found.end;
    } else if (char === '(') {
      for (const [from, to] of lookarounds) if (rest.startsWith(from)) changes.push({ start: at, end: at + from.length, text: to });
      at += openingLength(rest);
    } else if (char === '^' || char === '$' || repeat !== undefined) {
      const length = repeat?.length ?? 1;
      changes.push({ start: at, end: at + length, text: '' });
      at += length;
    } else {
      at += 1;
    }
  }
  return changes;
}
