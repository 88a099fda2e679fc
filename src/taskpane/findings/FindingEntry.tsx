import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/model/finding';
import { findingSentence } from '../../i18n/describeFinding';
import { useTranslator } from '../language/TranslatorContext';
import { fixSuggestion, placeName } from './findingWords';

const useStyles = makeStyles({
  place: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  sentence: { overflowWrap: 'anywhere' },
  suggestion: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** One finding: its cell, what is wrong, what to write instead. */
export function FindingEntry({ finding }: { readonly finding: Finding }) {
  const t = useTranslator();
  const styles = useStyles();
  const suggestion = fixSuggestion(t, finding.fix);
  return (
    <>
      <div className={styles.place}>{placeName(finding.at)}</div>
      <div className={styles.sentence}>{findingSentence(finding, t)}</div>
      {suggestion !== null && <div className={styles.suggestion}>{suggestion}</div>}
    </>
  );
}
