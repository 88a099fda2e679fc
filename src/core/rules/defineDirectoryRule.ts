import type { DirectoryProblem } from '../model/directorySheet';
import type { Severity } from '../model/finding';
import { defineRule, type Rule } from './rule';

/** A rule about the user's directory: the problems of one kind, which were found where its sheet was read. */
export function defineDirectoryRule({ id, severity, kind }: { readonly id: string; readonly severity: Severity; readonly kind: DirectoryProblem['kind'] }): Rule {
  return defineRule({
    id,
    severity,
    messageIds: ['message'],
    *check({ directorySheet }) {
      for (const problem of directorySheet?.problems ?? []) {
        if (problem.kind === kind) yield { messageId: 'message', at: problem.at, data: problem.data };
      }
    },
  });
}
