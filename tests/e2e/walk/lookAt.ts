import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { assertNoSidewaysScrolling } from '../narrowPaneTo320';
import type { Walker } from './Walker';

const themes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** As narrow as Excel makes the pane; and Excel's usual 350 pixels at a zoom of 200 %. */
const widths = { narrow: { pixels: 320, zoom: 1 }, zoomed: { pixels: 175, zoom: 2 } } as const;

type Rules = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };

/** All that WCAG 2.2 AA asks for and a program can tell; names, roles and sizes are the same in every theme, so that only contrast is asked again. */
const everyCriterion: Rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const contrastAlone: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Excel's own menu lies over this much of the upper right corner, as it is on a Mac, where it is larger. */
const corner = { width: 34, height: 32 } as const;

/**
 * Looks at the pane as it is now in every theme and width: nobody is kept from using it, nothing is cut off sideways.
 * @param folder where the pictures are left
 */
export async function lookAt(walker: Walker, name: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const faults: string[] = [];
  for (const [theme, media] of Object.entries(themes)) {
    await walker.page.emulateMedia(media);
    await settle(walker);
    faults.push(...(await faultsFor(walker, theme === 'light' ? everyCriterion : contrastAlone)).map((fault) => `${theme}: ${fault}`));
    await takePicture(walker, path.join(folder, `${walker.language}-${name}-${theme}.png`));
  }
  await walker.page.emulateMedia(themes.light);
  const usual = await widthOf(walker);
  for (const [width, { pixels, zoom }] of Object.entries(widths)) {
    await setWidth(walker, `${pixels}px`);
    await settle(walker);
    await takePicture(walker, path.join(folder, `${walker.language}-${name}-${width}.png`));
    await assertNoSidewaysScrolling(walker).catch((error: unknown) => faults.push(`${width}: ${String(error)}`));
    faults.push(...(await buttonsInCorner(walker, zoom)).map((name) => `${width}: in the corner of Excel's menu: ${name}`));
  }
  await setWidth(walker, usual);
  await settle(walker);
  assert.deepEqual(faults, []);
}

async function faultsFor({ page }: Walker, { type, values }: Rules): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(['iframe.pane', 'html']).options({ runOnly: { type, values: [...values] }, resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary.replace(/\s+/g, ' ')}`));
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
  await page.locator('iframe.pane').screenshot({ path: file });
}

function widthOf({ page }: Walker): Promise<string> {
  return page.locator('iframe.pane').evaluate((frame) => frame.style.width);
}

async function setWidth({ page }: Walker, width: string): Promise<void> {
  await page.locator('iframe.pane').evaluate((frame, wanted) => {
    frame.style.width = wanted;
  }, width);
}

/** Colours change by a transition, and a frame is drawn again a moment after its width has changed. */
async function settle({ page }: Walker): Promise<void> {
  await page.waitForTimeout(200);
}
