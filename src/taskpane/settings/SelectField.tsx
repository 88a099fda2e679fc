import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Fluent leaves the native list as wide as its longest entry.
  select: { '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few choices. */
export function SelectField<Value extends string>({ label, value, choices, onChange }: SelectFieldProps<Value>) {
  const options = choices.map((choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.text}
    </option>
  ));
  const choose = (chosen: string) => {
    const choice = choices.find((each) => each.value === chosen);
    if (choice) onChange(choice.value);
  };
  return (
    <SelectFrame label={label} value={value} onChange={choose}>
      {options}
    </SelectFrame>
  );
}

export interface SelectFrameProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The options, perhaps in groups. */
  readonly children: ReactNode;
}

/** A labelled native list, which takes options in groups too. */
export function SelectFrame({ label, value, onChange, children }: SelectFrameProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select className={styles.select} value={value} onChange={(_event, data) => onChange(data.value)}>
        {children}
      </Select>
    </Field>
  );
}
