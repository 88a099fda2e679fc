/** Why each rule looks for what it looks for. Key: `help.<ruleId>.reason`. */
export const helpReasons = {
  'help.agency-misspelled.reason': 'One wrong letter makes it another name: searching, filtering and summing up by agency will miss this row.',
  'help.agency-unknown.reason': 'A name that is in no directory says neither whom the work is given to nor which agency it counts for.',
  'help.agency-directory.reason': 'The built-in directory is that of Cần Thơ city. Appendices of another place need the directory of that place, or right names are taken for strangers.',
  'help.agency-former.reason': 'An agency that was reorganised can take no work. A plan issued after that day must have the present name; a plan issued before is left alone.',
  'help.agency-alias.reason': 'Filters and sums are complete only where each agency is written in one way. Official documents use the official name.',
  'help.agency-ambiguous.reason': 'The name resembles several agencies, such as Sở Nội vụ and Sở Ngoại vụ. Only its author knows which, so the add-in asks and does not correct by itself.',
  'help.agency-duplicate.reason': 'An agency named twice in a cell blurs who does what, and often stands in place of another one by a slip of copying.',
  'help.agency-separator.reason': 'Commas and “và” also stand inside names, such as Sở Khoa học và Công nghệ. A semicolon says for sure where one name ends.',

  'help.lead-missing.reason': 'Work without a lead agency is nobody’s, and is missing from the report’s summary by agency.',
  'help.lead-multiple.reason': 'With several leads it is not clear who reports. “Rõ người” asks for one agency in charge.',
  'help.lead-generic.reason': 'A group of agencies cannot be reminded. One agency must follow the work and report.',
  'help.lead-also-supporting.reason': 'An agency cannot lead and support itself; as a rule one of the two columns is a slip.',

  'help.deadline-missing.reason': 'Without a deadline nobody knows when it is late. “Rõ thời gian” asks for a time, be it “Thường xuyên”.',
  'help.deadline-unreadable.reason': 'A time that does not exist, such as month 13, or without a year cannot be overdue, and nobody can check it.',
  'help.deadline-before-plan.reason': 'Nothing can be due before it was assigned. It is often copied from an older plan.',
  'help.deadline-outside-plan.reason': 'What is due after the last year of the plan is not due when the plan is summed up.',
  'help.deadline-reversed.reason': 'With the last year before the first, nobody knows which year is the deadline.',
  'help.deadline-format.reason': 'Written in one way, the table reads fast and can be sorted, and Excel does not turn “6/2028” into a date.',
  'help.deadline-turned-date.reason': 'Typed “6/2028”, Excel takes it for 01/6/2028 and shows “Jun-28”. Readers and prints no longer have what was typed.',

  'help.ordinal-duplicate.reason': 'Other documents refer to the number, such as “mục 14 Phụ lục I”. With two rows of one number it is not clear which.',
  'help.ordinal-gap.reason': 'A missing number may be a row lost from the signed version. Compare with the original.',
  'help.ordinal-turned-number.reason': 'Typed “03”, Excel makes it 3; “7.10” becomes 7.1. The numbers are then no longer those of the signed version.',

  'help.target-missing.reason': 'An indicator without a level to reach cannot be judged as met or not.',
  'help.target-unreadable.reason': 'A target that is neither a number nor a clear sentence cannot be compared with the result.',
  'help.target-qualitative.reason': 'Without a number, pace cannot be computed. The add-in does not guess; whoever follows the indicator judges and gives the reason.',
  'help.target-format.reason': 'Stray spaces, left-overs of web pages and numbers kept as text make formulas and filters of Excel miss the cell.',
  'help.target-out-of-range.reason': 'A share of a whole is at most 100 %, a rank at least 1. It is often a digit too many or a wrong unit.',
  'help.target-conflict.reason': 'When two appendices give one indicator two levels, the report does not know which to follow.',

  'help.item-duplicate.reason': 'A task written twice is counted twice; two do it, or one waits for the other. Different deadlines make it worse.',
  'help.six-clear.reason': 'An assignment must be clear in six things: person, work, time, responsibility, product, authority. The shares say what the table still lacks.',

  'help.actual-missing.reason': 'A row without a result is not in the summed-up figures. Ask the unit before making the report.',
  'help.actual-unit.reason': 'With 0.62 typed where the target is 80 (%), the result is taken for less than 1 %, and the indicator for lagging.',
  'help.actual-turned-back.reason': 'What should rise has fallen since the last period: either a slip, or something the report has to explain.',

  'help.task-overdue.reason': 'This is work to be reminded of, not a slip. Overdue is counted to the day in “Figures as of”, not to today.',
  'help.indicator-lagging.reason': 'The share reached is compared with the share of the time gone: below 60 % is far behind. The threshold can be set under the reporting period.',

  'help.text-unicode.reason': 'Decree 30/2020/NĐ-CP asks for Unicode by TCVN 6909:2001. The Icelandic “Ð” looks like “Đ” but is not found by a search.',
  'help.text-legacy-font.reason': 'Text in TCVN3 or VNI can be read in old fonts only. Decree 30/2020/NĐ-CP asks for Unicode, in Times New Roman.',

  'help.cell-error.reason': 'Where a cell shows #N/A or #REF!, nobody can read what is to be done, by whom or by when, and it is printed like that. Mostly the formula points at a cell or file that is gone.',
  'help.header-repeated.reason': 'A heading row copied into the table spoils filtering and sorting. For headings on every printed page use Page Layout > Print Titles.',
  'help.column-unrecognised.reason': 'No column is passed over in silence: one that is not understood is named, so that you can say what it is.',
  'help.merge-untold.reason': 'Older versions of Excel do not tell which cells are merged, so a blank below a filled cell may be merged or forgotten. It is read as merged, and told so that you can look at it.',
  'help.sheet-not-read.reason': 'On a sheet that cannot be read no slip can be seen. It is told, so that nobody takes it for checked.',

  'help.directory-not-used.reason': 'A check uses one directory. What is changed on a sheet that is not used has no effect.',
  'help.directory-no-agency.reason': 'By an empty directory no name can be checked, so the built-in one stays in use.',
  'help.directory-no-name.reason': 'Without an official name it is not known whose the short and former names are.',
  'help.directory-name-twice.reason': 'Two lines of one agency may contradict each other on former names and days of effect.',
  'help.directory-shared-name.reason': 'When two agencies share a short name, nobody knows which of them an appendix means by it.',
  'help.directory-date.reason': 'By a day that does not exist it cannot be said which name is in force on the cut-off date.',
  'help.directory-dates-reversed.reason': 'Ending before beginning is a slip in one of the two days.',
  'help.directory-heading.reason': 'A column under an unknown heading is not read, so what stands there is not used in a check.',
} as const;
