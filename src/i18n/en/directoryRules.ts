/** Sentences of the rules about the user's directory sheet. */
export const directoryRules = {
  'rules.directory-not-used.title': 'Directory not in use',
  'rules.directory-not-used.message': 'The workbook has several directories of agencies; “{used}” is in use, this one is not. Please keep only one.',

  'rules.directory-no-agency.title': 'Directory of agencies still empty',
  'rules.directory-no-agency.message': 'The directory sheet names no agency yet, so the built-in directory is in use. Please enter agencies, or delete the sheet.',

  'rules.directory-no-name.title': 'Directory line without a name',
  'rules.directory-no-name.message': 'This line has no official name, so it is not used. Please enter the name, or delete the line.',

  'rules.directory-name-twice.title': 'Agency twice in the directory',
  'rules.directory-name-twice.message': '“{name}” already stands in row {row}. Please join the two lines, or enter their dates of validity.',

  'rules.directory-shared-name.title': 'One name for two agencies',
  'rules.directory-shared-name.message': '“{name}” is also a name of “{other}” (row {row}), so it is unclear which is meant. Please keep it with one agency only.',

  'rules.directory-date.title': 'Unreadable date in the directory',
  'rules.directory-date.message': 'The date “{text}” cannot be understood. Please write it like 01/7/2025, 7/2025 or 2025.',

  'rules.directory-heading.title': 'Directory column not read',
  'rules.directory-heading.message': 'The column “{heading}” is not used by the checks. If it should be, please head it with one of: {headings}; each of them on one column only.',

  'rules.directory-dates-reversed.title': 'Dates of validity reversed',
  'rules.directory-dates-reversed.message': 'The last day ({to}) lies before the first ({from}). Please check both dates.',
} as const;
