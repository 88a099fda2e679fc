import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult } from '../../app/checkWorkbook';
import type { Finding } from '../../core/model/finding';
import { findingSentence } from '../../i18n/describeFinding';
import { WhyLink } from '../help/WhyLink';
import { placeName } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';
import { cardKey } from '../recognised/cardKey';
import { appendixOfColumn } from './appendixOfColumn';
import { ColumnCorrection } from './ColumnCorrection';
import { FixOffer } from './FixOffer';
import { IgnoreChoices } from './IgnoreChoices';

const useStyles = makeStyles({ sentence: { overflowWrap: 'anywhere' } });

export interface FindingCardProps {
  readonly finding: Finding;
  readonly result: Pick<CheckResult, 'findings' | 'appendices'>;
}

/** One finding with its correction, and the way not to see it again. */
export function FindingCard({ finding, result }: FindingCardProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [isIgnoring, setIsIgnoring] = useState(false);
  const misread = appendixOfColumn(finding, result.appendices);
  return (
    <>
      <div className={styles.sentence}>{findingSentence(finding, t)} <WhyLink ruleId={finding.ruleId} /></div>
      {misread && <ColumnCorrection key={cardKey(misread)} appendix={misread} />}
      <FixOffer finding={finding} findings={result.findings} isByHand={misread === null}>
        <Button appearance="subtle" size="small" aria-expanded={isIgnoring} onClick={() => setIsIgnoring(!isIgnoring)}>
          {t('ignore.open')}
        </Button>
      </FixOffer>
      {isIgnoring && <IgnoreChoices key={placeName(finding.at)} finding={finding} appendices={result.appendices} />}
    </>
  );
}
