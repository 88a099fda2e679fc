import { textOf } from '../host/arguments';
import { checkSheetName } from '../host/checkSheetName';
import { defineObject } from '../host/defineObject';
import type { Host } from '../host/Host';
import { refuse } from '../host/HostFailure';
import type { HostObject } from '../host/HostObject';
import { requireFreeStructure } from '../host/protection';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import { sheetId } from './sheetId';
import { worksheet } from './worksheet';

/** By name, whatever its case, or by id. */
function find({ book }: EmbeddedWorkbook, key: unknown): HostObject | null {
  const wanted = textOf(key);
  const sheet = book.worksheets.find((candidate) => candidate.name.toLowerCase() === wanted.toLowerCase() || sheetId(candidate) === wanted);
  return sheet ? worksheet(sheet) : null;
}

function add(workbook: EmbeddedWorkbook, name: unknown, host: Host): HostObject {
  requireFreeStructure(host);
  const sheet = workbook.book.addWorksheet(checkSheetName(name === undefined || name === null ? freeName(workbook) : textOf(name), null, host));
  host.change.structure = true;
  host.change.sheets.add(sheet.name);
  return worksheet(sheet);
}

function freeName({ book }: EmbeddedWorkbook): string {
  for (let number = book.worksheets.length + 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!book.worksheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

function listed({ book }: EmbeddedWorkbook, visibleOnly: unknown): HostObject[] {
  return book.worksheets.filter(({ state }) => visibleOnly !== true || state === 'visible').map(worksheet);
}

/** Workbook.worksheets */
export const worksheets = defineObject<EmbeddedWorkbook>({
  typeName: 'WorksheetCollection',
  members: {
    Add: { since: '1.1', call: (workbook, [name], host) => add(workbook, name, host) },
    GetActiveWorksheet: { since: '1.1', call: (workbook) => find(workbook, workbook.activeSheetName) ?? refuse('ItemNotFound') },
    GetItemOrNullObject: { since: '1.4', call: (workbook, [key]) => find(workbook, key) },
    GetCount: { since: '1.4', call: (workbook, [visibleOnly]) => listed(workbook, visibleOnly).length },
    GetFirst: { since: '1.5', call: (workbook, [visibleOnly]) => listed(workbook, visibleOnly)[0] ?? refuse('ItemNotFound') },
    _RegisterDataChangedEvent: { since: '1.9', call: (_workbook, _args, { client, events }) => void (client && events.register(client)) },
    _UnregisterDataChangedEvent: { since: '1.9', call: (_workbook, _args, { client, events }) => void (client && events.unregister(client)) },
    GetLast: { since: '1.5', call: (workbook, [visibleOnly]) => listed(workbook, visibleOnly).at(-1) ?? refuse('ItemNotFound') },
  },
  items: (workbook) => listed(workbook, false),
  item: (workbook, key) => find(workbook, key) ?? refuse('ItemNotFound'),
});
