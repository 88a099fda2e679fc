import type { ReviewChange } from '../../core/model/review';
import type { Translator } from '../../i18n';
import { quotedList } from '../../i18n/quoted';
import { ruleTitle } from '../findings/findingWords';
import type { Notice } from '../state/Notice';
import { fixedSentences, undoneSentences } from './fixSentences';
import { listingSentences } from './listingSentences';
import { directorySentences, offeredSentences, removedSentences } from './listSentences';
import { agencyReportsSentences, reportSentences } from './reportSentences';
import { addedSentences, closedSentences, removedColumnSentences } from './trackingSentences';

function reviewSentence(t: Translator, change: ReviewChange): string {
  switch (change.kind) {
    case 'ignore':
      return t('notice.ignored');
    case 'heed':
      return t('notice.heeded');
    case 'switchOff':
      return t('notice.switchedOff', { title: ruleTitle(t, change.ruleId) });
    case 'switchOn':
      return t('notice.switchedOn', { title: ruleTitle(t, change.ruleId) });
  }
}

/** The sentences of a notice, each on a line of its own. */
export function noticeSentences(t: Translator, notice: Notice): readonly string[] {
  switch (notice.kind) {
    case 'report':
      return reportSentences(t, notice.result);
    case 'agencyReports':
      return agencyReportsSentences(t, notice.result);
    case 'exported':
      return [t('notice.exported')];
    case 'marksRemoved':
      return [notice.sheets.length > 0 ? t('notice.marksRemoved', { sheets: quotedList(notice.sheets) }) : t('notice.noMarks')];
    case 'findingsListed':
      return listingSentences(t, notice.list);
    case 'unmarked':
      return [t('notice.unmarked', { sheets: quotedList(notice.sheets) })];
    case 'stateLater':
      return [t('notice.stateLater')];
    case 'fixed':
      return fixedSentences(t, notice.outcome);
    case 'undone':
      return undoneSentences(t, notice.outcome);
    case 'reviewed':
      return [reviewSentence(t, notice.change)];
    case 'corrected':
      return [t('notice.corrected', { sheet: notice.sheet })];
    case 'forgotten':
      return [t('notice.forgotten', { sheet: notice.sheet })];
    case 'directory':
      return directorySentences(t, notice.made);
    case 'listsOffered':
      return offeredSentences(t, notice.lists);
    case 'listsRemoved':
      return removedSentences(t, notice.lists);
    case 'coloured':
      return [t('notice.coloured')];
    case 'coloursRemoved':
      return [t('notice.coloursRemoved')];
    case 'columnsAdded':
      return addedSentences(t, notice.columns);
    case 'columnsRemoved':
      return removedColumnSentences(t, notice.columns);
    case 'verdictGiven':
      return [t('notice.verdict.given')];
    case 'verdictTakenBack':
      return [t('notice.verdict.takenBack')];
    case 'periodClosed':
      return closedSentences(t, notice.period, notice.closed);
    case 'stopped':
      return [t(notice.isAfterDeed ? 'notice.stopped.afterDeed' : 'failure.stopped')];
    case 'failure':
      return [t(`failure.${notice.failure.code}`, notice.failure.data)];
  }
}
