import { useCallback, useMemo } from 'react';
import type { Grouping } from '../../app/preferences/Preferences';
import type { Finding } from '../../core/model/finding';
import { useTranslator } from '../language/TranslatorContext';
import { isLimited } from './FindingFilter';
import { findingKeys } from './findingKeys';
import { findingNodes, type FindingNodes } from './findingNodes';
import { ruleTitle } from './findingWords';
import { groupFindings, type FindingGroup } from './groupFindings';
import type { FilterState } from './useFilteredFindings';
import { useOpenGroups } from './useOpenGroups';

export interface ListedNodes extends Pick<FindingNodes, 'nodes' | 'lines'> {
  /** Opens or closes the group of a head. */
  readonly toggle: (key: string) => void;
}

/** The lines of the list as it is filtered, put together and opened. @param findings all of the check */
export function useFindingNodes(findings: readonly Finding[], { listed, applied }: Pick<FilterState, 'listed' | 'applied'>, grouping: Grouping): ListedNodes {
  const t = useTranslator();
  const { isOpen, toggle: turn } = useOpenGroups(isLimited(applied));
  const keys = useMemo(() => findingKeys(findings), [findings]);
  const groups = useMemo(() => groupFindings(listed, grouping), [listed, grouping]);
  const titleOf = useCallback(({ by, name, findings: { length } }: FindingGroup) => t('findings.group', { title: by === 'rule' ? ruleTitle(t, name) : name, count: length }), [t]);
  const { nodes, lines, heads } = useMemo(() => findingNodes(groups, { isOpen, keys, titleOf }), [groups, isOpen, keys, titleOf]);
  const toggle = (key: string) => {
    const group = heads.get(key);
    if (group) turn(group);
  };
  return { nodes, lines, toggle };
}
