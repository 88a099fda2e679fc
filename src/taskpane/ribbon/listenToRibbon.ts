import type { RibbonDeed } from '../../app/ribbonNews';
import { hearRibbon } from '../../channel/hearRibbon';
import { workbookKey } from '../../excel/workbookKey';

/** Hears of ribbon commands on the workbook that this pane stands beside. @returns how to stop */
export function listenToRibbon(onDeed: (deed: RibbonDeed) => void): () => void {
  return hearRibbon(workbookKey, onDeed);
}
