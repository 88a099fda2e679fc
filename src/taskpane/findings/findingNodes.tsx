import type { Finding } from '../../core/model/finding';
import type { TreeNode } from '../resultTree/TreeNode';
import { FindingEntry } from './FindingEntry';
import { FindingGroupHead } from './FindingGroupHead';
import { placeName } from './findingWords';
import { FixAllLine } from './FixAllLine';
import type { FindingGroup } from './groupFindings';

/** What a line below a group's head stands for: one finding, or all corrections of a rule. */
export type ListedLine = { readonly kind: 'finding'; readonly finding: Finding } | { readonly kind: 'group'; readonly ruleId: string; readonly findings: readonly Finding[] };

export interface FindingNodes {
  readonly nodes: readonly TreeNode[];
  /** What is behind the key of a line, in the order of the list. */
  readonly lines: ReadonlyMap<string, ListedLine>;
  /** The groups by the keys of their heads. */
  readonly heads: ReadonlyMap<string, FindingGroup>;
}

export interface FindingNodesOptions {
  readonly isOpen: (group: FindingGroup) => boolean;
  readonly keys: ReadonlyMap<Finding, string>;
  /** What the head of a group says. */
  readonly titleOf: (group: FindingGroup) => string;
}

/** Findings of a rule whose correction needs no further word from the user. Corrections of a sheet differ too much to be made at one stroke. */
function replaceable({ by, findings }: FindingGroup): readonly Finding[] {
  return by === 'rule' ? findings.filter(({ fix }) => fix?.kind === 'replace') : [];
}

/** The lines of the list: each group's head and, where it is open, its findings, led by the way to correct them all. */
export function findingNodes(groups: readonly FindingGroup[], { isOpen, keys, titleOf }: FindingNodesOptions): FindingNodes {
  const nodes: TreeNode[] = [];
  const lines = new Map<string, ListedLine>();
  groups.forEach((group, groupIndex) => {
    const { key: headKey, by, name, findings } = group;
    const open = isOpen(group);
    const title = titleOf(group);
    nodes.push({ key: headKey, level: 1, isOpen: open, position: groupIndex + 1, siblings: groups.length, name: () => title, render: () => <FindingGroupHead group={group} title={title} isOpen={open} /> });
    if (!open) return;
    const together = replaceable(group);
    const before = together.length > 1 ? 1 : 0;
    const siblings = findings.length + before;
    if (before > 0) {
      const key = `${headKey}/all`;
      lines.set(key, { kind: 'group', ruleId: name, findings: together });
      nodes.push({ key, level: 2, isOpen: null, position: 1, siblings, name: () => title, render: () => <FixAllLine count={together.length} /> });
    }
    findings.forEach((finding, index) => {
      const key = keys.get(finding) ?? '';
      lines.set(key, { kind: 'finding', finding });
      nodes.push({ key, level: 2, isOpen: null, position: index + before + 1, siblings, name: () => placeName(finding.at), render: () => <FindingEntry finding={finding} isUnderSheet={by === 'sheet'} /> });
    });
  });
  return { nodes, lines, heads: new Map(groups.map((group) => [group.key, group])) };
}
