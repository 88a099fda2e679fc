import type { FirstLook, SeenSheet } from '../../app/lookFirst';
import type { FailureCode } from '../../app/ports';
import type { MessageKey, Translator } from '../../i18n';
import { quoted } from '../../i18n/quoted';
import type { LookOutcome } from './useFirstLook';

/** More names than these would fill a narrow pane. */
const mostNamed = 4;

/** Failures with something of their own to do; of all others the pane says that a check will tell. */
const toldFailures: Readonly<Partial<Record<FailureCode, MessageKey>>> = {
  'cell-being-edited': 'first.failed.cell-being-edited',
  busy: 'first.failed.busy',
  'too-large': 'first.failed.too-large',
};

/** What the look has seen and what to do next, in whole sentences. */
export function lookSentences(t: Translator, outcome: LookOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'looking':
      return [t('first.looking')];
    case 'passedOver':
      return [t('welcome.sentence')];
    case 'failed':
      return [t(toldFailures[outcome.code] ?? 'first.failed.other')];
    case 'seen':
      return seenSentences(t, outcome.look);
  }
}

function seenSentences(t: Translator, { isEmpty, tableCount, sheets, otherSheets, unseenSheets }: FirstLook): readonly string[] {
  const unseen = unseenSheets.length > 0 ? [t('first.unseen', { sheets: listed(t, unseenSheets.map(quoted)) })] : [];
  if (isEmpty) return [t('first.empty')];
  if (tableCount === 0) return [...(otherSheets.length > 0 ? [t('first.other', { sheets: listed(t, otherSheets.map(quoted)) })] : unseen.length > 0 ? [] : [t('first.none')]), ...unseen];
  const closed = sheets.filter(({ isProtected }) => isProtected).map(({ sheet }) => quoted(sheet));
  const cut = sheets.filter(({ isCut }) => isCut).map(({ sheet }) => quoted(sheet));
  return [
    t('first.seen', { count: tableCount, sheets: listed(t, sheets.map((sheet) => counted(t, sheet))) }),
    ...(closed.length > 0 ? [t('first.protected', { sheets: listed(t, closed) })] : []),
    ...(cut.length > 0 ? [t('first.cut', { sheets: listed(t, cut) })] : []),
    ...unseen,
  ];
}

function counted(t: Translator, { sheet, taskCount: tasks, indicatorCount: indicators }: SeenSheet): string {
  if (indicators === 0) return t('first.sheet.tasks', { sheet, tasks });
  return tasks === 0 ? t('first.sheet.indicators', { sheet, indicators }) : t('first.sheet.both', { sheet, tasks, indicators });
}

/** The first names, and how many more there are. */
function listed(t: Translator, names: readonly string[]): string {
  const named = names.slice(0, mostNamed).join(', ');
  return names.length > mostNamed ? t('first.more', { sheets: named, count: names.length - mostNamed }) : named;
}
