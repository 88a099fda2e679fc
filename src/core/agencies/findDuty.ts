import type { Span } from './cutCell';
import type { DirectoryRules } from './DirectoryRules';
import { phraseAt, phrasesOf, wordsOf, type Word } from './wordsOf';

/** Where in a piece the words about a duty begin, and the next name behind them ("chủ trì, phối hợp với Sở Nội vụ"), if there is one. */
export interface FoundDuty {
  readonly start: number;
  readonly next: number | null;
}

export interface DutyQuestions {
  /** A text that is a whole name by itself, since the directory has it. */
  readonly isKnown: (name: string) => boolean;
  /** A text that begins like a name. */
  readonly startsName: (text: string) => boolean;
}

/**
 * Makes the search for what an agency is told to do behind its name: "Sở Y tế triển khai tại các bệnh viện". A verb is a duty only in
 * small letters and behind a name that is complete; behind "đơn vị" or in "Tổ công tác triển khai …" it belongs to the name.
 */
export function dutyFinder({ words, unitNouns, groupNouns }: DirectoryRules, questions: DutyQuestions): (text: string, piece: Span, nameStart: number) => FoundDuty | null {
  const duties = phrasesOf(words.duties);
  const withObject = phrasesOf(words.dutiesWithObject);
  const purposeNouns = phrasesOf(words.purposeNouns);
  const purposeHeads = phrasesOf(words.purposeHeads);
  const nouns = phrasesOf([...unitNouns, ...groupNouns]);
  const links = phrasesOf(words.links);

  /** `sure` where the verb alone ends a name. */
  const verbAt = (found: readonly Word[], at: number): 'none' | 'sure' | 'unsure' => {
    if (!found[at]?.isLowerCase) return 'none';
    if (phraseAt(found, at, duties) > 0) return 'sure';
    const length = phraseAt(found, at, withObject);
    if (length === 0) return 'none';
    return at + length < found.length ? 'sure' : 'unsure';
  };
  const isCompleteName = (text: string, before: readonly Word[], isSure: boolean): boolean => {
    const [first] = before;
    const last = before.at(-1);
    if (!first || !last) return false;
    if (endsWith(before, purposeNouns)) return false;
    if (questions.isKnown(text.slice(first.start, last.end))) return true;
    return isSure && phraseAt(before, 0, purposeHeads) === 0 && (before.slice(1).some(({ isLowerCase }) => !isLowerCase) || endsWith(before, nouns));
  };
  const nextName = (text: string, found: readonly Word[], from: number, end: number): number | null => {
    for (let at = from; at < found.length; at += 1) {
      const next = found[at + phraseAt(found, at, links)];
      if (phraseAt(found, at, links) > 0 && next && questions.startsName(text.slice(next.start, end))) return next.start;
    }
    return null;
  };

  return (text, piece, nameStart) => {
    const found = wordsOf(text, piece);
    const at = found.findIndex(({ start }, index) => {
      const verb = verbAt(found, index);
      return verb !== 'none' && (index === 0 || isCompleteName(text, wordsOf(text, { start: nameStart, end: start }), verb === 'sure'));
    });
    const verb = found[at];
    return verb ? { start: verb.start, next: nextName(text, found, at + 1, piece.end) } : null;
  };
}

function endsWith(words: readonly Word[], phrases: readonly (readonly string[])[]): boolean {
  return phrases.some((phrase) => phraseAt(words, words.length - phrase.length, [phrase]) > 0);
}
