/** Excel cuts an address at 8192 characters. */
export const longestAddress = 8000;

/** Joins addresses by commas into as few texts as fit. */
export function joinAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longestAddress) joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}
