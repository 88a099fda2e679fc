import type { Finding } from '../../core/model/finding';
import type { TreeNode } from '../resultTree/TreeNode';
import { FindingEntry } from './FindingEntry';
import { FindingGroupHead } from './FindingGroupHead';
import type { FindingGroup } from './groupFindings';

export interface FindingNodes {
  readonly nodes: readonly TreeNode[];
  /** The finding behind the key of an entry. */
  readonly findings: ReadonlyMap<string, Finding>;
}

/** The lines of the list: each group's head and, where it is open, its findings. */
export function findingNodes(groups: readonly FindingGroup[], isOpen: (group: FindingGroup) => boolean): FindingNodes {
  const nodes: TreeNode[] = [];
  const findings = new Map<string, Finding>();
  groups.forEach((group, groupIndex) => {
    const open = isOpen(group);
    nodes.push({ key: group.ruleId, level: 1, isOpen: open, position: groupIndex + 1, siblings: groups.length, render: () => <FindingGroupHead group={group} isOpen={open} /> });
    if (!open) return;
    group.findings.forEach((finding, index) => {
      const key = `${group.ruleId}/${index}`;
      findings.set(key, finding);
      nodes.push({ key, level: 2, isOpen: null, position: index + 1, siblings: group.findings.length, render: () => <FindingEntry finding={finding} /> });
    });
  });
  return { nodes, findings };
}
