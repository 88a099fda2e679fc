import { untilReady } from '../checkInPane';
import { button, buttonLike, chosenPanel, foldOf, openTab, press, unfold, waitFor, type Screen } from './Walker';

/** The second tab, from the first look to the end of a period. */
export const progressScreens: readonly Screen[] = [
  {
    name: 'progress-coloured',
    reach: async (walker) => {
      await openTab(walker, 'tab.progress');
      await press(walker, 'action.colour');
      await waitFor(walker, 'notice.coloured');
    },
  },
  {
    name: 'progress-item',
    reach: async (walker) => {
      await buttonLike(walker, 'look.count').scrollIntoViewIfNeeded();
      await buttonLike(walker, 'look.count').click();
      await walker.pane.getByRole('treeitem').filter({ visible: true }).nth(1).click();
    },
    subject: chosenPanel,
  },
  { name: 'progress-filters', reach: (walker) => unfold(walker, 'filter.title.some'), subject: (walker) => foldOf(walker, 'filter.title.some') },
  { name: 'progress-reminders', reach: (walker) => unfold(walker, 'remind.title'), subject: (walker) => foldOf(walker, 'remind.title') },
  { name: 'progress-tools', reach: (walker) => unfold(walker, 'tools.title'), subject: (walker) => foldOf(walker, 'tools.title') },
  {
    name: 'progress-closing',
    reach: async (walker) => button(walker, 'tools.closePeriod').click(),
    subject: (walker) => button(walker, 'tools.close.yes'),
  },
  {
    name: 'progress-closed',
    reach: async (walker) => {
      await press(walker, 'tools.close.yes');
      await untilReady(walker);
    },
    subject: (walker) => button(walker, 'tools.closePeriod'),
  },
  { name: 'progress-settings', reach: (walker) => unfold(walker, 'settings.due'), subject: (walker) => foldOf(walker, 'settings.due') },
];
