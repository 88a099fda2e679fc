import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { bareRecipient } from '../../../core/report/form/bareRecipient';
import { useTranslator } from '../../language/TranslatorContext';

export interface RecipientsFieldProps {
  readonly recipients: readonly string[];
  readonly onChange: (recipients: readonly string[]) => void;
}

/** Nơi nhận, one a line. They count when the field is left. */
export function RecipientsField({ recipients, onChange }: RecipientsFieldProps) {
  const t = useTranslator();
  /** What is being typed; null = the recipients are shown. */
  const [draft, setDraft] = useState<string | null>(null);
  const shown = recipients.join('\n');
  const settle = () => {
    if (draft === null) return;
    const lines = draft.split('\n').map(bareRecipient).filter((line) => line !== '');
    if (lines.join('\n') !== shown) onChange(lines);
    setDraft(null);
  };
  return (
    <Field label={t('report.recipients')} hint={t('report.recipients.hint')}>
      <Textarea resize="vertical" rows={4} value={draft ?? shown} onChange={(_event, { value }) => setDraft(value)} onBlur={settle} />
    </Field>
  );
}
