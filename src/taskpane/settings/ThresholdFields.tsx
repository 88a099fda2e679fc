import { usualThresholds, type Thresholds } from '../../core/model/thresholds';
import type { TrackingSettings } from '../../core/model/tracking';
import { useTranslator } from '../language/TranslatorContext';
import { NumberField } from './NumberField';

const fields: readonly { readonly name: keyof Thresholds; readonly unit: 'days' | 'percent' }[] = [
  { name: 'dueSoonDays', unit: 'days' },
  { name: 'onTrackRatio', unit: 'percent' },
  { name: 'slowRatio', unit: 'percent' },
  { name: 'earlyTimeShare', unit: 'percent' },
  { name: 'aboutShare', unit: 'percent' },
];
/** Shares are shown in percent. */
const factors = { days: 1, percent: 100 } as const;

export interface ThresholdFieldsProps {
  readonly thresholds: TrackingSettings['thresholds'];
  readonly onChange: (change: Pick<TrackingSettings, 'thresholds'>) => void;
}

/** Where verdicts change; a field left empty means the usual place. */
export function ThresholdFields({ thresholds, onChange }: ThresholdFieldsProps) {
  const t = useTranslator();
  const { onTrackRatio, slowRatio } = { ...usualThresholds, ...thresholds };
  const change = (name: keyof Thresholds, value: number | null) => {
    const others = Object.fromEntries(Object.entries(thresholds).filter(([each]) => each !== name));
    onChange({ thresholds: value === null ? others : { ...others, [name]: value } });
  };
  const objections: Partial<Record<keyof Thresholds, (value: number) => string | null>> = {
    slowRatio: (value) => (value < onTrackRatio ? null : t('settings.threshold.slowRatio.tooHigh')),
    onTrackRatio: (value) => (value > slowRatio ? null : t('settings.threshold.onTrackRatio.tooLow')),
  };
  return fields.map(({ name, unit }) => (
    <NumberField
      key={name}
      label={t(`settings.threshold.${name}`)}
      value={thresholds[name] ?? null}
      usual={usualThresholds[name]}
      factor={factors[unit]}
      unit={t(`settings.in.${unit}`)}
      objection={objections[name] ?? (() => null)}
      onChange={(value) => change(name, value)}
    />
  ));
}
