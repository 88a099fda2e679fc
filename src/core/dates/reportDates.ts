import type { IsoDate } from '../model/cell';
import type { CutOffRule, TrackingSettings } from '../model/tracking';
import { daysBetween, isoDate, monthOf, yearOf } from './calendar';
import { dataCutOff, parsePeriod, periodCode, periodOf, type ReportingPeriod } from './reportingPeriod';

/** "Trước ngày 10 của tháng cuối quý" (46/KH-UBND, phần tổ chức thực hiện): the 9th is the last day that keeps it. */
const lastDayOfPlan = 9;
/** Reports of ministries and provinces are due on the 25th of the period's last month (Nghị định 09/2019/NĐ-CP, Điều 13). */
const dueDayOfDecree = 25;

/** Code of the period reported on: the one chosen, or the quarter of the day the figures are as of. */
export function periodOfSettings({ period, cutOffRule, ownCutOff }: TrackingSettings, today: IsoDate): string {
  const day = cutOffRule === 'own' ? ownCutOff : null;
  return period ?? periodCode(periodOf(day ?? today));
}

/** The day the figures are as of; a rule without a day of its own means today. */
export function cutOffOf(settings: TrackingSettings, today: IsoDate): IsoDate {
  const period = periodReported(settings, today);
  const days: Readonly<Record<CutOffRule, IsoDate | null>> = {
    today: null, plan: dayOfLastMonth(period, lastDayOfPlan), decree: dataCutOff(period), own: settings.ownCutOff,
  };
  return days[settings.cutOffRule] ?? today;
}

/** The last day to send the report: the one set, or by the rule of the cut-off date; where that is none, the plan's. */
export function dueDateOf(settings: TrackingSettings, today: IsoDate): IsoDate {
  const day = settings.cutOffRule === 'decree' ? dueDayOfDecree : lastDayOfPlan;
  return settings.dueOn ?? dayOfLastMonth(periodReported(settings, today), day);
}

/** Days until the report is due; 0 = today, below 0 = too late. */
export function daysUntilDue(settings: TrackingSettings, today: IsoDate): number {
  return daysBetween(today, dueDateOf(settings, today));
}

function periodReported(settings: TrackingSettings, today: IsoDate): ReportingPeriod {
  return parsePeriod(periodOfSettings(settings, today)) ?? periodOf(today);
}

function dayOfLastMonth({ last }: ReportingPeriod, day: number): IsoDate {
  return isoDate(yearOf(last), monthOf(last), day);
}
