import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Id of a datalist with names on offer. */
  readonly list?: string;
  readonly className?: string;
  /** Called when the field is left or Enter pressed, with what stands there then. */
  readonly onSettle: (text: string) => void;
}

/** Words that count when they are finished: each change is kept in the workbook. */
export function TextField({ label, value, placeholder, list, className, onSettle }: TextFieldProps) {
  const styles = useStyles();
  /** What is being typed; null = the value is shown. */
  const [draft, setDraft] = useState<string | null>(null);
  const settle = () => {
    if (draft !== null && draft.trim() !== value) onSettle(draft.trim());
    setDraft(null);
  };
  return (
    <Field label={label} {...(className === undefined ? {} : { className })}>
      <Input
        className={styles.input}
        value={draft ?? value}
        autoComplete="off"
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(list === undefined ? {} : { list })}
        onChange={(_event, data) => setDraft(data.value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
    </Field>
  );
}
