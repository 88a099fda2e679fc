import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDateVi } from '../../core/dates/calendar';
import type { IsoDate } from '../../core/model/cell';
import { useTranslator } from '../language/TranslatorContext';
import { parseDateVi } from './parseDateVi';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

export interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly hint?: string | undefined;
  /** Called at every stroke: null while what stands there is no date, and where nothing does. */
  readonly onChange: (day: IsoDate | null, isEmpty: boolean) => void;
}

/** A day, typed the Vietnamese way. */
export function DateField({ label, value, hint, onChange }: DateFieldProps) {
  const t = useTranslator();
  const styles = useStyles();
  /** What is being typed; null = the value is shown. */
  const [draft, setDraft] = useState<string | null>(null);
  const isWrong = draft !== null && draft.trim() !== '' && parseDateVi(draft) === null;
  const type = (text: string) => {
    setDraft(text);
    onChange(parseDateVi(text), text.trim() === '');
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(isWrong ? { validationState: 'error' as const, validationMessage: t('settings.date.invalid') } : {})}>
      <Input
        className={styles.input}
        value={draft ?? (value === null ? '' : formatDateVi(value))}
        placeholder={t('settings.date.example')}
        autoComplete="off"
        onChange={(_event, data) => type(data.value)}
        onBlur={() => {
          if (!isWrong) setDraft(null);
        }}
      />
    </Field>
  );
}
