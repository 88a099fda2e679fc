import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslator } from '../language/TranslatorContext';
import { diffWords } from './diffWords';
import { MarkedText } from './MarkedText';

const useStyles = makeStyles({
  choices: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  title: { padding: 0, color: tokens.colorNeutralForeground2 },
  choice: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, alignItems: 'start', padding: `${tokens.spacingVerticalXS} 0`, cursor: 'pointer' },
  radio: { margin: '2px 0 0', width: '16px', height: '16px', accentColor: tokens.colorCompoundBrandBackground },
});

export interface ChoicesProps {
  readonly expected: string;
  readonly replacements: readonly string[];
  /** Place in `replacements`; null = none yet. */
  readonly chosen: number | null;
  readonly onChoose: (choice: number) => void;
}

/** Corrections of which the user has to choose one: nothing is chosen beforehand, since nobody can tell which is meant. */
export function Choices({ expected, replacements, chosen, onChoose }: ChoicesProps) {
  const t = useTranslator();
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.title}>{t('fix.choose')}</legend>
      {replacements.map((replacement, index) => (
        <label key={replacement} className={styles.choice}>
          <input type="radio" name={name} className={styles.radio} checked={index === chosen} onChange={() => onChoose(index)} />
          <MarkedText parts={diffWords(expected, replacement)} side="after" />
        </label>
      ))}
    </fieldset>
  );
}
