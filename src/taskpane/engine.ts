import { checkWorkbook } from '../app/checkWorkbook';
import { inTurn } from '../app/inTurn';
import { showPlace } from '../app/showPlace';
import { rules } from '../core/rules';
import { underLock } from '../channel/underLock';
import { createExcelWorkbook } from '../excel/createExcelWorkbook';
import { workbookKey } from '../excel/workbookKey';
import { screenPace, watchedPace } from './screenPace';
import type { UseCases } from './UseCases';

const workbook = createExcelWorkbook();
const port = inTurn(underLock(workbook, workbookKey));

// What is not part of a check comes after it; all is prefetched, so that nobody waits for them.
const reporting = () => import(/* webpackChunkName: "report", webpackPrefetch: true */ './reportTools');
const reviewTools = () => import(/* webpackChunkName: "review", webpackPrefetch: true */ './reviewTools');
const trackingTools = () => import(/* webpackChunkName: "tracking", webpackPrefetch: true */ './trackingTools');
const directoryTools = () => import(/* webpackChunkName: "directory", webpackPrefetch: true */ './directoryTools');

/** The use-cases over the workbook that Excel has open. A module of its own, so that the rules and the directory are fetched while the pane is being drawn. */
export const engine: UseCases = {
  checkWorkbook: (options, control) => checkWorkbook(port, options, watchedPace(control)),
  lookFirst: async (options, control) => (await reviewTools()).lookFirst(port, options, watchedPace(control)),
  listFindings: async (options, control) => (await reviewTools()).listFindings(port, options, watchedPace(control)),
  createReport: async (options, control) => (await reporting()).createReport(port, options, watchedPace(control)),
  previewReport: async (options, control) => (await reporting()).previewReport(port, options, watchedPace(control)),
  changeReportChoices: async (change) => (await reporting()).changeReportChoices(port, change),
  createAgencyReports: async (options, control) => (await reporting()).createAgencyReports(port, options, watchedPace(control)),
  exportReport: async (sheet) => (await reporting()).exportReport(port, sheet),
  removeMarks: async () => (await trackingTools()).removeMarks(port, screenPace),
  // Going to a cell changes nothing that others read: a click is answered at once, long work or not.
  showPlace: (place) => showPlace(workbook, place),
  applyFixes: async (fixes, control) => (await reviewTools()).applyFixes(port, fixes, watchedPace(control)),
  undoFixes: async (changed, control) => (await reviewTools()).undoFixes(port, changed, watchedPace(control)),
  changeReview: async (change) => (await reviewTools()).changeReview(port, change),
  correctTable: async (correction) => (await reviewTools()).correctTable(port, correction),
  forgetCorrection: async (table) => (await reviewTools()).forgetCorrection(port, table),
  createDirectorySheet: async () => (await directoryTools()).createDirectorySheet(port),
  offerLists: async (options, control) => (await directoryTools()).offerLists(port, options, watchedPace(control)),
  removeLists: async (options, control) => (await directoryTools()).removeLists(port, options, watchedPace(control)),
  readSettings: async () => (await trackingTools()).readSettings(port),
  changeSettings: async (change) => (await trackingTools()).changeSettings(port, change),
  trackProgress: async (options, control) => (await trackingTools()).trackProgress(port, options, watchedPace(control)),
  addTrackingColumns: async (options, control) => (await trackingTools()).addTrackingColumns(port, options, watchedPace(control)),
  removeTrackingColumns: async (options, control) => (await trackingTools()).removeTrackingColumns(port, options, watchedPace(control)),
  giveVerdict: async (verdict, remembered) => (await trackingTools()).giveVerdict(port, verdict, remembered),
  takeBackVerdict: async (reference) => (await trackingTools()).takeBackVerdict(port, reference),
  closePeriod: async (options, control) => (await trackingTools()).closePeriod(port, options, watchedPace(control)),
  watchChanges: async (onChange) => (await trackingTools()).createChangeWatch().watch(onChange),
  listRules: () => Promise.resolve(rules.map(({ id, severity }) => ({ id, severity }))),
};
