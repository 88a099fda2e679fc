import type { EmbeddedExcel } from '../../src/embedded/embedExcel';
import { mergedAreas } from '../../src/embedded/host/mergedAreas';
import { inExcel } from './planWorkbook';

/** All that a reader of the workbook sees, and all that Excel keeps of it; widths in points, as Excel tells them. */
export async function contentOf({ workbook: { book } }: EmbeddedExcel) {
  const widths = await inExcel(async (workbook, context) => {
    const columns = book.worksheets.map(({ name }) => Array.from('ABCDEFGHIJKLMN', (letter) => workbook.worksheets.getItem(name).getRange(`${letter}1`).format.load('columnWidth')));
    await context.sync();
    return columns.map((formats) => formats.map(({ columnWidth }) => columnWidth));
  });
  return book.worksheets.map((sheet, index) => {
    const cells: Record<string, { readonly value: unknown; readonly style: unknown }> = {};
    sheet.eachRow((row) => row.eachCell((cell) => {
      cells[cell.address] = { value: cell.value, style: cell.style };
    }));
    const { views, pageSetup } = sheet.model;
    return { name: sheet.name, cells, widths: widths[index], merges: mergedAreas(sheet), views, pageSetup, validations: { ...sheet.dataValidations.model } };
  });
}
