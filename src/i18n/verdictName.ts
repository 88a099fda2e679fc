import { taskStatuses, type TaskStatus, type Verdict } from '../core/model/progress';
import type { Translator } from './translatorFor';

/** What a verdict is called; tasks and indicators have none in common. */
export function verdictName(t: Translator, verdict: Verdict): string {
  return isStatus(verdict) ? t(`progress.status.${verdict}`) : t(`progress.pace.${verdict}`);
}

function isStatus(verdict: Verdict): verdict is TaskStatus {
  return taskStatuses.some((status) => status === verdict);
}
