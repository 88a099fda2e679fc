import type { lists as viLists } from '../vi/lists';

export const lists = {
  'directory.title': 'Directory of agencies',
  'directory.builtIn': 'The built-in directory of Cần Thơ is in use.',
  'directory.own': 'The directory on sheet “{sheet}” is in use.',
  'directory.hint': 'Make a sheet of the directory to add or change agencies in the workbook; checks use it from then on.',
  'directory.create': 'Make the directory sheet',
  'directory.show': 'Open the directory sheet',
  'lists.hint': 'Lists to choose from help to type agencies and statuses rightly; other text stays allowed. After agencies or rows were added, choose it again to bring the lists up to date.',
  'lists.add': 'Add lists to choose from',
  'lists.remove': 'Remove the lists',

  'notice.directory': 'Sheet “{sheet}” was made with {count} agencies. Edit it, then choose Check.',
  'notice.lists.added': 'Lists were added to {count} column(s): {columns}.',
  'notice.lists.none': 'There is no column of agencies or statuses to add a list to.',
  'notice.lists.source': 'They are taken from the new sheet “{sheet}”.',
  'notice.lists.own-list': 'Your own lists were kept in: {columns}.',
  'notice.lists.protected': 'Protected, so nothing was added: {columns}. Use Review > Unprotect Sheet, then add them again.',
  'notice.lists.column': '{heading} ({sheet})',
  'notice.lists.removed': 'Lists were removed from {count} column(s): {columns}.',
  'notice.lists.kept': 'Protected, so nothing was removed: {columns}. Use Review > Unprotect Sheet, then do it again.',
  'notice.lists.nothing': 'There were no lists to remove.',
} as const satisfies Record<keyof typeof viLists, string>;
