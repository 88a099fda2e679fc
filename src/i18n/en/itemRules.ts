/** Sentences of the rules about deadlines, ordinals, targets and reported values: the cause, then what to do. Placeholders are keys of the finding's data. */
export const itemRules = {
  'rules.deadline-missing.title': 'No deadline',
  'rules.deadline-missing.missing': 'There is no deadline. Please add one.',
  'rules.deadline-missing.all': 'None of the {count} rows of the table has a deadline. Please add them.',

  'rules.deadline-unreadable.title': 'Deadline cannot be read',
  'rules.deadline-unreadable.unreadable': 'The deadline “{text}” cannot be understood. Please write it anew, such as “Tháng 9/2026”, “2026-2030” or “Thường xuyên”.',
  'rules.deadline-unreadable.most': '{count} deadlines of the table cannot be understood, such as “{text}”. If this is no column of deadlines, please choose another; if it is, please write “Tháng 9/2026” or “Hằng tháng”.',
  'rules.deadline-unreadable.no-year': 'The deadline “{text}” names no year, so its day is not known. Please add the year, or “hằng năm” where it comes every year.',
  'rules.deadline-unreadable.no-year-all': '{count} deadlines of the table name no year, such as “{text}”, so their days are not known. Please add the year to these cells, or to the title of the table.',

  'rules.deadline-before-plan.title': 'Deadline before the plan was issued',
  'rules.deadline-before-plan.before-plan': 'The deadline “{text}” ends on {end}, before the plan was issued ({issuedOn}). Please check the deadline.',

  'rules.deadline-outside-plan.title': 'Deadline outside the plan’s period',
  'rules.deadline-outside-plan.after': 'The deadline “{text}” lies beyond the last year of the plan ({lastYear}). Please check it.',
  'rules.deadline-outside-plan.before': 'The deadline “{text}” lies before the first year of the plan ({firstYear}). Please check it.',

  'rules.deadline-reversed.title': 'Deadline written backwards',
  'rules.deadline-reversed.reversed': 'The deadline “{text}” ends before it begins. Please write it in order.',

  'rules.deadline-format.title': 'Deadline written differently',
  'rules.deadline-format.other-style': 'The deadline “{text}” is not written as the table mostly writes. Suggested: “{usual}”.',

  'rules.deadline-turned-date.title': 'Excel turned the deadline into a date',
  'rules.deadline-turned-date.month': 'Excel turned what was typed into a date. Please write it as text: “{usual}”.',
  'rules.deadline-turned-date.day': 'Excel turned what was typed into the date {text}. Please write the deadline as text, with its year.',

  'rules.ordinal-duplicate.title': 'Number used twice',
  'rules.ordinal-duplicate.duplicate': 'The number {ordinal} already stands in row {otherRow}. Please renumber.',

  'rules.ordinal-gap.title': 'Numbers do not run on',
  'rules.ordinal-gap.missing': 'After {otherOrdinal} comes {ordinal}; {expected} is missing. Please renumber, or see whether a row was lost.',
  'rules.ordinal-gap.disordered': '{ordinal} stands after {otherOrdinal}; {expected} was to be expected. Please renumber.',

  'rules.ordinal-turned-number.title': 'Excel turned the ordinal into a number',
  'rules.ordinal-turned-number.turned': 'Excel dropped a zero of the ordinal and left {ordinal}. Please write it as text: “{expected}”.',

  'rules.target-missing.title': 'No target',
  'rules.target-missing.missing': 'The indicator has no target. Please add one.',

  'rules.target-unreadable.title': 'Target cannot be read',
  'rules.target-unreadable.unreadable': 'The target “{text}” cannot be understood. Please write a number, such as “≥ 80”, or a clear phrase.',

  'rules.target-qualitative.title': 'Target in words',
  'rules.target-qualitative.qualitative': 'The target has no number, so its pace cannot be calculated; judge it yourself and give the grounds when reporting.',

  'rules.target-format.title': 'Writing of targets and texts',
  'rules.target-format.markup': 'Signs of a web page or a formula were left in this cell. Please remove them.',
  'rules.target-format.spaces': 'The target “{text}” has a stray space. Suggested: “{usual}”.',
  'rules.target-format.number-as-text': 'The target “{text}” is stored as text while the column mostly holds numbers. Please make it a number.',

  'rules.target-out-of-range.title': 'Target out of range',
  'rules.target-out-of-range.percent': 'The target “{text}” lies outside 0–100%. Please check the number or the unit.',
  'rules.target-out-of-range.rank': 'The target “{text}” is no rank. A rank is a whole number from 1 on.',

  'rules.target-conflict.title': 'Indicator differs between tables',
  'rules.target-conflict.value': 'The same indicator has {value} here and {otherValue} in row {otherRow} of “{otherSheet}”. Please settle on one.',
  'rules.target-conflict.horizon': 'The same indicator and value ({value}) is due by {horizon} here and by {otherHorizon} in row {otherRow} of “{otherSheet}”. Please settle on one.',
  'rules.target-conflict.lead': 'The same indicator is led by {lead} here and by {otherLead} in row {otherRow} of “{otherSheet}”. Please settle on one.',

  'rules.item-duplicate.title': 'Nearly the same task twice',
  'rules.item-duplicate.same-deadline': 'Nearly the same as task {otherOrdinal} (row {otherRow}). Please see whether to join them.',
  'rules.item-duplicate.unnumbered-same-deadline': 'Almost the same text as the task in row {otherRow}. Please see whether to join them.',
  'rules.item-duplicate.unnumbered-other-deadline': 'Almost the same text as the task in row {otherRow}, with another deadline: “{deadline}” and “{otherDeadline}”. Please join them or agree on one deadline.',
  'rules.item-duplicate.other-deadline': 'Nearly the same as task {otherOrdinal} (row {otherRow}) with another deadline: “{deadline}” and “{otherDeadline}”. Please join them or settle on one deadline.',

  'rules.six-clear.title': '“6 rõ”: six things made clear',
  'rules.six-clear.shares': 'Of {count} tasks: person {person}%, work {work}%, time {time}%, responsibility {duty}%, product {product}%, authority {authority}%. Please add what is lacking.',

  'rules.actual-missing.title': 'Nothing reported for the period',
  'rules.actual-missing.task': 'The task has no status for this period. Please add it.',
  'rules.actual-missing.indicator': 'The indicator has no value for this period. Please add it, or write “Chưa đến kỳ đánh giá”.',
  'rules.actual-missing.many': '{count} of {expected} rows to be reported have no result for this period yet; the Progress tab lists them.',
  'rules.actual-missing.all': 'None of the {count} rows of the table has a result for this period. Please enter the results first.',

  'rules.actual-unit.title': 'Result in another unit than the target',
  'rules.actual-unit.share': 'The result {actual} is too small for the target {target} ({unit}); it may have been entered as a share of 1. Please enter per cent.',
  'rules.actual-unit.scale': 'The result {actual} is over {times} times the target {target} ({unit}); the two may be in different units. Please check.',
  'rules.actual-unit.percent': 'The result {actual} is in per cent, the target in {unit}. Please enter the result in the same unit.',

  'rules.actual-turned-back.title': 'Result below the last period',
  'rules.actual-turned-back.turned-back': 'The result of this period ({actual}) is below the last one ({previous}). Please check the figures.',
  'rules.actual-turned-back.turned-back-closed': 'The result of this period ({actual}) is below the one closed as of {day} ({previous}). Please check the figures.',

  'rules.cell-error.title': 'Cell shows a formula error',
  'rules.cell-error.one': 'This cell shows the error “{text}”, so its content cannot be read. Please mend the formula or type the content.',
  'rules.cell-error.many': '{count} cells in column {column} “{heading}” show an error, the first of them “{text}”, so their content cannot be read. Please mend the formula of the column or type the content.',

  'rules.header-repeated.title': 'Heading row repeated',
  'rules.header-repeated.repeated': 'The heading row of the table (row {headerRow}) stands here again. Please delete this row and let the heading repeat in print.',

  'rules.column-unrecognised.title': 'Column not recognised',
  'rules.column-unrecognised.unrecognised': 'Column {column} “{heading}” is not understood and was not checked. If it holds anything to be checked, please choose its role; otherwise it may stay so.',

  'rules.merge-untold.title': 'Blank cell read like the one above',
  'rules.merge-untold.read-as-above': '{count} blank cell(s) in column {column} “{heading}” were read like the filled cell above, because this version of Excel does not tell which cells are merged. If they are not merged, please fill in each blank cell.',

  'rules.sheet-not-read.title': 'Sheet not read',
  'rules.sheet-not-read.too-large': 'The sheet “{sheet}” is too large to be read in full. Please delete unused areas or split it.',
  'rules.sheet-not-read.refused': 'Excel refused to let the sheet “{sheet}” be read. Please unprotect it or reopen the file, then check again.',
} as const;
