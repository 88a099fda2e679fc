import { untilReady } from '../checkInPane';
import { button, foldOf, openTab, press, saidIn, unfold, waitFor, type Screen } from './Walker';

/** The third tab, from the preview to reports of agencies. */
export const reportScreens: readonly Screen[] = [
  {
    name: 'report-preview',
    reach: async (walker) => {
      await openTab(walker, 'tab.report');
      await waitFor(walker, 'report.planned');
      await untilReady(walker);
    },
    subject: (walker) => saidIn(walker, 'report.planned'),
  },
  { name: 'report-sections', reach: (walker) => unfold(walker, 'report.sections'), subject: (walker) => foldOf(walker, 'report.sections') },
  { name: 'report-form', reach: (walker) => unfold(walker, 'report.form'), subject: (walker) => foldOf(walker, 'report.form') },
  {
    name: 'report-made',
    reach: async (walker) => {
      await press(walker, 'action.report');
      await waitFor(walker, 'reports.title');
    },
    subject: (walker) => saidIn(walker, 'reports.title'),
  },
  {
    name: 'report-agencies',
    reach: async (walker) => {
      await button(walker, 'action.agencyReports').click();
      await waitFor(walker, 'run.ask');
    },
    subject: (walker) => saidIn(walker, 'run.ask'),
  },
];
