import type { Translator } from '../../i18n';
import type { Notice } from '../state/paneState';

function sheetList(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(', ');
}

/** The sentences of a notice, each on a line of its own. */
export function noticeSentences(t: Translator, notice: Notice): readonly string[] {
  switch (notice.kind) {
    case 'report': {
      const { sheet, isNewSheet, carriedOver, taskCount, indicatorCount } = notice.result;
      const made = t(isNewSheet ? 'notice.report.new' : 'notice.report.again', { sheet, tasks: taskCount, indicators: indicatorCount });
      return carriedOver > 0 ? [made, t('notice.report.carried', { count: carriedOver })] : [made];
    }
    case 'marksRemoved':
      return [notice.sheets.length > 0 ? t('notice.marksRemoved', { sheets: sheetList(notice.sheets) }) : t('notice.noMarks')];
    case 'unmarked':
      return [t('notice.unmarked', { sheets: sheetList(notice.sheets) })];
    case 'failure':
      return [t(`failure.${notice.failure.code}`, notice.failure.data)];
  }
}
