import { useEffect, useState } from 'react';
import type { RuleHead, UseCases } from '../UseCases';

/** The rules there are, once a check has been made: they come with what checks, which is fetched apart from the pane. */
export function useRules({ listRules }: UseCases, isWanted: boolean): readonly RuleHead[] {
  const [rules, setRules] = useState<readonly RuleHead[]>([]);
  useEffect(() => {
    if (isWanted) void listRules().then(setRules);
  }, [listRules, isWanted]);
  return rules;
}
