import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';

export interface OutsideWatch {
  /** To be given to the browser as its proxy. */
  readonly address: string;
  /** The places on other machines that have been asked for since the last call. */
  takeAsked(): readonly string[];
  close(): void;
}

/** Where Chromium asks its own maker for things, whatever page is open. A page that asked there would still be noticed by its request. */
const browsersOwn = /(?:^|\.)(?:googleapis|google|gvt1)\.com(?::\d+)?$/;

/**
 * A proxy that leads nowhere. Whatever the browser would send to another machine arrives here, from pages, frames, workers, prefetches,
 * beacons and sockets alike, and is told instead of sent.
 */
export function watchOutside(): Promise<OutsideWatch> {
  const asked: string[] = [];
  const note = (host: string) => {
    if (!browsersOwn.test(host)) asked.push(host);
  };
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '').host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      const port = typeof place === 'object' && place ? place.port : 0;
      resolve({ address: `http://127.0.0.1:${port}`, takeAsked: () => asked.splice(0), close: () => server.close() });
    });
  });
}

/** Every way out that a page has, each to a machine of its own name. */
const waysOut: Readonly<Record<string, string>> = {
  fetch: `fetch('http://fetch.test/').catch(() => undefined)`,
  secure: `fetch('https://secure.test/').catch(() => undefined)`,
  beacon: `navigator.sendBeacon('http://beacon.test/', 'x')`,
  picture: `new Image().src = 'http://picture.test/'`,
  socket: `new WebSocket('ws://socket.test/')`,
  events: `new EventSource('http://events.test/')`,
  worker: `new Worker(URL.createObjectURL(new Blob(["fetch('http://worker.test/')"])))`,
  prefetch: `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: 'http://prefetch.test/' }))`,
  frame: `document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://frame.test/' }))`,
};

/**
 * Takes every way out of a page that has no policy, so that silence later on means something.
 * @throws Error that names the ways that were not noticed
 */
export async function proveWatch(browser: Browser, watch: OutsideWatch, ownPage: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(ownPage);
  const seen = new Set<string>();
  for (const way of Object.values(waysOut)) await page.evaluate(`{ ${way}; undefined }`);
  for (let turn = 0; turn < 100 && seen.size < Object.keys(waysOut).length; turn += 1) {
    await page.waitForTimeout(100);
    for (const host of watch.takeAsked()) seen.add(host.split('.')[0] ?? '');
  }
  await page.close();
  watch.takeAsked();
  const unseen = Object.keys(waysOut).filter((name) => !seen.has(name));
  if (unseen.length > 0) throw new Error(`The run would not notice what leaves the machine by: ${unseen.join(', ')}`);
}
