import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useTranslator } from '../language/TranslatorContext';
import { SeverityMark } from '../severity/SeverityMark';
import { ruleTitle } from './findingWords';
import type { FindingGroup } from './groupFindings';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS, alignItems: 'start' },
  chevron: { fontSize: '16px', marginTop: '2px' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** The head of a group: what kind of finding, how grave, how many. */
export function FindingGroupHead({ group, isOpen }: { readonly group: FindingGroup; readonly isOpen: boolean }) {
  const t = useTranslator();
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.head}>
      <Chevron className={styles.chevron} aria-hidden />
      <div>
        <SeverityMark severity={group.severity} />{' '}
        <span className={styles.title}>{t('findings.group', { title: ruleTitle(t, group.ruleId), count: group.findings.length })}</span>
      </div>
    </div>
  );
}
