import type { ListState } from '../app/ports';
import { areaAddress, type Area } from '../core/model/address';

/** What lists these blocks of cells offer; a block whose cells differ counts as somebody else's. One request. */
export async function readLists(context: Excel.RequestContext, areas: readonly { readonly sheet: string; readonly area: Area }[], title: string): Promise<readonly ListState[]> {
  const validations = areas.map(({ sheet, area }) => {
    const validation = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).dataValidation;
    validation.load('type,prompt');
    return validation;
  });
  await context.sync();
  return validations.map(({ type, prompt }) => (type === 'None' ? 'none' : prompt?.title === title ? 'ours' : 'other'));
}
