import type { Finding } from '../../core/model/finding';
import type { TreeNode } from '../resultTree/TreeNode';
import { FindingEntry } from './FindingEntry';
import { FindingGroupHead } from './FindingGroupHead';
import { FixAllLine } from './FixAllLine';
import type { FindingGroup } from './groupFindings';

/** What a line below a group's head stands for: one finding, or all corrections of the group. */
export type ListedLine = { readonly kind: 'finding'; readonly finding: Finding } | { readonly kind: 'group'; readonly ruleId: string; readonly findings: readonly Finding[] };

export interface FindingNodes {
  readonly nodes: readonly TreeNode[];
  /** What is behind the key of a line. */
  readonly lines: ReadonlyMap<string, ListedLine>;
}

/** Findings whose correction needs no further word from the user. */
function replaceable({ findings }: FindingGroup): readonly Finding[] {
  return findings.filter(({ fix }) => fix?.kind === 'replace');
}

/** The lines of the list: each group's head and, where it is open, its findings, led by the way to correct them all. */
export function findingNodes(groups: readonly FindingGroup[], isOpen: (group: FindingGroup) => boolean): FindingNodes {
  const nodes: TreeNode[] = [];
  const lines = new Map<string, ListedLine>();
  groups.forEach((group, groupIndex) => {
    const { ruleId, findings } = group;
    const open = isOpen(group);
    nodes.push({ key: ruleId, level: 1, isOpen: open, position: groupIndex + 1, siblings: groups.length, render: () => <FindingGroupHead group={group} isOpen={open} /> });
    if (!open) return;
    const together = replaceable(group);
    const before = together.length > 1 ? 1 : 0;
    const siblings = findings.length + before;
    if (before > 0) {
      const key = `${ruleId}/all`;
      lines.set(key, { kind: 'group', ruleId, findings: together });
      nodes.push({ key, level: 2, isOpen: null, position: 1, siblings, render: () => <FixAllLine count={together.length} /> });
    }
    findings.forEach((finding, index) => {
      const key = `${ruleId}/${index}`;
      lines.set(key, { kind: 'finding', finding });
      nodes.push({ key, level: 2, isOpen: null, position: index + before + 1, siblings, render: () => <FindingEntry finding={finding} /> });
    });
  });
  return { nodes, lines };
}
