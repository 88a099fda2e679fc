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
  /** What is said where nothing stands there; left out: it may stay empty. */
  readonly ifEmpty?: string;
  /** Called at every stroke: null while what stands there is no date, and where nothing does. */
  readonly onChange: (day: IsoDate | null, isEmpty: boolean) => void;
}

/** A day, typed the Vietnamese way. */
export function DateField({ label, value, hint, ifEmpty, onChange }: DateFieldProps) {
  const t = useTranslator();
  const styles = useStyles();
  /** What is being typed; null = the value is shown. */
  const [draft, setDraft] = useState<string | null>(null);
  const objection = draft === null || parseDateVi(draft) !== null ? undefined : draft.trim() === '' ? ifEmpty : t('settings.date.invalid');
  // A day that comes from elsewhere takes the place of what was typed in vain.
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if (value !== null && objection !== undefined) setDraft(null);
  }
  const type = (text: string) => {
    setDraft(text);
    onChange(parseDateVi(text), text.trim() === '');
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(objection === undefined ? {} : { validationState: 'error' as const, validationMessage: objection })}>
      <Input
        className={styles.input}
        value={draft ?? (value === null ? '' : formatDateVi(value))}
        placeholder={t('settings.date.example')}
        autoComplete="off"
        onChange={(_event, data) => type(data.value)}
        onBlur={() => {
          if (objection === undefined) setDraft(null);
        }}
      />
    </Field>
  );
}
