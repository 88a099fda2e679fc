import type { Appendix } from '../core/model/appendix';
import type { ProgressLook } from '../core/model/edit';
import type { TrackingSettings } from '../core/model/tracking';
import { concernsUnit } from '../core/progress/concernsUnit';
import { markLookOf } from '../core/progress/isLagging';
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
