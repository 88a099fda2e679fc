import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatVietnameseNumber } from '../../core/numbers/formatNumber';
import { parseVietnameseNumber } from '../../core/numbers/parseNumber';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

export interface NumberFieldProps {
  readonly label: string;
  /** null = the usual value counts. */
  readonly value: number | null;
  readonly usual: number;
  /** The number on screen is the value times this: 100 for percent. */
  readonly factor: number;
  /** What is written behind the number. */
  readonly unit: string;
  /** Why a value will not do; null = it will. */
  readonly objection: (value: number) => string | null;
  readonly onChange: (value: number | null) => void;
}

/** A number from 0 on, written the Vietnamese way; left empty the usual one counts. It counts when the field is left. */
export function NumberField({ label, value, usual, factor, unit, objection, onChange }: NumberFieldProps) {
  const t = useTranslator();
  const styles = useStyles();
  /** What is being typed; null = the value is shown. */
  const [draft, setDraft] = useState<string | null>(null);
  const shown = (number: number) => formatVietnameseNumber(number * factor);
  const wanted = draft === null || draft.trim() === '' ? null : parseVietnameseNumber(draft);
  const isLegible = draft === null || draft.trim() === '' || (wanted !== null && wanted >= 0);
  const message = isLegible ? (wanted === null ? null : objection(wanted / factor)) : t('settings.number.invalid');
  const settle = () => {
    if (draft === null || message !== null) return;
    onChange(wanted === null ? null : wanted / factor);
    setDraft(null);
  };
  return (
    <Field label={label} {...(message === null ? {} : { validationState: 'error' as const, validationMessage: message })}>
      <Input
        className={styles.input}
        value={draft ?? (value === null ? '' : shown(value))}
        placeholder={shown(usual)}
        contentAfter={unit}
        inputMode="decimal"
        autoComplete="off"
        onChange={(_event, data) => setDraft(data.value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
