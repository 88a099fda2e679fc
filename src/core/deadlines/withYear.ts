const yearlessEnd = [
  String.raw`(?:^|(?<=[ (]))(?:ngay )?\d{1,2}\/\d{1,2}`,
  String.raw`(?:^|(?<=[ (]))ngay \d{1,2}(?:[.-]| thang )\d{1,2}`,
  String.raw`(?:^|(?<=[ (]))(?:thang|thg|t)[ .]?\d{1,2}(?: ?(?:[-,]|va|den) ?(?:thang )?\d{1,2})*`,
  String.raw`(?:^|(?<=[ (]))qu[yi] ?(?:[ivl]{1,3}|\d)(?: ?(?:[-,+&]|va|den) ?(?:qu[yi] )?(?:[ivl]{1,3}|\d))*`,
];
const yearless = new RegExp(`(?:${yearlessEnd.join('|')})$`);
/** "5-7/9", "từ 21/12 đến 9/1": days alone, which may run over the turn of the year. */
const daySpan = /(?:^|(?<=[ (]))(?:tu )?(?:ngay )?(\d{1,2})(?:\/(\d{1,2}))? ?(?:-|den) ?(?:het )?(?:ngay )?(\d{1,2})\/(\d{1,2})$/;
const yearOnly = /(?:^| )(?:0?[369] thang (?:dau|cuoi)|nua (?:dau|cuoi|sau)|trong|trong ca|ca|dau|giua|cuoi|het) nam$/;

/**
 * A key that lacks nothing but its year ("truoc ngay 24/8", "quy iii, iv", "6 thang dau nam"), completed; null for any other.
 * @param year null where the plan is for several years or none is known.
 */
export function withYear(key: string, year: number | null): string | null {
  if (year === null) return null;
  const plain = key.replace(/ nay$/, '');
  if (yearOnly.test(plain)) return `${plain} ${year}`;
  const [, day, month, lastDay, lastMonth] = daySpan.exec(plain) ?? [];
  if (lastDay !== undefined) {
    const isOverNewYear = Number(month ?? lastMonth) > Number(lastMonth);
    return `${day ?? ''}/${month ?? lastMonth ?? ''}/${year}-${lastDay}/${lastMonth ?? ''}/${isOverNewYear ? year + 1 : year}`;
  }
  return yearless.test(plain) ? `${plain} nam ${year}` : null;
}
