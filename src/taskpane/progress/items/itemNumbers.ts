import type { PeriodRecord } from '../../../core/model/history';
import type { Indicator, Task } from '../../../core/model/appendix';
import type { IndicatorProgress, SourcedValue } from '../../../core/model/progress';
import { parsePeriod } from '../../../core/dates/reportingPeriod';
import type { IsoDate } from '../../../core/model/cell';
import { dueOn } from '../../../core/progress/overview/dueOn';
import type { TrackedItem } from '../../../core/progress/overview/trackedItems';
import type { MessageKey, Translator } from '../../../i18n';
import { verdictName } from '../../../i18n/verdictName';
import { periodName } from '../../settings/periodName';

export interface NumberLine {
  readonly label: string;
  readonly value: string;
}

/** The numbers behind a verdict; what is not known is left out. */
export function itemNumbers(t: Translator, { item, progress }: TrackedItem, asOf: IsoDate): readonly NumberLine[] {
  const lines = item.kind === 'task' ? taskLines(t, item) : progress.kind === 'indicator' ? indicatorLines(t, item, progress, dueOn(item, asOf)) : [];
  return lines.flatMap(([key, value]) => (value === null || value === '' ? [] : [{ label: t(key), value }]));
}

type Line = readonly [MessageKey, string | null];

function taskLines(t: Translator, { deadline, percentDone, completedOn, statusNote }: Task): readonly Line[] {
  return [
    ['item.deadline', deadline.text],
    ['item.percentDone', percentDone === null ? null : t('item.percent', { value: percentDone })],
    ['item.completedOn', completedOn === null ? null : t('item.day', { day: completedOn })],
    ['item.statusNote', statusNote],
  ];
}

function indicatorLines(t: Translator, { target, cells }: Indicator, progress: IndicatorProgress, horizon: IsoDate | null): readonly Line[] {
  const unit = target.unit || (cells.unit?.text ?? '');
  const amount = (value: number | null) => (value === null ? null : t('item.value', { value, unit }).trim());
  const percent = (share: number | null) => (share === null ? null : t('item.percent', { value: Math.round(share * 1000) / 10 }));
  const { carried } = progress;
  return [
    ['item.baseline', sourced(t, progress.baselineUsed, amount)],
    ['item.previous', sourced(t, progress.previousUsed, amount)],
    [carried === null ? 'item.actual' : 'item.carried', carried === null ? amount(progress.value) : dated(t, amount(carried.value), carried.asOf)],
    ['item.target', target.text || amount(target.value)],
    ['item.horizon', horizon === null ? null : t('item.day', { day: horizon })],
    ['item.required', amount(progress.requiredToday)],
    ['item.forecast', amount(progress.forecast)],
    ['item.perQuarter', amount(progress.neededPerQuarter)],
    ['item.timeUsed', percent(progress.timeUsed)],
    ['item.gapClosed', percent(progress.gapClosed)],
    ['item.ratio', progress.ratio === null ? null : t('item.number', { value: progress.ratio })],
    ['item.share', percent(progress.shareOfTarget)],
  ];
}

function sourced(t: Translator, used: SourcedValue | null, amount: (value: number) => string | null): string | null {
  if (used === null) return null;
  const value = amount(used.value) ?? '';
  return used.source === 'history' && used.on !== null ? t('item.closed', { value, day: used.on }) : dated(t, value, used.on);
}

function dated(t: Translator, value: string | null, day: IsoDate | null): string | null {
  return value === null || day === null ? value : t('item.dated', { value, day });
}

/** Verdicts on the parts of a compound target, with their words where the target tells them apart. */
export function partLines(t: Translator, { item, progress }: TrackedItem): readonly string[] {
  if (item.kind !== 'indicator' || progress.kind !== 'indicator') return [];
  return progress.parts.map(({ pace }, index) => {
    const verdict = verdictName(t, pace);
    const text = item.target.parts[index]?.text ?? '';
    return text === '' ? t('item.part', { number: index + 1, verdict }) : t('item.part.text', { text, verdict });
  });
}

/** What each closed period says of an item. */
export function recordLines(t: Translator, records: readonly PeriodRecord[]): readonly NumberLine[] {
  return records.map(({ period, value, text, verdict }) => {
    const parsed = parsePeriod(period);
    const said = verdict === null ? '' : verdictName(t, verdict);
    const figure = value === null ? text : t('item.number', { value });
    return { label: parsed ? periodName(t, parsed) : period, value: figure === '' || said === '' ? `${figure}${said}` : t('item.record', { value: figure, verdict: said }) };
  });
}
