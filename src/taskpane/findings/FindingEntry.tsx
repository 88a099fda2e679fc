import { makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { Finding } from '../../core/model/finding';
import { findingSentence } from '../../i18n/describeFinding';
import { useTranslator } from '../language/TranslatorContext';
import { SeverityMark } from '../severity/SeverityMark';
import { fixSuggestion, placeName, ruleTitle } from './findingWords';

const useStyles = makeStyles({
  place: { color: tokens.colorBrandForeground2, overflowWrap: 'anywhere' },
  sentence: { overflowWrap: 'anywhere' },
  suggestion: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  icon: { fontSize: '14px', verticalAlign: 'text-bottom', marginRight: tokens.spacingHorizontalXXS },
});

export interface FindingEntryProps {
  readonly finding: Finding;
  /** The head above it names the sheet, and not what kind of finding it is. */
  readonly isUnderSheet: boolean;
}

/** One finding: its cell, what is wrong, what to write instead; a sign tells those that can be corrected from here. */
export function FindingEntry({ finding, isUnderSheet }: FindingEntryProps) {
  const t = useTranslator();
  const styles = useStyles();
  const suggestion = fixSuggestion(t, finding.fix);
  return (
    <>
      <div className={styles.place}>{placeName(finding.at)}</div>
      {isUnderSheet && (
        <div>
          <SeverityMark severity={finding.severity} /> {ruleTitle(t, finding.ruleId)}
        </div>
      )}
      <div className={styles.sentence}>{findingSentence(finding, t)}</div>
      {suggestion !== null && (
        <div className={styles.suggestion}>
          <WrenchRegular className={styles.icon} aria-hidden />
          {suggestion}
        </div>
      )}
    </>
  );
}
