import { isValidDate } from '../core/dates/calendar';
import { parsePeriod } from '../core/dates/reportingPeriod';
import { columnRoles, type PlanReference } from '../core/model/appendix';
import type { IsoDate } from '../core/model/cell';
import type { ItemReference } from '../core/model/itemReference';
import { indicatorPaces, taskStatuses, type Verdict } from '../core/model/progress';
import { usualThresholds, type Thresholds } from '../core/model/thresholds';
import { cutOffRules, unitRoles, usualSettings, type AddedColumn, type ManualVerdict, type TrackingSettings } from '../core/model/tracking';
import { isDay, isRecord, isText, listOf } from './storedValues';

/** The progress colours that lie in the workbook. */
export interface Colouring {
  readonly asOf: IsoDate;
  /** Tells whether the same colours would be laid today. */
  readonly fingerprint: string;
}

/** The part of a stored state that is about tracking; what is damaged counts as not said. */
export function readTracking({ settings, verdicts, addedColumns, colouring }: Record<string, unknown>) {
  return {
    settings: readSettings(settings),
    verdicts: listOf(verdicts, isManualVerdict),
    addedColumns: listOf(addedColumns, isAddedColumn),
    colouring: readColouring(colouring),
  };
}

function readSettings(value: unknown): TrackingSettings {
  if (!isRecord(value)) return usualSettings;
  const { plan, period, cutOffRule, ownCutOff, dueOn, unit, unitRole, thresholds } = value;
  return {
    plan: readPlan(plan),
    period: isText(period) && parsePeriod(period) !== null ? period : null,
    cutOffRule: cutOffRules.find((rule) => rule === cutOffRule) ?? usualSettings.cutOffRule,
    ownCutOff: isDay(ownCutOff) ? ownCutOff : null,
    dueOn: isDay(dueOn) ? dueOn : null,
    unit: isText(unit) && unit.trim() !== '' ? unit : null,
    unitRole: unitRoles.find((role) => role === unitRole) ?? usualSettings.unitRole,
    thresholds: readThresholds(thresholds),
  };
}

function readThresholds(value: unknown): Partial<Thresholds> {
  if (!isRecord(value)) return {};
  const known = Object.entries(value).filter(([name, number]) => Object.keys(usualThresholds).includes(name) && isPositive(number));
  return Object.fromEntries(known);
}

function readPlan(value: unknown): PlanReference | null {
  if (!isRecord(value)) return null;
  const { number, issuedOn, firstYear, lastYear } = value;
  return (number === null || isText(number)) && (issuedOn === null || isDay(issuedOn)) && isYear(firstYear) && isYear(lastYear) ? { number, issuedOn, firstYear, lastYear } : null;
}

function isYear(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && isValidDate(value, 1, 1));
}

function isManualVerdict(value: unknown): value is ManualVerdict {
  return isRecord(value) && isReference(value.item) && isVerdictOn(value.item.kind, value.verdict) && isText(value.reason) && isText(value.period) && isDay(value.asOf);
}

function isReference(value: unknown): value is ItemReference {
  if (!isRecord(value)) return false;
  const { kind, sheet, ordinal, content, section } = value;
  return (kind === 'task' || kind === 'indicator') && [sheet, ordinal, content, section].every(isText);
}

/** A task has a status, an indicator a pace. */
function isVerdictOn(kind: ItemReference['kind'], value: unknown): value is Verdict {
  const verdicts: readonly Verdict[] = kind === 'task' ? taskStatuses : indicatorPaces;
  return verdicts.some((verdict) => verdict === value);
}

function isAddedColumn(value: unknown): value is AddedColumn {
  return isRecord(value) && isText(value.sheet) && isText(value.heading) && isText(value.signature) && columnRoles.some((role) => role === value.role) && isPositive(value.pointsBefore);
}

/** Or nought. */
function isPositive(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function readColouring(value: unknown): Colouring | null {
  return isRecord(value) && isDay(value.asOf) && isText(value.fingerprint) ? { asOf: value.asOf, fingerprint: value.fingerprint } : null;
}
