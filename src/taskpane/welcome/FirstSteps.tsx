import { makeStyles, tokens } from '@fluentui/react-components';
import { addVietnamese } from '../../i18n/translatorFor';
import { firstRun } from '../../i18n/vi/firstRun';
import { useTranslator } from '../language/TranslatorContext';
import { paneTabs } from '../tabs/paneTabNames';

addVietnamese(firstRun);

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  line: { margin: 0 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** What to do in three steps, and what none of them touches. */
export function FirstSteps() {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div className={styles.part}>
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
