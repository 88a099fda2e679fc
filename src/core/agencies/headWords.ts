import { agencyKeys } from './agencyKeys';
import type { DirectoryRules } from './DirectoryRules';

export interface HeadWords {
  /** Begins like the name of an agency: with a head, in capitals. */
  startsWithHead(piece: string): boolean;
  /** Head that "Sở Nội vụ" hands down to a bare name after it; null where it has none to give. */
  sharedHead(name: string): string | null;
  /** "Các Sở: …" heads a whole list, even across ";". */
  opensList(name: string): boolean;
  /** "Chủ trì:" and the like. */
  isLabel(pieceWithSign: string): boolean;
}

const capital = /^[^\p{L}]*\p{Lu}/u;

/** Prepares the questions about first words that reading a cell asks; all compare without marks. */
export function headWords(rules: DirectoryRules): HeadWords {
  const bare = (text: string): string => agencyKeys(text).bare;
  const heads = rules.heads.map(bare);
  const labels = new Set(rules.labels.map(bare));
  const fillers = new Set(rules.fillerWords.map(bare));
  const sharedHeads = rules.sharedHeads.map((head) => ({ head, key: bare(head) })).sort((a, b) => b.key.length - a.key.length);
  const startsWith = (text: string, head: string): boolean => text === head || text.startsWith(`${head} `);

  return {
    startsWithHead: (piece) => capital.test(piece) && heads.some((head) => startsWith(bare(piece), head)),
    sharedHead: (name) => {
      const key = bare(name).split(' ').filter((word) => !fillers.has(word)).join(' ');
      return sharedHeads.find((shared) => startsWith(key, shared.key))?.head ?? null;
    },
    opensList: (name) => name.includes(':') || fillers.has(bare(name).split(' ', 1)[0] ?? ''),
    isLabel: (pieceWithSign) => pieceWithSign.includes(':') && labels.has(bare(pieceWithSign)),
  };
}
