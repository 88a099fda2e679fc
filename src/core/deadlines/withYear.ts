const yearlessEnd = [
  String.raw`(?:^|(?<=[ (]))(?:ngay )?\d{1,2}\/\d{1,2}`,
  String.raw`(?:^|(?<=[ (]))ngay \d{1,2}(?:[.-]| thang )\d{1,2}`,
  String.raw`(?:^|(?<=[ (]))(?:thang|thg|t)[ .]?\d{1,2}(?: ?(?:[-,]|va|den) ?(?:thang )?\d{1,2})*`,
  String.raw`(?:^|(?<=[ (]))qu[yi] ?(?:[ivl]{1,3}|\d)(?: ?(?:[-,+&]|va|den) ?(?:qu[yi] )?(?:[ivl]{1,3}|\d))*`,
];
const yearless = new RegExp(`(?:${yearlessEnd.join('|')})$`);
const yearOnly = /(?:^| )(?:0?[369] thang (?:dau|cuoi)|nua (?:dau|cuoi|sau)|trong|trong ca|ca|dau|giua|cuoi|het) nam$/;

/**
 * A key that lacks nothing but its year ("truoc ngay 24/8", "quy iii, iv", "6 thang dau nam"), completed; null for any other.
 * @param year null where the plan is for several years or none is known.
 */
export function withYear(key: string, year: number | null): string | null {
  if (year === null) return null;
  const plain = key.replace(/ nay$/, '');
  if (yearOnly.test(plain)) return `${plain} ${year}`;
  return yearless.test(plain) ? `${plain} nam ${year}` : null;
}
