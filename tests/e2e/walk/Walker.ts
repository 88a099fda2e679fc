import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Language, MessageKey, MessageValues, Translator } from '../../../src/i18n';
import { untilReady } from '../checkInPane';
import type { Workbench } from '../openWorkbench';

/** Finds its way through the pane by the words of the language that the pane speaks. */
export interface Walker extends Workbench {
  readonly language: Language;
  readonly t: Translator;
}

/** A screen of the pane, or a state of one, and the way there from the screen before it. */
export interface Screen {
  /** Names its pictures too. */
  readonly name: string;
  readonly reach: (walker: Walker) => Promise<void>;
  /** What it is about, to be seen in every picture; left out where that stands at the top anyway. */
  readonly subject?: (walker: Walker) => Locator;
}

export function button({ pane, t }: Walker, key: MessageKey, values?: MessageValues): Locator {
  return pane.getByRole('button', { name: t(key, values), exact: true }).filter({ visible: true }).first();
}

/** A button whose sentence holds numbers or names that are not known beforehand. */
export function buttonLike(walker: Walker, key: MessageKey): Locator {
  return walker.pane.getByRole('button', { name: sentenceOf(walker, key) }).filter({ visible: true }).first();
}

/** Presses a button and waits until all that follows is done. */
export async function press(walker: Walker, key: MessageKey, values?: MessageValues): Promise<void> {
  await button(walker, key, values).click();
  await untilReady(walker);
}

export async function openTab({ pane, t }: Walker, key: MessageKey): Promise<void> {
  await pane.getByRole('tab', { name: t(key), exact: true }).click();
}

/** The headline under which something is folded away. */
export function foldOf(walker: Walker, key: MessageKey): Locator {
  return walker.pane.locator('summary').filter({ hasText: sentenceOf(walker, key), visible: true }).first();
}

/** Opens what is folded away under a headline. */
export async function unfold(walker: Walker, key: MessageKey): Promise<void> {
  const summary = foldOf(walker, key);
  await summary.scrollIntoViewIfNeeded();
  await summary.click();
}

/** The sentence of a message, whatever fills its gaps. */
export function sentenceOf({ t }: Pick<Walker, 't'>, key: MessageKey): RegExp {
  const parts = t(key).split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.*'));
}

interface Speaking {
  readonly pane: FrameLocator;
  readonly t: Translator;
}

/** Where the pane says something. */
export function saidIn({ pane, t }: Speaking, key: MessageKey): Locator {
  return pane.getByText(sentenceOf({ t }, key)).filter({ visible: true }).first();
}

export async function waitFor(walker: Speaking, key: MessageKey): Promise<void> {
  await saidIn(walker, key).waitFor();
}

/** The panel of what was chosen from a list. */
export function chosenPanel({ pane, t }: Walker): Locator {
  return pane.getByRole('region', { name: t('chosen.title') }).filter({ visible: true }).first();
}

/** A workbook of the samples, in a pane that knows nothing of before. */
export async function openSample(page: Page, name: string): Promise<void> {
  await page.locator('.top-bar select').selectOption(name);
  await page.waitForFunction((wanted) => document.querySelector('.file-name')?.textContent?.includes(wanted) ?? false, `${name}.xlsx`);
}
