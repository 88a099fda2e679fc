import { agencyKeys } from './agencyKeys';
import type { DirectoryRules } from './DirectoryRules';

/** Makes the test for words that mean nobody in particular: "các doanh nghiệp công nghệ số", "đơn vị khác", "UBND các xã vùng cao". */
export function genericNames(rules: DirectoryRules): (bareKey: string) => boolean {
  const bare = (word: string): string => agencyKeys(word).bare;
  const starts = rules.genericStarts.map((word) => `${bare(word)} `);
  const ends = rules.genericEnds.map((word) => ` ${bare(word)}`);
  const middles = rules.fillerWords.flatMap((plural) => rules.unitNouns.map((unit) => ` ${bare(plural)} ${bare(unit)} `));
  return (bareKey) => {
    const key = `${bareKey} `;
    return starts.some((start) => key.startsWith(start)) || ends.some((end) => bareKey.endsWith(end)) || middles.some((middle) => key.includes(middle));
  };
}
