import type { IsoDate } from '../../../core/model/cell';
import { verdictOf } from '../../../core/progress/isLagging';
import type { AgencyReminders, Reminder } from '../../../core/progress/overview/remindersByAgency';
import { progressSentence } from '../../../i18n/progressSentence';
import { verdictName } from '../../../i18n/verdictName';
import type { MessageKey, Translator } from '../../../i18n';

/** The list as plain text, an agency a paragraph, ready for an e-mail or a message. */
export function reminderText(t: Translator, agencies: readonly AgencyReminders[], asOf: IsoDate): string {
  const paragraphs = agencies.map(({ agency, reminders }) =>
    [
      t('remind.agency', { agency: agency === null ? t('remind.noAgency') : agency.toLocaleUpperCase('vi'), count: reminders.length }),
      ...reminders.map((reminder, index) => t('remind.line', { number: index + 1, place: placeWords(t, reminder), content: oneLine(reminder.tracked.item.content), reason: reasonWords(t, reminder) })),
    ].join('\n'),
  );
  return [t('remind.head', { date: asOf }), ...paragraphs].join('\n\n');
}

function placeWords(t: Translator, { tracked: { appendix, item } }: Reminder): string {
  const ordinal = item.ordinal.trim();
  return ordinal === '' ? t('remind.unnumbered', { sheet: appendix.sheet }) : t(`remind.${item.kind}`, { ordinal, sheet: appendix.sheet });
}

function reasonWords(t: Translator, reminder: Reminder): string {
  const reason = mainReason(t, reminder);
  return reminder.isUnreported && reminder.reason !== 'unreported' ? t('remind.also', { reason }) : reason;
}

function mainReason(t: Translator, { tracked: { progress }, reason, dueOn }: Reminder): string {
  if (reason === 'unreported') return t('remind.unreported');
  if (reason === 'lagging') {
    const sentence = progressSentence(progress, t).replace(/\.$/, '');
    return t('remind.lagging', { verdict: verdictName(t, verdictOf(progress)).toLocaleLowerCase('vi'), sentence });
  }
  const days = progress.kind === 'task' ? (progress.daysLate ?? progress.daysLeft) : null;
  const key: MessageKey = days === null || dueOn === null ? `remind.${reason}.undated` : `remind.${reason}`;
  return t(key, { days: days ?? 0, day: dueOn ?? '' });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
