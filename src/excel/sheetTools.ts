export { queueSheetEdit } from './queueSheetEdit';
export { readCells } from './readCells';
export { readLists } from './readLists';
export { readLooks } from './readLooks';
