import type { Worksheet } from '@cj-tech-master/excelts';
import { choiceOf, textOf, truthOf, wholeNumberOf } from '../host/arguments';
import { colorToFile } from '../host/colors';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { HostObject, Member, Members, Wrap } from '../host/HostObject';
import { parseRangeAddress, parseRangeAddresses } from '../host/parseRangeAddress';
import { requireFreeStructure } from '../host/protection';
import { checkSheetName } from '../host/checkSheetName';
import { sheetCols, sheetRows } from '../host/Target';
import { usedArea } from '../host/usedArea';
import { namedArea } from './namedArea';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { sheetId } from './sheetId';
import { worksheetParts } from './worksheetParts';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
type Visibility = keyof typeof visibilities;
const visibilityNames = Object.keys(visibilities) as Visibility[];
const wholeSheet = { row0: 0, col0: 0, rowCount: sheetRows, colCount: sheetCols };

function changed(sheet: Worksheet, host: Host): void {
  host.change.sheets.add(sheet.name);
}

function rename(sheet: Worksheet, value: unknown, host: Host): void {
  requireFreeStructure(host);
  const name = checkSheetName(textOf(value), sheet, host);
  if (host.workbook.activeSheetName === sheet.name) host.workbook.activeSheetName = name;
  sheet.name = name;
  host.change.structure = true;
}

function visibleSheets({ workbook }: Host): readonly Worksheet[] {
  return workbook.book.worksheets.filter(({ state }) => state === 'visible');
}

function setVisibility(sheet: Worksheet, value: unknown, host: Host): void {
  requireFreeStructure(host);
  const state = visibilities[choiceOf(value, visibilityNames)];
  if (state !== 'visible') leaveSheet(sheet, host);
  sheet.state = state;
  host.change.structure = true;
}

/** A workbook always shows one sheet. @throws HostFailure InvalidOperation */
function leaveSheet(sheet: Worksheet, host: Host): void {
  const [other] = visibleSheets(host).filter((candidate) => candidate !== sheet);
  if (!other) return refuse('InvalidOperation');
  if (host.workbook.activeSheetName === sheet.name) activate(other, host);
}

function activate(sheet: Worksheet, host: Host): void {
  if (sheet.state !== 'visible') refuse('InvalidOperation');
  if (host.workbook.activeSheetName !== sheet.name) host.workbook.selection = 'A1';
  host.workbook.activeSheetName = sheet.name;
  host.change.view = true;
}

/** A very hidden sheet is not deleted: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
function remove(sheet: Worksheet, host: Host): void {
  requireFreeStructure(host);
  if (sheet.state === 'veryHidden') refuse('InvalidOperation');
  leaveSheet(sheet, host);
  host.workbook.book.removeWorksheet(sheet.id);
  host.change.structure = true;
}

function setPosition(sheet: Worksheet, value: unknown, host: Host): void {
  requireFreeStructure(host);
  const sheets = host.workbook.book.worksheets.filter((other) => other !== sheet);
  const position = wholeNumberOf(value);
  if (position < 0 || position > sheets.length) refuse('InvalidArgument');
  sheets.splice(position, 0, sheet);
  for (const [index, other] of sheets.entries()) other.orderNo = index + 1;
  host.change.structure = true;
}

function rangeOf(sheet: Worksheet, address: unknown, host: Host): HostObject {
  if (address === undefined || address === null || address === '') return range({ sheet, areas: [wholeSheet] });
  const parsed = parseRangeAddress(textOf(address));
  const area = parsed ? ownArea(sheet, parsed) : namedArea(sheet, textOf(address), host);
  return area ? range({ sheet, areas: [area] }) : refuse('InvalidArgument');
}

function ownArea(sheet: Worksheet, { sheetName, area }: NonNullable<ReturnType<typeof parseRangeAddress>>): typeof area | null {
  return sheetName === null || sheetName.toLowerCase() === sheet.name.toLowerCase() ? area : null;
}

function rangesOf(sheet: Worksheet, addresses: unknown): HostObject {
  if (addresses === undefined || addresses === null) return rangeAreas({ sheet, areas: [wholeSheet] });
  const parsed = parseRangeAddresses(textOf(addresses)) ?? refuse('InvalidArgument');
  return rangeAreas({ sheet, areas: parsed.map((part) => ownArea(sheet, part) ?? refuse('InvalidArgument')) });
}

function usedRange(sheet: Worksheet, valuesOnly: unknown): HostObject | null {
  const area = usedArea(sheet, valuesOnly === true);
  return area && range({ sheet, areas: [area] });
}

const ranges: Members<Worksheet> = {
  GetRange: { since: '1.1', call: (sheet, [address], host) => rangeOf(sheet, address, host) },
  GetRanges: { since: '1.9', call: (sheet, [addresses]) => rangesOf(sheet, addresses) },
  GetCell: { since: '1.1', call: (sheet, [row, col]) => boundedRange(sheet, wholeNumberOf(row), wholeNumberOf(col), 1, 1) },
  GetRangeByIndexes: {
    since: '1.7',
    call: (sheet, [row, col, rows, cols]) => boundedRange(sheet, wholeNumberOf(row), wholeNumberOf(col), wholeNumberOf(rows), wholeNumberOf(cols)),
  },
  /** An empty sheet answers A1: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1) */
  GetUsedRange: { since: '1.1', call: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) ?? boundedRange(sheet, 0, 0, 1, 1) },
  GetUsedRangeOrNullObject: { since: '1.4', call: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) },
};

function boundedRange(sheet: Worksheet, row0: number, col0: number, rowCount: number, colCount: number): HostObject {
  const isInside = row0 >= 0 && col0 >= 0 && rowCount > 0 && colCount > 0 && row0 + rowCount <= sheetRows && col0 + colCount <= sheetCols;
  return isInside ? range({ sheet, areas: [{ row0, col0, rowCount, colCount }] }) : refuse('InvalidArgument');
}

const gridlines: Member<Worksheet> = {
  since: '1.8',
  get: ({ views }) => views[0]?.showGridLines !== false,
  set: (sheet, value, host) => {
    const showGridLines = truthOf(value);
    sheet.views = [{ state: 'normal', ...sheet.views[0], showGridLines }, ...sheet.views.slice(1)];
    changed(sheet, host);
  },
};

/** Excel.Worksheet */
export const worksheet: Wrap<Worksheet> = defineObject<Worksheet>({
  typeName: 'Worksheet',
  identity: (sheet) => ({ Id: sheetId(sheet) }),
  members: {
    Id: { since: '1.1', get: sheetId },
    Name: { since: '1.1', get: ({ name }) => name, set: rename },
    Position: { since: '1.1', get: (sheet, { workbook }) => workbook.book.worksheets.indexOf(sheet), set: setPosition },
    Visibility: { since: '1.1', get: ({ state }) => visibilityNames.find((name) => visibilities[name] === state), set: setVisibility },
    TabColor: {
      since: '1.7',
      get: ({ properties }) => (properties.tabColor?.argb === undefined ? '' : `#${properties.tabColor.argb.slice(-6).toUpperCase()}`),
      set: (sheet, value, host) => {
        if (value === '') delete sheet.properties.tabColor;
        else sheet.properties.tabColor = colorToFile(value);
        changed(sheet, host);
      },
    },
    ShowGridlines: gridlines,
    /** The client library writes the property under this shorter name. */
    Gridlines: gridlines,
    ...ranges,
    ...worksheetParts,
    Activate: { since: '1.1', call: (sheet, _args, host) => activate(sheet, host) },
    Delete: { since: '1.1', call: (sheet, _args, host) => remove(sheet, host) },
    Calculate: { since: '1.6', call: () => null },
  },
});
