import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { IsoDate } from '../../core/model/cell';
import { addVietnamese } from '../../i18n/translatorFor';
import { firstRun } from '../../i18n/vi/firstRun';
import { useTranslator } from '../language/TranslatorContext';
import { paneTabs } from '../tabs/paneTabNames';
import type { UseCases } from '../UseCases';
import { lookSentences } from './lookSentences';
import { useFirstLook } from './useFirstLook';

addVietnamese(firstRun);

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  line: { margin: 0 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export interface FirstRunProps {
  readonly useCases: Pick<UseCases, 'lookFirst'>;
  readonly today: IsoDate;
  /** A job is under way: it goes before. */
  readonly isBusy: boolean;
}

/** What the workbook seems to hold, what to do with it in three steps, and what none of them touches. */
export default function FirstRun({ useCases, today, isBusy }: FirstRunProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { outcome, again } = useFirstLook(useCases, today, isBusy);
  const canLookAgain = outcome.kind === 'failed' || (outcome.kind === 'seen' && outcome.look.tableCount === 0);
  return (
    <div className={styles.screen}>
      <div aria-live="polite">
        {lookSentences(t, outcome).map((sentence) => (
          <p key={sentence} className={styles.line}>
            {sentence}
          </p>
        ))}
      </div>
      {canLookAgain && (
        <div>
          <Link as="button" onClick={again}>
            {t('first.again')}
          </Link>
        </div>
      )}
      <ol aria-label={t('first.steps')} className={styles.steps}>
        {paneTabs.map((step) => (
          <li key={step}>
            <b>{t(`tab.${step}`)}</b>: {t(`first.step.${step}`)}
          </li>
        ))}
      </ol>
      <p className={styles.line}>{t('first.kept')}</p>
    </div>
  );
}
