const collator = new Intl.Collator('vi');

/** Order of the Vietnamese alphabet, for sorting: tone marks tell words apart, capitals do not come first. */
export function compareVietnamese(one: string, other: string): number {
  return collator.compare(one, other);
}
