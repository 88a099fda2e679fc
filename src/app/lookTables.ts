import type { Appendix } from '../core/model/appendix';
import type { ProgressLook } from '../core/model/edit';
import type { TrackingSettings } from '../core/model/tracking';
import { coloursFingerprint } from '../core/progress/colours/coloursFingerprint';
import { concernsUnit } from '../core/progress/concernsUnit';
import { markLookOf } from '../core/progress/isLagging';
import { closedSheets } from './closedSheets';
import type { WorkbookReading } from './ports';
import type { ColourState } from './trackProgress';
import type { Colouring } from './trackingState';
import type { Understanding } from './understandWorkbook';

/** The look of every item of a table; null for one that is not the business of the unit that is looked at. */
export interface LookTable {
  readonly appendix: Appendix;
  readonly looks: readonly (ProgressLook | null)[];
}

/** Which colour each item is to have, a table each. */
export function lookTables({ appendices, progress }: Understanding, { unit, unitRole }: TrackingSettings): readonly LookTable[] {
  return appendices.map((appendix) => {
    const verdicts = progress.get(appendix) ?? [];
    return {
      appendix,
      looks: appendix.items.map((item, index) => {
        const verdict = verdicts[index];
        return verdict && concernsUnit(item, unit, unitRole) ? markLookOf(verdict) : null;
      }),
    };
  });
}

/** Whether there are colours, and whether laying them again would change them. What lies on a sheet that is closed by now cannot be renewed, and does not count. */
export function colourStateOf(reading: WorkbookReading, tables: readonly LookTable[], colouring: Colouring | null): ColourState {
  if (reading.progressSheets.length === 0) return 'none';
  const closed = closedSheets(reading);
  const wanted = new Set(tables.filter(({ looks }) => looks.some((look) => look !== null)).map(({ appendix }) => appendix.sheet));
  const isComplete = [...wanted].every((sheet) => closed.has(sheet) || reading.progressSheets.includes(sheet));
  const isAllWanted = reading.progressSheets.every((sheet) => closed.has(sheet) || wanted.has(sheet));
  return isComplete && isAllWanted && colouring?.fingerprint === coloursFingerprint(tables) ? 'fresh' : 'stale';
}
