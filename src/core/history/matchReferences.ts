import { distance } from 'fastest-levenshtein';
import type { Appendix, Item } from '../model/appendix';
import type { ItemReference } from '../model/itemReference';
import { eachInSteps, finish, mapInSteps, type Steps } from '../model/steps';
import { referenceOf } from './referenceOf';

/** An item that a reference may mean. */
interface KnownItem {
  readonly item: Item;
  readonly reference: ItemReference;
}

/** Which item each reference means today, in their order; null where it means none, or it cannot be told which. No item is meant twice. */
export function matchReferences(references: readonly ItemReference[], appendices: readonly Appendix[]): readonly (Item | null)[] {
  return finish(finish(referenceMatcher(appendices)).match(references));
}

/** Finds what references mean among the items of these appendices. */
export function* referenceMatcher(appendices: readonly Appendix[]): Steps<ReferenceMatcher> {
  const known: (readonly KnownItem[])[] = [];
  for (const appendix of appendices) known.push(yield* knownItems(appendix));
  return new ReferenceMatcher(known.flat());
}

function knownItems(appendix: Appendix): Steps<readonly KnownItem[]> {
  return mapInSteps<Item, KnownItem>(appendix.items, (item) => ({ item, reference: referenceOf(appendix, item) }));
}

type Part = keyof ItemReference;

interface Tier {
  /** What must be the same. */
  readonly parts: readonly Part[];
  /** `order`: items that are alike in everything go by their order · `free`: one item must be left · `all`: one in the whole workbook, taken or not. */
  readonly only: 'order' | 'free' | 'all';
  /** For references to sheets that are there no longer. */
  readonly isForGoneSheets?: boolean;
  readonly accepts?: (reference: ItemReference, other: ItemReference) => boolean;
}

/** From the surest on: what an earlier tier has matched is settled for the later ones. */
const tiers: readonly Tier[] = [
  { parts: ['kind', 'sheet', 'section', 'ordinal', 'content'], only: 'order' },
  { parts: ['kind', 'sheet', 'section', 'content'], only: 'free' },
  { parts: ['kind', 'section', 'ordinal', 'content'], only: 'free', isForGoneSheets: true },
  { parts: ['kind', 'section', 'content'], only: 'free', isForGoneSheets: true },
  { parts: ['kind', 'content'], only: 'all', accepts: areOfOneYear },
  { parts: ['kind', 'sheet', 'section', 'ordinal'], only: 'free', accepts: differByTypo },
];

/** Two wordings this much alike, under the same number, are one wording mended. */
const leastSimilarity = 0.85;
const wordWithDigit = /\S*\d\S*/g;

/** Numbers tell items apart ("phủ sóng 4G", "phủ sóng 5G"), however few letters they take. */
function differByTypo({ content }: ItemReference, { content: other }: ItemReference): boolean {
  const longer = Math.max(content.length, other.length);
  return numbersIn(content) === numbersIn(other) && 1 - distance(content, other) / longer >= leastSimilarity;
}

/** What is to be reached by 2030 is not what is to be reached by 2045, though the words are the same. */
function areOfOneYear({ section }: ItemReference, { section: other }: ItemReference): boolean {
  return numbersIn(section) === '' || numbersIn(other) === '' || numbersIn(section) === numbersIn(other);
}

function numbersIn(text: string): string {
  return (text.match(wordWithDigit) ?? []).join(' ');
}

/** Finds items for lists of references, one list after the other: the places in the workbook are looked up once for all of them. */
export class ReferenceMatcher {
  private readonly places = new Map<Tier, ReadonlyMap<string, readonly KnownItem[]>>();
  private readonly sheets: ReadonlySet<string>;

  constructor(private readonly known: readonly KnownItem[]) {
    this.sheets = new Set(known.map(({ reference: { sheet } }) => sheet));
  }

  /** Which item each reference means; null as in `matchReferences`. */
  *match(references: readonly ItemReference[]): Steps<readonly (Item | null)[]> {
    const found = references.map((): Item | null => null);
    const taken = new Set<Item>();
    for (const tier of tiers) {
      const open = references.flatMap((reference, index) => (found[index] === null && this.concerns(tier, reference) ? [{ reference, index }] : []));
      if (open.length === 0) continue;
      const places = yield* this.placesOf(tier);
      const groups = yield* grouped(open, tier);
      yield* eachInSteps([...groups], ([key, alike]) => {
        for (const [{ index }, item] of pairs(tier, alike, places.get(key) ?? [], taken)) {
          found[index] = item;
          taken.add(item);
        }
      });
    }
    return found;
  }

  private concerns({ isForGoneSheets, only }: Tier, { sheet, content }: ItemReference): boolean {
    if (isForGoneSheets && this.sheets.has(sheet)) return false;
    return only === 'order' || content !== '';
  }

  private *placesOf(tier: Tier): Steps<ReadonlyMap<string, readonly KnownItem[]>> {
    const places = this.places.get(tier) ?? (yield* grouped(this.known, tier));
    this.places.set(tier, places);
    return places;
  }
}

interface OpenReference {
  readonly reference: ItemReference;
  readonly index: number;
}

/** The pairs among references and items that are alike in what the tier asks for. */
function pairs({ only, accepts }: Tier, open: readonly OpenReference[], candidates: readonly KnownItem[], taken: ReadonlySet<Item>): readonly (readonly [OpenReference, Item])[] {
  if (only === 'order') return open.length < candidates.length ? [] : candidates.flatMap(({ item }, index) => (open[index] ? [[open[index], item] as const] : []));
  const [one, ...others] = open;
  const eligible = only === 'all' ? candidates : candidates.filter(({ item }) => !taken.has(item));
  const [candidate, ...rivals] = eligible;
  if (!one || !candidate || others.length > 0 || rivals.length > 0 || taken.has(candidate.item)) return [];
  return accepts && !accepts(one.reference, candidate.reference) ? [] : [[one, candidate.item]];
}

/** Those that are alike in what the tier asks for. */
function* grouped<Entry extends { readonly reference: ItemReference }>(entries: readonly Entry[], { parts }: Tier): Steps<ReadonlyMap<string, readonly Entry[]>> {
  const groups = new Map<string, Entry[]>();
  yield* eachInSteps(entries, (entry) => {
    const key = parts.map((part) => entry.reference[part]).join('\0');
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  });
  return groups;
}
