import { useCallback, useState } from 'react';
import type { FindingGroup } from './groupFindings';

export interface OpenGroups {
  readonly isOpen: (group: FindingGroup) => boolean;
  readonly toggle: (ruleId: string) => void;
}

/** Which groups show their findings. Information begins closed: it is for reading when the rest is done. */
export function useOpenGroups(): OpenGroups {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isOpen = useCallback(({ ruleId, severity }: FindingGroup) => (severity !== 'information') !== turned.has(ruleId), [turned]);
  const toggle = useCallback((ruleId: string) => {
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(ruleId)) after.add(ruleId);
      return after;
    });
  }, []);
  return { isOpen, toggle };
}
