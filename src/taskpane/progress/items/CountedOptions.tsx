import type { Choice } from '../../../core/progress/overview/filterChoices';
import { useTranslator } from '../../language/TranslatorContext';

export interface CountedOptionsProps<Value extends string> {
  readonly choices: readonly Choice<Value>[];
  readonly nameOf: (value: Value) => string;
}

/** Choices, each with how many items it leaves. */
export function CountedOptions<Value extends string>({ choices, nameOf }: CountedOptionsProps<Value>) {
  const t = useTranslator();
  return choices.map(({ value, count }) => (
    <option key={value} value={value}>
      {t('filter.option', { name: nameOf(value), count })}
    </option>
  ));
}
