import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { axeInPane } from '../axeInPane';
import { assertNoSidewaysScrolling } from '../narrowPaneTo320';
import type { Walker } from './Walker';

/** The usual one comes last: the widths are looked at in it, and the next screen is reached. */
const themes = {
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  light: { colorScheme: 'light', forcedColors: 'none' },
} as const;

/** As narrow as Excel makes the pane; and Excel's usual 350 pixels at a zoom of 200 %, which leaves half the height, too. */
const widths = { narrow: { pixels: 320, zoom: 1 }, zoomed: { pixels: 175, zoom: 2 } } as const;

/** All that WCAG 2.2 AA asks for and a program can tell; names, roles and sizes are the same in every theme, so that only contrast is asked again. */
const everyCriterion = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const contrastAlone = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/** Excel's own menu lies over this much of the upper right corner, as it is on a Mac, where it is larger. */
const corner = { width: 34, height: 32 } as const;

/** What is looked at. */
export interface Sight {
  /** Names its pictures. */
  readonly name: string;
  /** What has to be seen in each of them; null = whatever stands there. */
  readonly subject: Locator | null;
}

/**
 * Looks at the pane as it is now in every theme and width: nobody is kept from using it, nothing is cut off sideways.
 * @param folder where the pictures are left
 */
export async function lookAt(walker: Walker, { name, subject }: Sight, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const faults: string[] = [];
  const seenAs = async (kind: string): Promise<void> => {
    await settle(walker);
    await subject?.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await takePicture(walker, path.join(folder, `${walker.language}-${name}-${kind}.png`));
  };
  for (const [theme, media] of Object.entries(themes)) {
    await walker.page.emulateMedia(media);
    await seenAs(theme);
    faults.push(...(await axeInPane(walker, { runOnly: theme === 'light' ? everyCriterion : contrastAlone })).map((fault) => `${theme}: ${fault}`));
  }
  const usual = await sizeOf(walker);
  for (const [width, { pixels, zoom }] of Object.entries(widths)) {
    await setSize(walker, { width: pixels, height: usual.height / zoom });
    await seenAs(width);
    await assertNoSidewaysScrolling(walker).catch((error: unknown) => faults.push(`${width}: ${String(error)}`));
    faults.push(...(await pageBeyondPane(walker)).map((fault) => `${width}: ${fault}`));
    faults.push(...(await buttonsInCorner(walker, zoom)).map((name) => `${width}: in the corner of Excel's menu: ${name}`));
  }
  await setSize(walker, usual);
  assert.deepEqual(faults, []);
}

/** Only what the pane has to scroll scrolls: a page longer than it would carry the bars away. */
async function pageBeyondPane({ pane }: Walker): Promise<readonly string[]> {
  const beyond = await pane.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  return beyond > 0 ? [`the page is ${beyond} pixels longer than the pane`] : [];
}

/** What can be pressed where Excel's menu lies. @param zoom the menu is not zoomed with the pane */
function buttonsInCorner({ pane }: Walker, zoom: number): Promise<readonly string[]> {
  return pane.locator('html').evaluate((html, { width, height }) => {
    const points = [4, 12, 20, 28].flatMap((right) => [4, 12, 20, 28].map((top) => ({ right, top })));
    const seen = points.filter(({ right, top }) => right < width && top < height).map(({ right, top }) => document.elementFromPoint(html.clientWidth - right, top)?.closest('button, a, input, select, [role=tab]'));
    return [...new Set(seen.filter((element) => element !== null && element !== undefined))].map((element) => element.ariaLabel ?? element.textContent ?? '');
  }, { width: corner.width / zoom, height: corner.height / zoom });
}

/** The whole pane, which Excel makes as high as its window. */
async function takePicture({ page }: Walker, file: string): Promise<void> {
  const clip = await page.locator('iframe.pane').boundingBox();
  if (!clip) throw new Error('The page shows no pane.');
  await page.screenshot({ path: file, clip });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf({ page }: Walker): Promise<Size> {
  return page.locator('iframe.pane').evaluate(({ offsetWidth: width, offsetHeight: height }: HTMLElement) => ({ width, height }));
}

async function setSize({ page }: Walker, size: Size): Promise<void> {
  await page.locator('iframe.pane').evaluate(({ style }, { width, height }) => {
    style.width = `${width}px`;
    style.height = `${height}px`;
  }, size);
}

/** The pane hears of another theme or width with the next frame, and draws with the one after; what moves then is at its end at once. */
async function settle({ pane }: Walker): Promise<void> {
  await pane.locator('html').evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    for (const motion of document.getAnimations()) if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish();
  });
}
