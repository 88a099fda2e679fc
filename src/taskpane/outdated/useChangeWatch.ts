import { useEffect } from 'react';
import type { Changer } from '../../app/ports';
import type { UseCases } from '../UseCases';

/** Watches the workbook while there is something on screen that could go out of date. */
export function useChangeWatch({ watchChanges }: Pick<UseCases, 'watchChanges'>, isOn: boolean, onChange: (by: Changer) => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    // An Excel that does not tell of changes takes nothing from the results: they can be renewed at any time.
    const watching = watchChanges(onChange).catch(() => () => Promise.resolve());
    return () => {
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [watchChanges, isOn, onChange]);
}
