import { sheetId } from '../members/sheetId';
import type { EmbeddedWorkbook } from '../xlsx/EmbeddedWorkbook';
import type { HostClient } from './HostClient';
import { isWithinLevel } from './isWithinLevel';
import { localAddress } from './rangeAddress';
import type { CellChange } from './WorkbookChange';

/** As the client library numbers its messages: events, and among them that of changed cells in any sheet. */
const eventCategory = 65536;
const worksheetChanged = 10;
const anySheet = 'Workbook';

/** `Remote`: by somebody else who has the same file open. */
export type ChangeSource = 'Local' | 'Remote';

export interface EditedCells {
  readonly workbook: EmbeddedWorkbook;
  readonly cells: readonly CellChange[];
  /** null = nobody through the host. */
  readonly writer: HostClient | null;
  readonly source?: ChangeSource;
  readonly level: string;
}

/** The windows that asked to be told of changed cells, each as often as it asked. */
export class ChangeEvents {
  private readonly watchers = new Map<HostClient, number>();

  constructor(private readonly delayMs: number) {}

  register(client: HostClient): void {
    this.watchers.set(client, (this.watchers.get(client) ?? 0) + 1);
  }

  unregister(client: HostClient): void {
    const left = (this.watchers.get(client) ?? 0) - 1;
    if (left > 0) this.watchers.set(client, left);
    else this.watchers.delete(client);
  }

  /** Events arrive after the answer to the request that made them, as in Excel, and only where they are still waited for. */
  tell(edit: EditedCells): void {
    if (edit.cells.length === 0 || this.watchers.size === 0) return;
    setTimeout(() => {
      for (const client of this.watchers.keys()) client.deliver(JSON.stringify(edit.cells.flatMap((cells) => messageOf(edit, cells, client))));
    }, this.delayMs);
  }
}

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs · values before and after, which only single cells have, are
 * left out; nothing of ours asks for them.
 */
function messageOf({ workbook, writer, source = 'Local', level }: EditedCells, { sheet, area, changeType }: CellChange, client: HostClient): readonly object[] {
  const edited = workbook.book.getWorksheet(sheet);
  if (!edited) return [];
  const triggerSource = isWithinLevel('1.14', level) ? { triggerSource: writer === client ? 'ThisLocalAddin' : 'Unknown' } : {};
  const event = { changeType, source, worksheetId: sheetId(edited), address: localAddress(area), shiftDirection: 'None', ...triggerSource };
  return [{ messageCategory: eventCategory, messageType: worksheetChanged, targetId: anySheet, message: JSON.stringify(event), isRemoteOverride: false }];
}
