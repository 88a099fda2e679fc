import type { Area } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';
import { typedBlock } from './writeCells';

/** What the protocol takes to set one thing; measured between 550 and 1120. */
const bytesOfSetting = 1200;
/** Lines on all sides and between the cells: six edges with three settings each. */
const bytesOfGrid = 6000;
/** `$XFD$1048576:$XFD$1048576,` would be longer; no report is as wide. */
const bytesOfAddress = 20;
const bytesOfMark = 2500;
const bytesOfPageLayout = 4000;
/** A number format before and after what the cell holds. */
const settingsOfCell = 3;
/** Areas are joined into addresses of about this length. */
const longestAddress = 8000;
/** The cells with the list, those it is taken from, rule, prompt and alert. */
const settingsOfList = 4;

/** The client library cuts a large array into slices of so many cells, each with a path and an action of its own. */
const cellsOfSlice = 1500;

/** Bytes that an edit adds to a request, rather too many than too few. */
export function requestBytes(edit: WorkbookEdit): number {
  if (edit.kind === 'writeCells') return bytesOfBlock(edit);
  if (edit.kind === 'saveState') return bytesOfSetting + jsonBytes(edit.state);
  if (edit.kind === 'markAreas') return bytesOfMark + JSON.stringify(edit.areas).length * 2;
  if (edit.kind === 'formatAreas') return edit.areas.length * (edit.format.grid || edit.format.bottomLine ? bytesOfGrid : bytesOfAddress) + bytesOfSetting * (1 + Object.keys(edit.format).length);
  if (edit.kind === 'restoreCell') return settingsOfCell * bytesOfSetting + jsonBytes([edit.content]);
  if (edit.kind === 'offerList') return (settingsOfList * bytesOfSetting + jsonBytes([edit.source, edit.title, edit.title, edit.hint, edit.hint])) * addressesOf(edit.areas) + edit.areas.length * bytesOfAddress;
  if (edit.kind === 'removeList') return bytesOfSetting * addressesOf(edit.areas) + edit.areas.length * bytesOfAddress;
  if (edit.kind === 'setColumnWidths') return bytesOfSetting * edit.widths.length;
  return edit.kind === 'setPageLayout' ? bytesOfPageLayout : bytesOfSetting;
}

/** How many addresses the areas are joined into, rather too many than too few. */
function addressesOf(areas: readonly Area[]): number {
  return 1 + Math.ceil((areas.length * bytesOfAddress) / longestAddress);
}

function bytesOfBlock(edit: Extract<WorkbookEdit, { kind: 'writeCells' }>): number {
  const { formulas, numberFormats } = typedBlock(edit);
  const slices = 1 + Math.ceil((formulas.length * (formulas[0]?.length ?? 0)) / cellsOfSlice);
  return bytesOfSetting * slices * (numberFormats ? 2 : 1) + jsonBytes(formulas) + (numberFormats ? jsonBytes(numberFormats) : 0);
}

function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
