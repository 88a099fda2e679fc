import type { MessageKey } from '../../i18n';
import type { PaneState } from '../state/paneState';
import type { PaneTab } from '../tabs/paneTabNames';

/** Why what a tab shows may be out of date; null where it is not, or is being renewed. The tab of the report says so itself, beside its preview. */
export function outdatedSentence({ busyWith, outdated, colours }: Pick<PaneState, 'busyWith' | 'outdated' | 'colours'>, tab: PaneTab): MessageKey | null {
  if (busyWith !== null || tab === 'report') return null;
  if (tab === 'check') return outdated.check && (outdated.check === 'others' ? 'outdated.check.others' : 'outdated.check');
  if (outdated.progress !== null) return `outdated.progress.${outdated.progress}`;
  return colours === 'stale' ? 'outdated.colours' : null;
}
