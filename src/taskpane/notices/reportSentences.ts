import type { AgencyReportsResult } from '../../app/createAgencyReports';
import type { ReportResult } from '../../app/createReport';
import type { Translator } from '../../i18n';
import { quoted, quotedList } from '../../i18n/quoted';

/** Names told one by one; of more only the number is told. */
const namedAtMost = 5;

function nameList(t: Translator, names: readonly string[]): string {
  const named = names.slice(0, namedAtMost).join(', ');
  return names.length > namedAtMost ? t('notice.names', { names: named, count: names.length - namedAtMost }) : named;
}

/** What was written where, what of the user's was kept, and what may be lacking. */
export function reportSentences(t: Translator, { sheet, isNewSheet, carriedOver, taskCount, indicatorCount, unreadSheets, isShown }: ReportResult): readonly string[] {
  const made = t(isNewSheet ? 'notice.report.new' : 'notice.report.again', { sheet, tasks: taskCount, indicators: indicatorCount });
  const carried = carriedOver > 0 ? [t('notice.report.carried', { count: carriedOver })] : [];
  return [made, ...carried, ...unreadSentences(t, unreadSheets), ...(isShown ? [] : [t('notice.report.notShown')])];
}

/** Which reports were made by a run over all agencies, which were not and why, and what stands in none of them. */
export function agencyReportsSentences(t: Translator, { reports, left, isStopped, failure, leftOutNames, leftOutItemCount }: AgencyReportsResult): readonly string[] {
  const made = reports.length > 0 ? t('notice.run.made', { count: reports.length, sheets: nameList(t, reports.map(({ sheet }) => quoted(sheet))) }) : t('notice.run.none');
  const rest = left.length > 0 ? [t(isStopped ? 'notice.run.stopped' : 'notice.run.failed', { count: left.length, agencies: nameList(t, left) })] : [];
  const why = failure === null ? [] : [t(`failure.${failure.code}`, failure.data)];
  const names = leftOutNames.length > 0 ? [t('notice.run.leftOut', { names: nameList(t, leftOutNames.map(quoted)) })] : [];
  const items = leftOutItemCount > 0 ? [t('notice.run.leftOutItems', { count: leftOutItemCount })] : [];
  return [made, ...rest, ...why, ...names, ...items, ...unreadSentences(t, [...new Set(reports.flatMap(({ unreadSheets }) => unreadSheets))])];
}

function unreadSentences(t: Translator, sheets: readonly string[]): readonly string[] {
  return sheets.length > 0 ? [t('notice.report.unread', { sheets: quotedList(sheets) })] : [];
}
