import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportChoices } from '../../../core/model/reportChoices';
import { useTranslator } from '../../language/TranslatorContext';
import { TextField } from '../../settings/TextField';
import { RecipientsField } from './RecipientsField';
import { SignatoryFields } from './SignatoryFields';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS } });

export interface FormFieldsProps {
  readonly choices: ReportChoices;
  readonly onChange: (change: Partial<ReportChoices>) => void;
}

/** What the form of a report asks for besides its content (Nghị định 30/2020/NĐ-CP): agencies, place, symbol, signatory, recipients. */
export function FormFields({ choices, onChange }: FormFieldsProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {(['parent', 'issuer', 'place', 'symbol'] as const).map((name) => (
        <TextField key={name} label={t(`report.form.${name}`)} value={choices[name]} placeholder={t(`report.form.${name}.example`)} onSettle={(text) => onChange({ [name]: text })} />
      ))}
      <SignatoryFields signatory={choices.signatory} onChange={(signatory) => onChange({ signatory })} />
      <RecipientsField recipients={choices.recipients} onChange={(recipients) => onChange({ recipients })} />
    </div>
  );
}
