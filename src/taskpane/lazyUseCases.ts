import type { UseCases } from './UseCases';

/** Use-cases that are fetched when first needed; `load` is asked again after it failed, so that trying again helps. */
export function lazyUseCases(load: () => Promise<UseCases>): UseCases {
  return {
    checkWorkbook: async (...args) => (await load()).checkWorkbook(...args),
    lookFirst: async (...args) => (await load()).lookFirst(...args),
    listFindings: async (...args) => (await load()).listFindings(...args),
    createReport: async (...args) => (await load()).createReport(...args),
    previewReport: async (...args) => (await load()).previewReport(...args),
    changeReportChoices: async (change) => (await load()).changeReportChoices(change),
    createAgencyReports: async (...args) => (await load()).createAgencyReports(...args),
    exportReport: async (sheet) => (await load()).exportReport(sheet),
    removeMarks: async () => (await load()).removeMarks(),
    showPlace: async (place) => (await load()).showPlace(place),
    applyFixes: async (...args) => (await load()).applyFixes(...args),
    undoFixes: async (...args) => (await load()).undoFixes(...args),
    changeReview: async (change) => (await load()).changeReview(change),
    correctTable: async (correction) => (await load()).correctTable(correction),
    forgetCorrection: async (table) => (await load()).forgetCorrection(table),
    createDirectorySheet: async () => (await load()).createDirectorySheet(),
    offerLists: async (...args) => (await load()).offerLists(...args),
    removeLists: async (...args) => (await load()).removeLists(...args),
    readSettings: async () => (await load()).readSettings(),
    changeSettings: async (change) => (await load()).changeSettings(change),
    trackProgress: async (...args) => (await load()).trackProgress(...args),
    addTrackingColumns: async (...args) => (await load()).addTrackingColumns(...args),
    removeTrackingColumns: async (...args) => (await load()).removeTrackingColumns(...args),
    giveVerdict: async (...args) => (await load()).giveVerdict(...args),
    takeBackVerdict: async (reference) => (await load()).takeBackVerdict(reference),
    closePeriod: async (...args) => (await load()).closePeriod(...args),
    watchChanges: async (onChange) => (await load()).watchChanges(onChange),
    listRules: async () => (await load()).listRules(),
  };
}
