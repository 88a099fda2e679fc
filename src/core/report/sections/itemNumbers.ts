import type { Appendix } from '../../model/appendix';
import type { Reported, ReportWords } from '../ReportContent';

/**
 * How a sentence names an item: by its number; where its table begins to number anew in each section, with its section; without a number,
 * by its words.
 */
export function itemNumbers(entries: readonly Reported[], words: ReportWords): (entry: Reported) => string {
  const repeated = new Map<Appendix, ReadonlySet<string>>();
  for (const { appendix } of entries) if (!repeated.has(appendix)) repeated.set(appendix, repeatedNumbers(appendix));
  return ({ appendix, item: { ordinal, section, content } }) => {
    if (ordinal === '') return words.unnumbered(content);
    if (section === null || repeated.get(appendix)?.has(ordinal) !== true) return ordinal;
    return words.numberIn(ordinal, section.ordinal === '' ? section.title : section.ordinal);
  };
}

function repeatedNumbers({ items }: Appendix): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { ordinal } of items) {
    if (seen.has(ordinal)) repeated.add(ordinal);
    seen.add(ordinal);
  }
  return repeated;
}
