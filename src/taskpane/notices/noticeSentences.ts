import type { ReportResult } from '../../app/createReport';
import type { Translator } from '../../i18n';
import type { Notice } from '../state/paneState';

function sheetList(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(', ');
}

function reportSentences(t: Translator, { sheet, isNewSheet, carriedOver, taskCount, indicatorCount, unreadSheets, isShown }: ReportResult): readonly string[] {
  const made = t(isNewSheet ? 'notice.report.new' : 'notice.report.again', { sheet, tasks: taskCount, indicators: indicatorCount });
  const carried = carriedOver > 0 ? [t('notice.report.carried', { count: carriedOver })] : [];
  const unread = unreadSheets.length > 0 ? [t('notice.report.unread', { sheets: sheetList(unreadSheets) })] : [];
  return [made, ...carried, ...unread, ...(isShown ? [] : [t('notice.report.notShown')])];
}

/** The sentences of a notice, each on a line of its own. */
export function noticeSentences(t: Translator, notice: Notice): readonly string[] {
  switch (notice.kind) {
    case 'report':
      return reportSentences(t, notice.result);
    case 'marksRemoved':
      return [notice.sheets.length > 0 ? t('notice.marksRemoved', { sheets: sheetList(notice.sheets) }) : t('notice.noMarks')];
    case 'unmarked':
      return [t('notice.unmarked', { sheets: sheetList(notice.sheets) })];
    case 'failure':
      return [t(`failure.${notice.failure.code}`, notice.failure.data)];
  }
}
