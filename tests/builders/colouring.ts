import { createHash } from 'node:crypto';
import { isLegendText } from '../../src/app/legendText';
import { trackProgress, type TrackOptions } from '../../src/app/trackProgress';
import { parseAddress } from '../../src/core/model/address';
import type { ItemProgress } from '../../src/core/model/progress';
import { markLookOf } from '../../src/core/progress/isLagging';
import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { saveWorkbook } from '../../src/embedded/xlsx/saveWorkbook';
import { createExcelWorkbook } from '../../src/excel/createExcelWorkbook';

/** Colours the open workbook and looks at what came of it. */
export const asOf = '2026-12-09';
export const port = createExcelWorkbook();
export const track = (colours: TrackOptions['colours'], day = asOf) => trackProgress(port, { asOf: day, colours });
export const read = () => port.run((session) => session.read());
export const working = ({ counters }: EmbeddedExcel) => counters.requests - counters.releases;
/** Short, so that a difference is told in a line. */
export const bytes = async ({ workbook }: EmbeddedExcel) => createHash('sha256').update(await saveWorkbook(workbook)).digest('hex');
export const tasksSheet = 'KH46 - Nhiệm vụ';

export interface Rule {
  readonly address: string;
  readonly formula: string;
  readonly numberFormat: string | null;
}

/** The conditional formats of a sheet, uppermost first. */
export function rulesOf(sheet: string): Promise<readonly Rule[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load('items/type,items/customOrNullObject/rule/formula,items/custom/format/numberFormat');
    await context.sync();
    const areas = formats.items.map((format) => format.getRanges().load('address'));
    await context.sync();
    return formats.items.map(({ customOrNullObject, custom }, index) => ({
      address: (areas[index]?.address ?? '').replaceAll(/[^,]*!/g, ''), formula: customOrNullObject.rule.formula, numberFormat: custom.format.numberFormat as string | null,
    }));
  });
}

/** Rows (from 1) that the areas of these rules cover, each as often as it is covered. */
export const rowsOf = (rules: readonly Rule[]) => rules.flatMap(({ address }) => address.split(',')).flatMap((address) => {
  const area = parseAddress(address);
  return Array.from({ length: area?.rowCount ?? 0 }, (_, index) => (area?.row0 ?? 0) + index + 1);
});
export const lookOf = (verdict: ItemProgress | undefined) => verdict && markLookOf(verdict);
export const rulesOfLook = async (sheet: string, look: string) => (await rulesOf(sheet)).filter(({ formula }) => formula.includes(` ${look}"`));

export function write(sheet: string, address: string, value: string | number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** The legend as it stands: cell and text. */
export async function legendOf(sheet: string): Promise<readonly (readonly [row: number, text: string])[]> {
  const { snapshot } = await read();
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return (found?.values ?? []).flatMap((row, down) => row.flatMap((value) => (typeof value === 'string' && isLegendText(value) ? [[(found?.row0 ?? 0) + down + 1, value] as const] : [])));
}
