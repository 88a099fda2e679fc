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

type Answers = Readonly<Record<keyof typeof capabilities, boolean>>;

/** By the Excel that gave them: one does not learn anything new while it runs. */
const answers = new WeakMap<Office.RequirementSetSupport, Answers>();

/** Whether the running Excel has what a capability needs. The one place that asks, once for each start. */
export function isCapable(capability: keyof typeof capabilities): boolean {
  const { requirements } = Office.context;
  const given = answers.get(requirements) ?? ask(requirements);
  answers.set(requirements, given);
  return given[capability];
}

function ask(requirements: Office.RequirementSetSupport): Answers {
  const has = (capability: keyof typeof capabilities) => requirements.isSetSupported('ExcelApi', capabilities[capability]);
  return { core: has('core'), mergedAreas: has('mergedAreas'), changeSource: has('changeSource') };
}
