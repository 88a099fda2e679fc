import { useCallback, useState } from 'react';
import type { FindingGroup } from './groupFindings';

export interface OpenGroups {
  readonly isOpen: (group: FindingGroup) => boolean;
  readonly toggle: (group: FindingGroup) => void;
}

/**
 * Which groups show their findings. Mere information begins closed, for it is read when the rest is done; where the list is limited all begin
 * open, because what was asked for must not hide. A group that the user has opened or closed stays so.
 */
export function useOpenGroups(isLimited: boolean): OpenGroups {
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = useCallback(({ key, severity }: FindingGroup) => turned.get(key) ?? (isLimited || severity !== 'information'), [turned, isLimited]);
  const toggle = useCallback((group: FindingGroup) => setTurned(new Map(turned).set(group.key, !isOpen(group))), [turned, isOpen]);
  return { isOpen, toggle };
}
