import type { Area } from '../core/model/address';
import type { WorkbookEdit } from '../core/model/edit';
import { bytesOfSetting, checkEditBytes, jsonBytes } from './checkEditBytes';
import { isCheckEdit } from './isCheckEdit';
import { longestAddress } from './joinAddresses';
import { typedBlock } from './writeCells';

/** Lines on all sides and between the cells: six edges with three settings each. */
const bytesOfGrid = 6000;
/** `$XFD$1048576:$XFD$1048576,` would be longer; no report is as wide. */
const bytesOfAddress = 20;
const bytesOfPageLayout = 4000;
/** A number format before and after what the cell holds. */
const settingsOfCell = 3;
/** The cells with the list, those it is taken from, rule, prompt and alert. */
const settingsOfList = 4;
/** The area, its merges, content and looks, its conditional formats, its validation. */
const settingsOfClearing = 5;

/** The client library cuts a large array into slices of so many cells, each with a path and an action of its own. */
const cellsOfSlice = 1500;

type Edit<Kind extends WorkbookEdit['kind']> = Extract<WorkbookEdit, { kind: Kind }>;

/** Edits that take more than one setting. */
const sizes: { readonly [Kind in WorkbookEdit['kind']]?: (edit: Edit<Kind>) => number } = {
  writeCells: bytesOfBlock,
  formatAreas: ({ areas, format }) =>
    areas.length * (format.grid || format.border || format.bottomLine ? bytesOfGrid : bytesOfAddress) + bytesOfSetting * (1 + Object.keys(format).length) + bytesOfFormats(areas, format.numberFormat),
  // A sheet's name is quoted and a place written out.
  linkCells: ({ links }) => bytesOfSetting + 2 * jsonBytes(links),
  restoreCell: ({ content }) => settingsOfCell * bytesOfSetting + jsonBytes([content]),
  offerList: ({ areas, source, title, hint }) => bytesOfRules(areas, settingsOfList * bytesOfSetting + jsonBytes([source, title, title, hint, hint])),
  restrictCells: ({ areas, title, hint }) => bytesOfRules(areas, settingsOfList * bytesOfSetting + jsonBytes([title, title, hint, hint])),
  removeList: ({ areas }) => bytesOfRules(areas, bytesOfSetting),
  clearArea: () => settingsOfClearing * bytesOfSetting,
  setColumnWidths: ({ widths }) => bytesOfSetting * widths.length,
  setPageLayout: () => bytesOfPageLayout,
};

/** Bytes that an edit adds to a request, rather too many than too few. */
export function requestBytes(edit: WorkbookEdit): number {
  if (isCheckEdit(edit)) return checkEditBytes(edit);
  const size = sizes[edit.kind] as ((edit: WorkbookEdit) => number) | undefined;
  return size ? size(edit) : bytesOfSetting;
}

/** What is set once for each address that the areas are joined into. */
function bytesOfRules(areas: readonly Area[], bytesOfAddressed: number): number {
  return bytesOfAddressed * addressesOf(areas) + areas.length * bytesOfAddress;
}

/** How many addresses the areas are joined into, rather too many than too few. */
function addressesOf(areas: readonly Area[]): number {
  return 1 + Math.ceil((areas.length * bytesOfAddress) / longestAddress);
}

/** A number format is sent for every cell. */
function bytesOfFormats(areas: readonly Area[], numberFormat: string | undefined): number {
  if (numberFormat === undefined) return 0;
  const bytesOfCell = jsonBytes(numberFormat) + 1;
  return areas.reduce((sum, { rowCount, colCount }) => sum + bytesOfSetting * slicesOf(rowCount * colCount) + rowCount * (colCount * bytesOfCell + 3), 0);
}

function slicesOf(cells: number): number {
  return 1 + Math.ceil(cells / cellsOfSlice);
}

function bytesOfBlock(edit: Edit<'writeCells'>): number {
  const { formulas, numberFormats } = typedBlock(edit);
  const slices = slicesOf(formulas.length * (formulas[0]?.length ?? 0));
  return bytesOfSetting * slices * (numberFormats ? 2 : 1) + jsonBytes(formulas) + (numberFormats ? jsonBytes(numberFormats) : 0);
}
