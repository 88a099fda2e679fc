import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { IsoDate } from '../../core/model/cell';
import { useTranslator } from '../language/TranslatorContext';
import type { UseCases } from '../UseCases';
import { FirstSteps } from './FirstSteps';
import { lookSentences } from './lookSentences';
import { useFirstLook } from './useFirstLook';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  line: { margin: 0 },
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
      <FirstSteps />
    </div>
  );
}
