export { createDirectorySheet } from '../app/createDirectorySheet';
export { offerLists } from '../app/offerLists';
export { removeLists } from '../app/removeLists';
