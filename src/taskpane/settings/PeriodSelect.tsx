import { useMemo } from 'react';
import type { IsoDate } from '../../core/model/cell';
import { useTranslator } from '../language/TranslatorContext';
import { periodChoices } from './periodChoices';
import { periodName } from './periodName';
import { SelectFrame } from './SelectField';

export interface PeriodSelectProps {
  readonly today: IsoDate;
  /** Code of the period chosen. */
  readonly period: string;
  readonly onChange: (code: string) => void;
}

/** The reporting period, among those that have begun. */
export function PeriodSelect({ today, period, onChange }: PeriodSelectProps) {
  const t = useTranslator();
  const groups = useMemo(() => periodChoices(today, period), [today, period]);
  return (
    <SelectFrame label={t('settings.period')} value={period} onChange={onChange}>
      {groups.map(({ title, choices }) => (
        <optgroup key={title} label={t(title)}>
          {choices.map((choice) => (
            <option key={choice.code} value={choice.code}>
              {periodName(t, choice.period)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectFrame>
  );
}
