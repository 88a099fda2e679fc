/**
 * What each capability needs of Excel. The lowest set is the manifest's minimum (a contract test holds the two together, and every
 * name of the API in use to this table); a capability above it is asked for at run time.
 */
export const capabilities = {
  /** Settings, used ranges, conditional formats, page layout, lists to choose from, several areas at once, being told of changes. */
  core: '1.9',
  /** Which cells are merged. */
  mergedAreas: '1.13',
  /** Who made a change that Excel tells of. */
  changeSource: '1.14',
} as const;

/** Whether the running Excel has what a capability needs. The one place that asks. */
export function isCapable(capability: keyof typeof capabilities): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', capabilities[capability]);
}
