import { Input, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { KeyboardEvent } from 'react';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({ input: { width: '100%', minWidth: 0 } });

export interface SearchFieldProps {
  readonly words: string;
  readonly onType: (words: string) => void;
  /** The keyboard is to go on to what was found. */
  readonly onLeave: () => void;
}

/** Words that the findings listed must have; Escape takes them back, the arrow down leads to the list. */
export function SearchField({ words, onType, onLeave }: SearchFieldProps) {
  const t = useTranslator();
  const styles = useStyles();
  const actions: Readonly<Record<string, () => void>> = { Escape: () => onType(''), ArrowDown: onLeave };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actions[event.key];
    if (!action || event.nativeEvent.isComposing) return;
    event.preventDefault();
    action();
  };
  return (
    <Input
      type="search"
      size="small"
      className={styles.input}
      aria-label={t('findings.search')}
      placeholder={t('findings.search.hint')}
      contentBefore={<SearchRegular aria-hidden />}
      autoComplete="off"
      value={words}
      onChange={(_event, data) => onType(data.value)}
      onKeyDown={onKeyDown}
    />
  );
}
