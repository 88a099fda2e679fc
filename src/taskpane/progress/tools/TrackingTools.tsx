import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeeds } from '../../deeds/DeedsContext';
import { useTranslator } from '../../language/TranslatorContext';
import { Fold } from '../../section/Fold';
import { ClosePeriod, type ClosePeriodProps } from './ClosePeriod';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is done once in a while: the columns in which results are recorded, and the closing of a period. */
export function TrackingTools(closing: ClosePeriodProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  return (
    <Fold headline={t('tools.title')}>
      <div className={styles.part}>
        <div className={styles.hint}>{t('tools.columns')}</div>
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'addColumns' })}>
            {t('tools.addColumns')}
          </Button>
          <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'removeColumns', discard: false })}>
            {t('tools.removeColumns')}
          </Button>
        </div>
        <div className={styles.hint}>{t('tools.close')}</div>
        <ClosePeriod {...closing} />
      </div>
    </Fold>
  );
}
