import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/model/finding';
import { countSeverities } from '../../../core/rules/countSeverities';
import { findingSentence } from '../../../i18n/describeFinding';
import { useDeeds } from '../../deeds/DeedsContext';
import { placeName } from '../../findings/findingWords';
import { useTranslator } from '../../language/TranslatorContext';
import { SeverityMark } from '../../severity/SeverityMark';
import { severityOrder } from '../../severity/severityOrder';
import { Part } from '../Part';

/** Named one by one; the rest is a tab away. */
const namedProblems = 3;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  place: { fontSize: 'inherit', textAlign: 'left', overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
  all: { alignSelf: 'flex-start', fontSize: 'inherit' },
});

export interface ProblemsProps {
  /** Errors first. */
  readonly problems: readonly Finding[];
  readonly onSeeAll: () => void;
}

/** What is wrong in the reported tables; whether it has to be put right first, the user decides. */
export function Problems({ problems, onSeeAll }: ProblemsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { show } = useDeeds();
  if (problems.length === 0) return <div>{t('report.problems.none')}</div>;
  const counts = countSeverities(problems);
  const told = severityOrder.filter((severity) => counts[severity] > 0).map((severity) => t(`report.problems.${severity}`, { count: counts[severity] }));
  return (
    <Part title={t('report.problems', { counts: told.join(', ') })}>
      <ul className={styles.list}>
        {problems.slice(0, namedProblems).map((problem, index) => (
          <li key={index}>
            <SeverityMark severity={problem.severity} />{' '}
            <Link as="button" inline className={styles.place} onClick={() => show(problem.at)}>
              {placeName(problem.at)}
            </Link>
            : {findingSentence(problem, t)}
          </li>
        ))}
      </ul>
      <Link as="button" className={styles.all} onClick={onSeeAll}>
        {t('report.problems.all')}
      </Link>
      <div className={styles.hint}>{t('report.problems.hint')}</div>
    </Part>
  );
}
