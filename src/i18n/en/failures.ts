import type { failures as viFailures } from '../vi/failures';

export const failures = {
  'failure.cell-being-edited': 'A cell is being edited. Press Enter to finish (or Esc to leave it), then try again.',
  'failure.sheet-protected': 'The sheet is protected and cannot be written to. Use Review > Unprotect Sheet, then try again.',
  'failure.structure-protected': 'The workbook structure is protected, so no sheet can be added. Use Review > Protect Workbook to lift it, then try again.',
  'failure.sheet-gone': 'This sheet was deleted or renamed since the last check. Check again to refresh the list.',
  'failure.sheet-hidden': 'This sheet is hidden and cannot be shown. Right-click the name of a sheet at the bottom of the Excel window, choose Unhide to bring it back, then try again. If its name is not listed there, it was hidden by VBA code: please ask support.',
  'failure.sheet-name-taken': 'The workbook already has a sheet (perhaps a chart sheet) with the name of the sheet to be made. Rename that sheet, then try again.',
  'failure.cell-hidden': 'This cell is in a hidden row or column, perhaps because of a filter. Clear the filter or show the row or column, then select it again.',
  'failure.file-too-large': 'The report is too large for Excel on the web to open as a file of its own. Open the workbook in Excel on a computer and save it there, or make a report for each agency.',
  'failure.too-large': 'There is too much data to read at once. Delete formatted empty rows and columns at the end of the sheet or split the file, then try again.',
  'failure.not-supported': 'This version of Excel lacks a feature that is needed. Update Excel, or open the file in Excel 2021 or later, Microsoft 365 or Excel on the web.',
  'failure.busy': 'Excel is busy. Wait a few seconds, close any open dialog, then try again.',
  'failure.another-workbook': 'Another workbook is in front. Go back to this one, then try again.',
  'failure.no-appendix': 'No appendix of tasks or indicators was found. An appendix needs a row of column headings such as TT, Tên nhiệm vụ, Cơ quan chủ trì, Thời gian hoàn thành.',
  'failure.no-item-of-unit': 'No task or indicator names “{unit}” as lead or supporting agency. Check the name, or leave it empty to report on the whole plan.',
  'failure.directory-exists': 'The workbook already has the sheet “{sheet}”. Please edit that sheet.',
  'failure.state-later': 'What the assistant remembers in this file was written by a newer version and cannot be changed here. Update the assistant, then try again.',
  'failure.stopped': 'Stopped; nothing was changed in the workbook.',
  'failure.unexpected': 'Something unexpected went wrong; the workbook may be only partly updated. Try again; if it happens again, send the error details to support.',

  'ribbon.checked': 'Check finished: {count} items to review ({errors} errors, {warnings} warnings, {notes} notes). Cells with errors or warnings are marked; press Open pane to see each item.',
  'ribbon.unmarked': 'Could not be marked on: {sheets}.',
  'ribbon.unmarked.count': 'Number of sheets that could not be marked: {count}.',
  'ribbon.some.unit': 'the agency chosen',
  'ribbon.some.sheet': 'list of agencies',
  'ribbon.checked.none': 'Check finished: nothing to review.',
} as const satisfies Record<keyof typeof viFailures, string>;
