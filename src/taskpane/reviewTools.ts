export { applyFixes } from '../app/applyFixes';
export { changeReview } from '../app/changeReview';
export { correctTable, forgetCorrection } from '../app/correctTable';
export { listFindings } from '../app/listFindings';
export { lookFirst } from '../app/lookFirst';
export { undoFixes } from '../app/undoFixes';
