import type { Page } from 'playwright-core';

/** How many requests of the add-in reach the workbook meanwhile; those that only release objects do not count. */
export async function countRequests(page: Page, work: () => Promise<void>): Promise<number> {
  const before = await untilQuiet(page);
  await work();
  return (await untilQuiet(page)) - before;
}

/** Waits until nothing that was begun before is still under way. */
async function untilQuiet(page: Page): Promise<number> {
  const before = await requestsSoFar(page);
  await page.waitForTimeout(400);
  const now = await requestsSoFar(page);
  return now === before ? now : untilQuiet(page);
}

function requestsSoFar(page: Page): Promise<number> {
  return page.evaluate(() => {
    const counters = window.embeddedExcel?.counters;
    if (!counters) throw new Error('The page offers no workbook.');
    return counters.requests - counters.releases;
  });
}
