import type { ReviewChange } from '../core/model/review';
import { reviewAfter } from '../core/review/reviewAfter';
import { changeState } from './changeState';
import type { WorkbookPort } from './ports';

/** Keeps in the workbook that a finding is to be ignored or heeded again, or a rule switched off or on. At most two requests. @throws WorkbookFailure */
export function changeReview(port: WorkbookPort, change: ReviewChange): Promise<void> {
  return changeState(port, (state) => ({ ...state, review: reviewAfter(state.review, change) }));
}
