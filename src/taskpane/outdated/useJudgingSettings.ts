import { useEffect, useRef } from 'react';
import type { IsoDate } from '../../core/model/cell';
import type { TrackingSettings } from '../../core/model/tracking';

/** Tells when what verdicts depend on has been set anew. @param asOf null while it is being typed */
export function useJudgingSettings({ plan, period, thresholds }: TrackingSettings, asOf: IsoDate | null, onChange: () => void): void {
  const key = JSON.stringify([asOf, plan, period, thresholds]);
  const known = useRef(key);
  useEffect(() => {
    if (asOf === null || known.current === key) return;
    known.current = key;
    onChange();
  }, [asOf, key, onChange]);
}
