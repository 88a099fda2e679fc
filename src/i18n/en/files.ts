import type { files as vi } from '../vi/files';

export const files: Readonly<Record<keyof typeof vi, string>> = {
  'unreadable.not-xlsx': '“{name}” is not an Excel .xlsx file. Choose a file that ends in .xlsx.',
  'unreadable.old-xls': '“{name}” is an old Excel file (.xls). Open it in Excel, save it as .xlsx and use the new file.',
  'unreadable.csv-or-text': '“{name}” is a text file, not .xlsx. Open it in Excel, save it as .xlsx and use the new file.',
  'unreadable.encrypted': '“{name}” is locked with a password. Open it in Excel, remove the password, save it and use that file.',
  'unreadable.damaged': '“{name}” is damaged and cannot be read. Open it in Excel (Open and Repair), save it and use that file.',
  'unreadable.too-large': '“{name}” is too large. Put the appendix into a file of its own and use that file.',
  'unreadable.empty': '“{name}” has no worksheet. Choose a file with an appendix.',
  'loss.macros': 'macros',
  'loss.form-controls': 'buttons and check boxes',
  'loss.embedded-objects': 'embedded files',
  'loss.queries': 'data queries',
  'loss.sheet-extensions': 'extended formats of recent Excel versions',
  'loss.unknown-parts': 'some unknown parts',
};
