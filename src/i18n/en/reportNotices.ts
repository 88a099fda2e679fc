import type { reportNotices as viReportNotices } from '../vi/reportNotices';

export const reportNotices = {
  'notice.report.new': 'Sheet “{sheet}” was created: {tasks} task(s), {indicators} indicator(s).',
  'notice.report.again': 'Sheet “{sheet}” was updated: {tasks} task(s), {indicators} indicator(s).',
  'notice.report.carried': '{count} text(s) you typed in the earlier report were kept.',
  'notice.report.unread': 'Not read completely: {sheets}. See the results of the check before you use the report.',
  'notice.report.notShown': 'Choose its tab at the bottom of the Excel window to see it; a hidden one comes back by right-clicking any tab and choosing Unhide.',
  'notice.exported': 'The report has been opened in a new window; choose Save to keep it as a file.',
  'notice.run.made': '{count} report(s) made: {sheets}.',
  'notice.run.none': 'No report was made.',
  'notice.run.stopped': 'Stopped. {count} agency(ies) have no report yet: {agencies}.',
  'notice.run.failed': '{count} agency(ies) have no report yet: {agencies}.',
  'notice.run.leftOut': 'No report was made for {names}: this is not the name of one agency.',
  'notice.run.leftOutItems': '{count} item(s) stand in no agency’s report because they name no lead agency.',
  'notice.names': '{names} and {count} more',
} as const satisfies Record<keyof typeof viReportNotices, string>;
