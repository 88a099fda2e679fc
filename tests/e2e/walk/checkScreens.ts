import { untilReady } from '../checkInPane';
import { scrollPaneTo } from '../scrollPaneTo';
import { showSheet, typeIntoCell } from '../typeIntoCell';
import { button, buttonLike, chosenPanel, foldOf, openSample, press, saidIn, sentenceOf, unfold, waitFor, type Screen, type Walker } from './Walker';

const tasks = 'KH46 - Nhiệm vụ';

async function backToTop({ pane }: Walker): Promise<void> {
  await pane.locator('html').evaluate((html) => {
    for (const element of html.querySelectorAll('*')) element.scrollTop = 0;
  });
}

/** Chooses the first finding that is listed for a cell. */
async function choose(walker: Walker, cell: string): Promise<void> {
  await backToTop(walker);
  await (await scrollPaneTo(walker, `${tasks}!${cell}`)).click();
  await chosenPanel(walker).waitFor();
}

const searchField = ({ pane, t }: Walker) => pane.getByLabel(t('findings.search'));

/** The first tab, from the first sight to corrections. */
export const checkScreens: readonly Screen[] = [
  {
    name: 'check-welcome',
    reach: async (walker) => {
      const { page, pane, language, t } = walker;
      await openSample(page, 'theo-doi-quy-4-2026');
      if (language === 'en') await pane.getByRole('button', { name: 'English', exact: true }).click();
      await pane.getByRole('tab', { name: t('tab.progress') }).waitFor();
    },
  },
  {
    name: 'help',
    reach: async (walker) => {
      await button(walker, 'pane.help').click();
      await walker.pane.getByRole('heading', { name: walker.t('help.title'), exact: true }).waitFor();
    },
  },
  {
    name: 'help-search',
    reach: async ({ pane, t }) => pane.getByLabel(t('help.search')).fill('ten co quan'),
    subject: ({ pane, t }) => pane.getByLabel(t('help.search')),
  },
  {
    name: 'check-results',
    reach: async (walker) => {
      await button(walker, 'help.close').click();
      await press(walker, 'action.check');
    },
  },
  { name: 'check-facets', reach: (walker) => unfold(walker, 'findings.facets'), subject: (walker) => foldOf(walker, 'findings.facets') },
  {
    name: 'check-by-sheet',
    reach: async (walker) => button(walker, 'findings.grouping.sheet').click(),
    subject: ({ pane }) => pane.getByRole('tree').filter({ visible: true }),
  },
  { name: 'check-search', reach: (walker) => searchField(walker).fill('so, ban, nganh'), subject: searchField },
  {
    name: 'check-nothing-left',
    reach: async (walker) => {
      await searchField(walker).fill('khong co gi nhu vay');
      await waitFor(walker, 'findings.nothing');
    },
    subject: (walker) => saidIn(walker, 'findings.nothing'),
  },
  {
    name: 'check-listed',
    reach: async (walker) => {
      await button(walker, 'findings.clear').click();
      await button(walker, 'findings.grouping.rule').click();
      await press(walker, 'findings.toSheet');
      await waitFor(walker, 'notice.findingsListed');
      await showSheet(walker.page, tasks);
    },
    subject: (walker) => button(walker, 'findings.toSheet'),
  },
  { name: 'check-chosen', reach: (walker) => choose(walker, 'D110'), subject: chosenPanel },
  { name: 'check-ignoring', reach: async (walker) => button(walker, 'ignore.open').click(), subject: (walker) => button(walker, 'ignore.cell') },
  {
    name: 'check-group',
    reach: async (walker) => {
      await backToTop(walker);
      await (await scrollPaneTo(walker, sentenceOf(walker, 'fix.group'))).click();
      await chosenPanel(walker).getByText(sentenceOf(walker, 'chosen.group')).waitFor();
    },
    subject: chosenPanel,
  },
  {
    name: 'check-fixed',
    reach: async (walker) => {
      await choose(walker, 'D110');
      await buttonLike(walker, 'fix.same').click();
      await waitFor(walker, 'notice.fixed');
      await untilReady(walker);
    },
    subject: chosenPanel,
  },
  {
    name: 'check-aside',
    reach: async (walker) => {
      await press(walker, 'action.undo');
      await choose(walker, 'D110');
      if (!(await button(walker, 'ignore.cell').isVisible())) await button(walker, 'ignore.open').click();
      await press(walker, 'ignore.cell');
      await unfold(walker, 'setAside.title');
    },
    subject: (walker) => foldOf(walker, 'setAside.title'),
  },
  { name: 'check-rules', reach: (walker) => unfold(walker, 'ruleSwitches.title'), subject: (walker) => foldOf(walker, 'ruleSwitches.title') },
  {
    name: 'check-correction',
    reach: async (walker) => {
      await unfold(walker, 'recognised.title');
      await button(walker, 'correct.open').click();
    },
    subject: ({ pane, t }) => pane.getByLabel(t('correct.kind')).filter({ visible: true }).first(),
  },
  {
    name: 'check-outdated',
    reach: async (walker) => {
      await typeIntoCell(walker.page, 'J60', 'Ghi thêm');
      await waitFor(walker, 'outdated.check');
      await backToTop(walker);
    },
  },
  {
    name: 'check-refused',
    reach: async (walker) => {
      await walker.page.evaluate(() => window.embeddedExcel?.setEditMode(true));
      await press(walker, 'action.check');
      await waitFor(walker, 'failure.cell-being-edited');
      await walker.page.evaluate(() => window.embeddedExcel?.setEditMode(false));
    },
  },
];
