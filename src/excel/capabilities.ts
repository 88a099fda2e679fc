/**
 * What each capability needs of Excel. The lowest set is the manifest's minimum (a contract test holds the two together);
 * a capability above it would be asked for at run time.
 */
export const capabilities = {
  /** Settings, used ranges, conditional formats, page layout, several areas at once. */
  core: '1.9',
} as const;
