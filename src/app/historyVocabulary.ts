import type { HistoryWords } from '../core/history/HistoryWords';
import { indicatorPaces, taskStatuses, type Verdict } from '../core/model/progress';
import { historyWords } from '../data/historyWords';
import { progress } from '../i18n/vi/progress';

const verdicts = [...taskStatuses.map((status) => [status, progress[`progress.status.${status}`]] as const), ...indicatorPaces.map((pace) => [pace, progress[`progress.pace.${pace}`]] as const)];

/** The words of the history sheet. What stands in a file of a Vietnamese authority is in Vietnamese, whatever language the pane speaks. */
export const historyVocabulary: HistoryWords = { ...historyWords, verdicts: Object.fromEntries(verdicts) as Record<Verdict, string> };
