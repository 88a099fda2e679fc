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
  /** Without "các" and place, abbreviations kept: equal for two names that differ in nothing a clerk would correct. */
  readonly plain: string;
}

/** Makes the function that finds the variants of a marked key; the rules are prepared once. */
export function nameVariants(rules: DirectoryRules): (markedKey: string) => NameVariants {
  const marked = (text: string): string => agencyKeys(text).marked;
  const abbreviations = new Map(Object.entries(rules.abbreviations).map(([short, long]) => [marked(short), marked(long)]));
  const fillers = new Set(rules.fillerWords.map(marked));
  const suffixes = rules.placeSuffixes.map((word) => ` ${marked(word)}`);
  const optional = rules.optionalHeads.map(({ head, before }) => ({ head: marked(head), before: before.map(marked) }));
  const neverBare = new Set(rules.neverBare.map(marked));

  const withoutFillers = (key: string): string => key.split(' ').filter((word) => !fillers.has(word)).join(' ');
  const withoutPlace = (key: string): string => {
    const suffix = suffixes.find((end) => key.endsWith(end));
    return suffix === undefined ? key : key.slice(0, -suffix.length);
  };
  const withoutHead = (key: string): string => {
    const found = optional.find(({ head, before }) => before.some((unit) => key.startsWith(`${head} ${unit} `)));
    return found === undefined ? key : key.slice(found.head.length + 1);
  };

  return (written) => {
    const expanded = written.split(' ').map((word) => abbreviations.get(word) ?? word).join(' ');
    const name = withoutFillers(expanded);
    const shortened = new Set([name, withoutPlace(name), withoutHead(name)].filter((key) => !neverBare.has(key)));
    return { written, expanded, shortened: [...shortened], plain: withoutPlace(withoutFillers(written)) };
  };
}
