import { embedExcel } from '../embedded/embedExcel';
import { watchGrid } from './grid/watchGrid';
import { WorkbookGrid } from './grid/WorkbookGrid';
import { openWindow } from './pane/openWindow';
import { offerToPane } from './pane/paneWindow';
import { pressRibbon } from './pane/pressRibbon';
import { downloadFile } from './session/downloadFile';
import { WorkbenchSession } from './session/WorkbenchSession';
import type { Words } from './words';

/** Puts the grid into its place and joins grid, workbook and pane. */
export function beginSession(gridPlace: HTMLElement, t: Words): WorkbenchSession {
  const grid = new WorkbookGrid(gridPlace);
  const session = new WorkbenchSession({
    t,
    grid,
    serve: (workbook, onChange, onOpenFile) => {
      // Another visit to the same sample is another workbook.
      const excel = embedExcel(workbook, { address: `workbench:${crypto.randomUUID()}`, openWindow: (address) => openWindow(address, t) });
      excel.onChange(onChange);
      excel.onOpenFile(onOpenFile);
      offerToPane(excel);
      return { setCellEditing: excel.setEditMode, tellEdited: excel.tellEdited, pressRibbon: (name) => pressRibbon(excel.commands, name) };
    },
    fetchBytes,
    download: downloadFile,
    currentYear: () => new Date().getFullYear(),
  });
  watchGrid(grid, session);
  return session;
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return new Uint8Array(await answer.arrayBuffer());
}
