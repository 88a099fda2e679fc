import type { UseCases } from './UseCases';

/** Use-cases that are fetched when first needed; `load` is asked again after it failed, so that trying again helps. */
export function lazyUseCases(load: () => Promise<UseCases>): UseCases {
  return {
    checkWorkbook: async (options) => (await load()).checkWorkbook(options),
    createReport: async (options) => (await load()).createReport(options),
    removeMarks: async () => (await load()).removeMarks(),
    showPlace: async (place) => (await load()).showPlace(place),
    applyFixes: async (fixes) => (await load()).applyFixes(fixes),
    undoFixes: async (changed) => (await load()).undoFixes(changed),
    changeReview: async (change) => (await load()).changeReview(change),
    correctTable: async (correction) => (await load()).correctTable(correction),
    forgetCorrection: async (table) => (await load()).forgetCorrection(table),
    createDirectorySheet: async () => (await load()).createDirectorySheet(),
    offerLists: async (options) => (await load()).offerLists(options),
    removeLists: async (options) => (await load()).removeLists(options),
    listRules: async () => (await load()).listRules(),
  };
}
