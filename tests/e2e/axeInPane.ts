import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeBuilder from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
import type { Workbench } from './openWorkbench';

type Options = Parameters<AxeBuilder['options']>[0];
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

declare const axe: { run(document: Document, options: Options): Promise<Results> };

/** The axe that the package for Playwright brings along. */
const ofPackage = createRequire(createRequire(__filename).resolve('@axe-core/playwright'));
const program = readFileSync(ofPackage.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong in the pane. It is asked in the pane's own frame, as in Excel, where the pane is a page by itself, and stays there from one
 * screen to the next: through the page around, every question would hand it to each frame anew and open a page of its own for the answer.
 */
export async function axeInPane(workbench: Pick<Workbench, 'page'>, options: Options): Promise<readonly string[]> {
  const frame = await paneFrame(workbench);
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(program);
  const violations = await frame.evaluate(async (asked) => (await axe.run(document, asked)).violations, { ...options, resultTypes: ['violations' as const] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)} ${failureSummary.replace(/\s+/g, ' ')}`));
}

async function paneFrame({ page }: Pick<Workbench, 'page'>): Promise<Frame> {
  const frame = await (await page.locator('iframe.pane').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The page shows no pane.');
  return frame;
}
