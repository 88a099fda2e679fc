import type { Page } from 'playwright-core';
import { parseAddress } from '../../src/core/model/address';
import type { MarkLook } from '../../src/core/model/edit';
import { markFormula, markLooks } from '../../src/excel/marks';

/** A conditional format of ours. */
interface Mark {
  readonly look: MarkLook;
  /** Areas, by spaces. */
  readonly ref: string;
  readonly numberFormat: string;
}

const progressLooks: readonly string[] = Object.entries(markLooks).flatMap(([look, { group }]) => (group === 'progress' ? [look] : []));

/** Our marks on a sheet of the workbook in memory. */
async function marksOn(page: Page, sheet: string): Promise<readonly Mark[]> {
  const rules = await page.evaluate(
    (name) =>
      (window.embeddedExcel?.workbook.book.getWorksheet(name)?.conditionalFormattings ?? []).flatMap(({ ref, rules: ofRange }) =>
        ofRange.map((rule) => ({ ref, formula: 'formulae' in rule ? String(rule.formulae?.[0]) : '', numberFormat: JSON.stringify(rule.style?.numFmt ?? '') })),
      ),
    sheet,
  );
  return rules.flatMap(({ ref, formula, numberFormat }) => looksOf(formula).map((look) => ({ look, ref, numberFormat })));
}

function looksOf(formula: string): readonly MarkLook[] {
  return (Object.keys(markLooks) as MarkLook[]).filter((look) => markFormula(look).slice(1) === formula.replace(/^=/, ''));
}

/** The looks of progress on a sheet, each once. */
export async function progressLooksOn(page: Page, sheet: string): Promise<readonly string[]> {
  const looks = (await marksOn(page, sheet)).map(({ look }) => look).filter((look) => progressLooks.includes(look));
  return [...new Set(looks)].sort();
}

/** What our marks make of a cell: the looks, and the number formats that carry a symbol. */
export async function marksAt(page: Page, sheet: string, address: string): Promise<{ readonly looks: readonly string[]; readonly formats: string }> {
  const cell = parseAddress(address);
  if (!cell) throw new Error(`No address: ${address}`);
  const covering = (await marksOn(page, sheet)).filter(({ ref }) =>
    ref.split(/[\s,]+/).some((part) => {
      const area = parseAddress(part);
      return area !== null && cell.row0 >= area.row0 && cell.row0 < area.row0 + area.rowCount && cell.col0 >= area.col0 && cell.col0 < area.col0 + area.colCount;
    }),
  );
  return { looks: [...new Set(covering.map(({ look }) => look))].sort(), formats: covering.map(({ numberFormat }) => numberFormat).join(' ') };
}

/** Waits until the grid shows the fill of a look, or no dot of it any more. What Univer holds in canvases out of sight does not count. */
export async function untilInGrid(page: Page, look: MarkLook, isShown: boolean): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const count = await dotsInGrid(page, look);
    if (isShown ? count >= enough : count === 0) return;
    await page.waitForTimeout(500);
  }
  throw new Error(`The grid ${isShown ? 'does not show' : 'still shows'} the colour of: ${look}`);
}

const attempts = 12;
/** Dots that make a cell or more. */
const enough = 1000;

async function dotsInGrid(page: Page, look: MarkLook): Promise<number> {
  const picture = (await page.locator('.grid').screenshot()).toString('base64');
  const { fill } = markLooks[look];
  return page.evaluate(
    async ({ png, wanted }) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
      const paper = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      paper?.drawImage(bitmap, 0, 0);
      const dots = paper?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      let count = 0;
      for (let at = 0; at < dots.length; at += 4) if (dots[at] === wanted[0] && dots[at + 1] === wanted[1] && dots[at + 2] === wanted[2]) count += 1;
      return count;
    },
    { png: picture, wanted: [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16)) },
  );
}
