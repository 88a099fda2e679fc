import type { Browser, FrameLocator, Page } from 'playwright-core';

export interface Workbench {
  readonly page: Page;
  /** The task pane in its frame. */
  readonly pane: FrameLocator;
  /** What must not happen: requests to other hosts, what a page's policy had to refuse, errors in the console, exceptions nobody caught. */
  readonly incidents: string[];
}

/** Opens the workbench as staff have it: Vietnamese browser, a laptop's screen, the clock on a day of quarter IV/2026. */
export async function openWorkbench(browser: Browser, address: string): Promise<Workbench> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', acceptDownloads: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const incidents: string[] = [];
  const { host } = new URL(address);
  const noteAddress = (asked: string) => {
    const place = new URL(asked);
    if (/^(?:http|ws)/.test(place.protocol) && place.host !== host) incidents.push(`request to ${place.host}`);
  };
  context.on('request', (request) => noteAddress(request.url()));
  context.on('page', (opened) => opened.on('websocket', (socket) => noteAddress(socket.url())));
  page.on('websocket', (socket) => noteAddress(socket.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') incidents.push(`console: ${message.text()}`);
  });
  context.on('weberror', (thrown) => incidents.push(`exception: ${thrown.error().stack ?? thrown.error().message}`));
  await context.addInitScript({ content: tellRefusals });
  await page.addInitScript({ content: shiftedClock(Date.parse('2026-12-14T09:00:00+07:00') - Date.now()) });
  await page.goto(address);
  return { page, pane: page.frameLocator('iframe.pane'), incidents };
}

/** What a page's policy refuses is told as an error of that page, also where the browser itself would keep quiet. */
const tellRefusals = `document.addEventListener('securitypolicyviolation', (refusal) => console.error('policy refused ' + refusal.effectiveDirective + ': ' + refusal.blockedURI));`;

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
