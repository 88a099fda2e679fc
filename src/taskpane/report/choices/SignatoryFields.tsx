import { useState } from 'react';
import { signingForms, type Signatory, type SigningForm } from '../../../core/model/reportChoices';
import { membersNamed } from '../../../core/report/form/signatureLines';
import { useTranslator } from '../../language/TranslatorContext';
import { SelectField } from '../../settings/SelectField';
import { TextField } from '../../settings/TextField';

type Words = Omit<Signatory, 'form'>;

const noWords: Words = { body: '', headTitle: '', ownTitle: '', name: '' };

export interface SignatoryFieldsProps {
  readonly signatory: Signatory | null;
  readonly onChange: (signatory: Signatory | null) => void;
}

/** Who signs and by what right; only what that form of signature names is asked for. */
export function SignatoryFields({ signatory, onChange }: SignatoryFieldsProps) {
  const t = useTranslator();
  /** What was typed for forms that are not chosen: it is there again when they are. */
  const [typed, setTyped] = useState<Partial<Words>>({});
  const known: Words = { ...noWords, ...typed, ...(signatory && filled(signatory)) };
  const give = (form: SigningForm, words: Words) => {
    setTyped(words);
    onChange({ form, ...noWords, ...Object.fromEntries(membersNamed(form).map((name) => [name, words[name]])) });
  };
  return (
    <>
      <SelectField
        label={t('report.signing')}
        value={signatory?.form ?? ''}
        choices={[{ value: '' as const, text: t('report.signing.none') }, ...signingForms.map((form) => ({ value: form, text: t(`report.signing.${form}`) }))]}
        onChange={(form) => {
          if (form !== '') give(form, known);
          else {
            setTyped(known);
            onChange(null);
          }
        }}
      />
      {signatory &&
        membersNamed(signatory.form).map((name) => (
          <TextField
            key={name}
            label={t(`report.signatory.${name}`)}
            value={signatory[name]}
            {...(name === 'name' ? {} : { placeholder: t(`report.signatory.${name}.example`) })}
            onSettle={(text) => give(signatory.form, { ...known, [name]: text })}
          />
        ))}
    </>
  );
}

/** The words that a signatory has. */
function filled({ form, ...words }: Signatory): Partial<Words> {
  return Object.fromEntries(membersNamed(form).map((name) => [name, words[name]]));
}
