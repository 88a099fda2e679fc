import type { Appendix, Section } from '../../model/appendix';
import type { IsoDate } from '../../model/cell';
import { agencyName } from '../../agencies/agencyName';
import { compareVietnamese } from '../../text/compareVietnamese';
import { dueOn, monthCode } from './dueOn';
import { hasStatus, sectionKey, type StatusFilter } from './filterItems';
import type { TrackedItem } from './trackedItems';
import { verdictsFromWorst } from './worstFirst';

/** A choice with how many items it leaves. */
export interface Choice<Value> {
  readonly value: Value;
  readonly count: number;
}

/** The sections of a table; `key` of the table itself stands for all of them. */
export interface SectionChoices {
  readonly appendix: Appendix;
  readonly key: string;
  readonly sections: readonly { readonly key: string; readonly section: Section }[];
}

export interface FilterChoices {
  /** Agencies named in either part, in the order of the Vietnamese alphabet; groups answer for nothing. */
  readonly agencies: readonly Choice<string>[];
  readonly tables: readonly SectionChoices[];
  /** Those that occur, worst first. */
  readonly statuses: readonly Choice<StatusFilter>[];
  /** Months in which something falls due, in order: `2026-12`. */
  readonly months: readonly Choice<string>[];
}

const statusFilters: readonly StatusFilter[] = [...verdictsFromWorst, 'open', 'unreported', 'by-hand'];

/** What there is to choose from among these items. */
export function filterChoices(items: readonly TrackedItem[], asOf: IsoDate): FilterChoices {
  const agencies = counted(items.flatMap(({ item }) => [...new Set([...item.leads, ...item.supporting].filter(({ isGroup }) => !isGroup).map(agencyName))]));
  const months = counted(items.flatMap(({ item }) => dueOn(item, asOf) ?? []).map(monthCode));
  return {
    agencies: agencies.sort((one, other) => compareVietnamese(one.value, other.value)),
    tables: tablesOf(items),
    statuses: statusFilters.map((value) => ({ value, count: items.filter((tracked) => hasStatus(tracked, value)).length })).filter(({ count }) => count > 0),
    months: months.sort((one, other) => (one.value < other.value ? -1 : 1)),
  };
}

function counted(values: readonly string[]): Choice<string>[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** Only sections under which something stands. */
function tablesOf(items: readonly TrackedItem[]): readonly SectionChoices[] {
  return [...new Set(items.map(({ appendix }) => appendix))].map((appendix) => {
    const used = new Set(items.filter((tracked) => tracked.appendix === appendix).map(({ item }) => item.section?.row0));
    const sections = appendix.sections.filter(({ row0 }) => used.has(row0)).map((section) => ({ key: sectionKey(appendix, section), section }));
    return { appendix, key: sectionKey(appendix, null), sections };
  });
}
