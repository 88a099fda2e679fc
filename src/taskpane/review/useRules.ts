import { useEffect, useState } from 'react';
import type { RuleHead, UseCases } from '../UseCases';

export interface KnownRules {
  /** In the order of the catalogue; null until they have come. */
  readonly rules: readonly RuleHead[] | null;
  readonly isFailed: boolean;
}

/** The rules there are: they come with what checks, which is fetched apart from the pane. @param isWanted before, nothing is fetched */
export function useRules({ listRules }: Pick<UseCases, 'listRules'>, isWanted: boolean): KnownRules {
  const [known, setKnown] = useState<KnownRules>({ rules: null, isFailed: false });
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    const tell = (told: KnownRules) => {
      if (!isGone) setKnown(told);
    };
    void listRules().then(
      (rules) => tell({ rules, isFailed: false }),
      () => tell({ rules: null, isFailed: true }),
    );
    return () => {
      isGone = true;
    };
  }, [listRules, isWanted]);
  return known;
}
