import { useTranslator } from '../language/TranslatorContext';
import { SelectFrame } from '../settings/SelectField';

export interface FacetSelectProps {
  readonly label: string;
  /** How many findings each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
  /** null = no limit. */
  readonly chosen: string | null;
  readonly nameOf: (value: string) => string;
  readonly onChoose: (value: string | null) => void;
}

/** One of the values that occur; what was chosen stays on offer when nothing of it is left. */
export function FacetSelect({ label, counts, chosen, nameOf, onChoose }: FacetSelectProps) {
  const t = useTranslator();
  const values = chosen === null || counts.has(chosen) ? [...counts] : [...counts, [chosen, 0] as const];
  return (
    <SelectFrame label={label} value={chosen ?? ''} onChange={(value) => onChoose(value === '' ? null : value)}>
      <option value="">{t('findings.filter.all')}</option>
      {values.map(([value, count]) => (
        <option key={value} value={value}>
          {t('findings.group', { title: nameOf(value), count })}
        </option>
      ))}
    </SelectFrame>
  );
}
