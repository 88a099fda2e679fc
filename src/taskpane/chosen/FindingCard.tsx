import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../app/checkWorkbook';
import type { Finding } from '../../core/model/finding';
import { findingSentence } from '../../i18n/describeFinding';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';
import { FixOffer } from './FixOffer';
import { IgnoreChoices } from './IgnoreChoices';

const useStyles = makeStyles({
  sentence: { overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  goTo: { paddingTop: tokens.spacingVerticalXXS, whiteSpace: 'nowrap' },
});

export interface FindingCardProps {
  readonly finding: Finding;
  readonly result: Pick<CheckResult, 'findings' | 'appendices'>;
}

/** One finding with its correction, and the way not to see it again. */
export function FindingCard({ finding, result }: FindingCardProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { show } = useDeeds();
  return (
    <>
      <div className={styles.sentence}>{findingSentence(finding, t)}</div>
      <FixOffer finding={finding} findings={result.findings} />
      <div className={styles.ways}>
        <IgnoreChoices finding={finding} appendices={result.appendices} />
        <Link as="button" className={styles.goTo} onClick={() => show(finding.at)}>
          {t('chosen.goTo')}
        </Link>
      </div>
    </>
  );
}
