import type { Finding } from '../core/model/finding';
import { suggestionOf } from '../i18n/describeFinding';

/** So many changes of a series are written out; the sentence beside says what it is about. */
const mostChanges = 3;

/** What a sheet proposes to write instead; `''` where nothing. `andMore` says how many changes are not written out. */
export function suggestionFor({ fix }: Finding, andMore: (changes: string, more: number) => string): string {
  if (fix?.kind !== 'series' || fix.changes.length <= mostChanges) return suggestionOf({ fix }) ?? '';
  const first = suggestionOf({ fix: { ...fix, changes: fix.changes.slice(0, mostChanges) } }) ?? '';
  return andMore(first, fix.changes.length - mostChanges);
}
