import type { ReactNode } from 'react';
import { useTranslator } from '../../language/TranslatorContext';
import { SelectFrame } from '../../settings/SelectField';

export interface FilterSelectProps {
  readonly label: string;
  /** null = no limit. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** The options besides "all", perhaps in groups. */
  readonly children: ReactNode;
}

/** One way to limit the list; the first choice is not to. */
export function FilterSelect({ label, value, onChange, children }: FilterSelectProps) {
  const t = useTranslator();
  return (
    <SelectFrame label={label} value={value ?? ''} onChange={(chosen) => onChange(chosen === '' ? null : chosen)}>
      <option value="">{t('filter.all')}</option>
      {children}
    </SelectFrame>
  );
}
