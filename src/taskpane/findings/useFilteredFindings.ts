import { useDeferredValue, useMemo, useState } from 'react';
import type { Finding } from '../../core/model/finding';
import { useTranslator } from '../language/TranslatorContext';
import { filterFindings, type FilteredFindings } from './filterFindings';
import { noFilter, type FindingFilter } from './FindingFilter';
import { searchTextOf } from './searchTextOf';
import { useReadAhead } from './useReadAhead';

export interface FilterState extends FilteredFindings {
  /** As chosen and typed; what is listed may follow a moment later. */
  readonly filter: FindingFilter;
  /** What the list was limited by. */
  readonly applied: FindingFilter;
  readonly limit: (change: Partial<FindingFilter>) => void;
  readonly clear: () => void;
}

/** The findings that the user wants to see. The filter outlives the next check; the list follows the typing when there is time, so that typing never waits for it. */
export function useFilteredFindings(findings: readonly Finding[]): FilterState {
  const t = useTranslator();
  const [filter, setFilter] = useState(noFilter);
  const applied = useDeferredValue(filter);
  const textOf = useMemo(() => searchTextOf(t), [t]);
  useReadAhead(findings, textOf);
  const filtered = useMemo(() => filterFindings(findings, applied, textOf), [findings, applied, textOf]);
  return { ...filtered, filter, applied, limit: (change) => setFilter({ ...filter, ...change }), clear: () => setFilter(noFilter) };
}
