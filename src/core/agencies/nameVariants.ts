import { agencyKeys } from './agencyKeys';
import type { DirectoryRules } from './DirectoryRules';

/** Ways to say the same name, from what stands there to what is left when place and filler words are taken away. */
export interface NameVariants {
  /** The name as it stands. */
  readonly written: string;
  /** With the abbreviations written out. */
  readonly expanded: string;
  /** Without "các", place and optional head; equal to `expanded` where nothing can go. */
  readonly shortened: readonly string[];
}

/** Makes the function that finds the variants of a marked key; the rules are prepared once. */
export function nameVariants(rules: DirectoryRules): (markedKey: string) => NameVariants {
  const marked = (text: string): string => agencyKeys(text).marked;
  const abbreviations = new Map(Object.entries(rules.abbreviations).map(([short, long]) => [marked(short), marked(long)]));
  const fillers = new Set(rules.fillerWords.map(marked));
  const suffixes = rules.placeSuffixes.map((word) => ` ${marked(word)}`);
  const optional = rules.optionalHeads.map(({ head, before }) => ({ head: marked(head), before: before.map(marked) }));
  const neverBare = new Set(rules.neverBare.map(marked));

  const withoutPlace = (key: string): string => {
    const suffix = suffixes.find((end) => key.endsWith(end));
    const rest = suffix === undefined ? key : key.slice(0, -suffix.length);
    return neverBare.has(rest) ? key : rest;
  };
  const withoutHead = (key: string): string => {
    const found = optional.find(({ head, before }) => before.some((unit) => key.startsWith(`${head} ${unit} `)));
    return found === undefined ? key : key.slice(found.head.length + 1);
  };

  return (written) => {
    const expanded = written.split(' ').map((word) => abbreviations.get(word) ?? word).join(' ');
    const plain = expanded.split(' ').filter((word) => !fillers.has(word)).join(' ');
    return { written, expanded, shortened: [...new Set([plain, withoutPlace(plain), withoutHead(plain)])] };
  };
}
