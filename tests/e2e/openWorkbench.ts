import type { Browser, FrameLocator, Page } from 'playwright-core';

export interface Workbench {
  readonly page: Page;
  /** The task pane in its frame. */
  readonly pane: FrameLocator;
  /** What must not happen: requests to other hosts, errors in the console, exceptions nobody caught. */
  readonly incidents: string[];
}

/** Opens the workbench as staff have it: Vietnamese browser, a laptop's screen, the clock on a day of quarter IV/2026. */
export async function openWorkbench(browser: Browser, address: string): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const incidents: string[] = [];
  const { host } = new URL(address);
  context.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== host) incidents.push(`request to ${asked}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') incidents.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => incidents.push(`exception: ${error.stack ?? error.message}`));
  await page.addInitScript({ content: shiftedClock(Date.parse('2026-12-14T09:00:00+07:00') - Date.now()) });
  await page.goto(address);
  return { page, pane: page.frameLocator('iframe.pane'), incidents };
}

/**
 * Lets the page's clock run on another day. A clock that stands still would stop whatever waits for time to pass.
 * As text, because what carries functions into the page also carries names that are not known there.
 */
function shiftedClock(shiftMs: number): string {
  return `{
    const RealDate = Date;
    const now = () => RealDate.now() + ${shiftMs};
    window.Date = new Proxy(RealDate, {
      construct: (target, given, created) => Reflect.construct(target, given.length === 0 ? [now()] : given, created),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    });
  }`;
}
