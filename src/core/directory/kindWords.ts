import { foldText } from '../text/foldText';
import type { DirectoryWords } from './DirectoryWords';
import { splitNames } from './splitNames';

/** What a cell of the kind column says. */
export interface KindReading {
  readonly kind: string;
  /** Of a group: the kinds of its members, where the cell names some. */
  readonly memberKinds: readonly string[];
}

/** The words for a kind; for a group also those of its members: "Nhóm cơ quan: Xã; Phường". */
export function writeKind({ kind, memberKinds }: KindReading, { kinds }: DirectoryWords): string {
  const wordOf = (code: string) => kinds.find((each) => each.code === code)?.words[0] ?? code;
  return memberKinds.length === 0 ? wordOf(kind) : `${wordOf(kind)}: ${memberKinds.map(wordOf).join('; ')}`;
}

/** Reads what `writeKind` writes, in any case and style; words that we do not know are a kind of their own. null for an empty cell. */
export function readKind(text: string, { kinds }: DirectoryWords): KindReading | null {
  const codeOf = (words: string) => kinds.find((each) => each.words.some((word) => foldText(word) === foldText(words)))?.code ?? foldText(words).replaceAll(' ', '-');
  const [kind = '', ...members] = text.split(':');
  if (foldText(kind) === '') return null;
  return { kind: codeOf(kind), memberKinds: splitNames(members.join(':')).map(codeOf).filter((code) => code !== '') };
}

/** The kind that the first words of a name speak for, the longest of them first. */
export function kindOfName(name: string, { kinds, otherKind }: DirectoryWords): string {
  const key = `${foldText(name)} `;
  const heads = kinds.flatMap(({ code, heads: texts }) => texts.map((head) => ({ code, start: `${foldText(head)} ` })));
  const found = heads.filter(({ start }) => key.startsWith(start)).sort((a, b) => b.start.length - a.start.length)[0];
  return found?.code ?? otherKind;
}
