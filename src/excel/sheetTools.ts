export { from1904, to1904 } from './daysFrom1904';
export { openFile } from './openFile';
export { queueSheetEdit } from './queueSheetEdit';
export { readCells } from './readCells';
export { readLists } from './readLists';
export { readLooks } from './readLooks';
export { readPicture } from './readPicture';
export { requestBytes } from './requestBytes';
