import { coloursFingerprint } from '../core/progress/colours/coloursFingerprint';
import { closedSheets } from './closedSheets';
import type { LookTable } from './lookTables';
import type { WorkbookReading } from './ports';
import type { Colouring } from './trackingState';

/** How the colours in the workbook stand to what was judged. */
export type ColourState = 'none' | 'fresh' | 'stale';

/** Whether there are colours, and whether laying them again would change them. What lies on a sheet that is closed by now cannot be renewed, and does not count. */
export function colourStateOf(reading: WorkbookReading, tables: readonly LookTable[], colouring: Colouring | null): ColourState {
  if (reading.progressSheets.length === 0) return 'none';
  const closed = closedSheets(reading);
  const wanted = new Set(tables.filter(({ looks }) => looks.some((look) => look !== null)).map(({ appendix }) => appendix.sheet));
  const isComplete = [...wanted].every((sheet) => closed.has(sheet) || reading.progressSheets.includes(sheet));
  const isAllWanted = reading.progressSheets.every((sheet) => closed.has(sheet) || wanted.has(sheet));
  return isComplete && isAllWanted && colouring?.fingerprint === coloursFingerprint(tables) ? 'fresh' : 'stale';
}
