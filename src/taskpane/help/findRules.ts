import { foldText } from '../../core/text/foldText';

/** What of a rule is searched. */
export interface FoundBy {
  readonly title: string;
  readonly reason: string;
}

/** Those in which every word asked for stands, wherever; accents and case do not matter. */
export function findRules<Rule extends FoundBy>(rules: readonly Rule[], asked: string): readonly Rule[] {
  const words = foldText(asked).split(' ').filter((word) => word !== '');
  return rules.filter(({ title, reason }) => {
    const text = foldText(`${title} ${reason}`);
    return words.every((word) => text.includes(word));
  });
}
