import { untilReady } from '../checkInPane';
import { scrollPaneTo } from '../scrollPaneTo';
import { showSheet, typeIntoCell } from '../typeIntoCell';
import { button, buttonLike, openSample, press, unfold, waitFor, type Screen, type Walker } from './Walker';

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
  await walker.pane.getByRole('region', { name: walker.t('chosen.title') }).waitFor();
}

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
  { name: 'help-search', reach: async ({ pane, t }) => pane.getByLabel(t('help.search')).fill('ten co quan') },
  {
    name: 'check-results',
    reach: async (walker) => {
      await button(walker, 'help.close').click();
      await press(walker, 'action.check');
    },
  },
  { name: 'check-facets', reach: (walker) => unfold(walker, 'findings.facets') },
  { name: 'check-by-sheet', reach: async (walker) => walker.pane.getByText(walker.t('findings.grouping.sheet'), { exact: true }).click() },
  { name: 'check-search', reach: async ({ pane, t }) => pane.getByLabel(t('findings.search')).fill('so, ban, nganh') },
  {
    name: 'check-nothing-left',
    reach: async ({ pane, t }) => {
      await pane.getByLabel(t('findings.search')).fill('khong co gi nhu vay');
      await pane.getByText(t('findings.nothing')).first().waitFor();
    },
  },
  {
    name: 'check-listed',
    reach: async (walker) => {
      await button(walker, 'findings.clear').click();
      await walker.pane.getByText(walker.t('findings.grouping.rule'), { exact: true }).click();
      await press(walker, 'findings.toSheet');
      await waitFor(walker, 'notice.findingsListed');
      await showSheet(walker.page, tasks);
    },
  },
  { name: 'check-chosen', reach: (walker) => choose(walker, 'D110') },
  { name: 'check-ignoring', reach: async (walker) => button(walker, 'ignore.open').click() },
  { name: 'check-group', reach: async (walker) => choose(walker, 'D110') },
  {
    name: 'check-fixed',
    reach: async (walker) => {
      await buttonLike(walker, 'fix.same').click();
      await waitFor(walker, 'notice.fixed');
      await untilReady(walker);
    },
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
  },
  { name: 'check-rules', reach: (walker) => unfold(walker, 'ruleSwitches.title') },
  {
    name: 'check-correction',
    reach: async (walker) => {
      await unfold(walker, 'recognised.title');
      await button(walker, 'correct.open').click();
    },
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
