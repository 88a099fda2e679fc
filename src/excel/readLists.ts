import type { ListState } from '../app/ports';
import { areaAddress, type Area } from '../core/model/address';

/**
 * What lists these blocks of cells offer. A block whose cells differ, or that has nothing but a remark to show, counts as somebody else's:
 * neither may be lost to a list of ours. One request.
 */
export async function readLists(context: Excel.RequestContext, areas: readonly { readonly sheet: string; readonly area: Area }[], title: string): Promise<readonly ListState[]> {
  const validations = areas.map(({ sheet, area }) => {
    const validation = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).dataValidation;
    validation.load('type,prompt');
    return validation;
  });
  await context.sync();
  return validations.map((validation) => stateOf(validation, title));
}

function stateOf({ type, prompt }: Excel.DataValidation, title: string): ListState {
  const told = prompt as Excel.DataValidationPrompt | null;
  if (type === 'None') return told?.title || told?.message ? 'other' : 'none';
  return type === 'List' && told?.title === title ? 'ours' : 'other';
}
