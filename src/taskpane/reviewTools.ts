export { applyFixes } from '../app/applyFixes';
export { changeReview } from '../app/changeReview';
export { correctTable, forgetCorrection } from '../app/correctTable';
export { undoFixes } from '../app/undoFixes';
