import type { UseCases } from './UseCases';

/** Use-cases that are fetched when first needed; `load` is asked again after it failed, so that trying again helps. */
export function lazyUseCases(load: () => Promise<UseCases>): UseCases {
  return {
    checkWorkbook: async (options) => (await load()).checkWorkbook(options),
    lookFirst: async (options) => (await load()).lookFirst(options),
    listFindings: async (options) => (await load()).listFindings(options),
    createReport: async (options) => (await load()).createReport(options),
    previewReport: async (options) => (await load()).previewReport(options),
    changeReportChoices: async (change) => (await load()).changeReportChoices(change),
    createAgencyReports: async (options, control) => (await load()).createAgencyReports(options, control),
    exportReport: async (sheet) => (await load()).exportReport(sheet),
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
    readSettings: async () => (await load()).readSettings(),
    changeSettings: async (change) => (await load()).changeSettings(change),
    trackProgress: async (options) => (await load()).trackProgress(options),
    addTrackingColumns: async (options) => (await load()).addTrackingColumns(options),
    removeTrackingColumns: async (options) => (await load()).removeTrackingColumns(options),
    giveVerdict: async (...args) => (await load()).giveVerdict(...args),
    takeBackVerdict: async (reference) => (await load()).takeBackVerdict(reference),
    closePeriod: async (options) => (await load()).closePeriod(options),
    watchChanges: async (onChange) => (await load()).watchChanges(onChange),
    listRules: async () => (await load()).listRules(),
  };
}
