import type { Comparator } from '../model/target';

/** How a limit is worded before a number, in aligned keys; a longer wording stands before a shorter one it begins with. */
const wordings: readonly { readonly words: string; readonly comparator: Comparator }[] = [
  { words: '>=|=>|≥|⩾|khong (?:duoi|thap hon|it hon|nho hon)|toi thieu|it nhat|thap nhat|(?:lon|cao) hon hoac bang|bang hoac (?:lon|cao|nhieu) hon', comparator: '>=' },
  { words: '<=|=<|≤|⩽|khong (?:qua|vuot qua|vuot|tren|cao hon|lon hon)|toi da|nhieu nhat|cao nhat|(?:nho|thap) hon hoac bang|bang hoac (?:nho|thap|it) hon', comparator: '<=' },
  { words: 'top|nhom(?= \\d+(?:$| (?:tinh|thanh pho|dia phuong|nuoc|quoc gia|ca nuoc|toan quoc|dan dau|dung dau)))|(?:xuong )?con|xep(?: (?:hang|thu|vi tri))*|vi tri(?: thu)?|thu(?: hang)?(?= \\d)|hang(?= \\d)', comparator: '<=' },
  { words: '>|tren|(?:lon |cao |nhieu )?hon|vuot(?: qua| moc)?', comparator: '>' },
  { words: '<|duoi|(?:nho|thap|it) hon', comparator: '<' },
  { words: '~|≈|khoang|xap xi|uoc', comparator: '~' },
  { words: '=|bang', comparator: '=' },
];

/** Any of the wordings, as the source of a pattern without groups of its own. */
export const comparatorSource = `(?:${wordings.map(({ words }) => words).join('|')})`;

const exact = wordings.map(({ words, comparator }) => ({ shape: new RegExp(`^(?:${words.replace(/\(\?= \\d\+\(\?:.*?\)\)\)|\(\?= \\d\)/g, '')})$`), comparator }));

/** What a wording says; null for `''` and for words that are none of them. */
export function comparatorOf(words: string): Comparator | null {
  return exact.find(({ shape }) => shape.test(words.trim()))?.comparator ?? null;
}
