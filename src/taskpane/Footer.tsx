import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Announcer } from './announcer/Announcer';
import { useHelp } from './help/HelpContext';
import { useLanguageSwitch } from './language/LanguageContext';
import { useTranslator } from './language/TranslatorContext';

const useStyles = makeStyles({
  // Below what scrolls, for no list is short enough to be scrolled to its end.
  footer: { position: 'relative', flexShrink: 0, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  ways: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  way: { fontSize: 'inherit' },
  unfetched: { margin: 0 },
});

/** The ways to the help and to the other language. */
export function Footer() {
  const t = useTranslator();
  const styles = useStyles();
  const openHelp = useHelp();
  const { other, failedTries, switchOver } = useLanguageSwitch();
  const unfetched = failedTries > 0 ? t('pane.language.unfetched') : '';
  return (
    <footer className={styles.footer}>
      {failedTries > 0 && (
        <p className={styles.unfetched}>
          {unfetched}{' '}
          <Link as="button" inline className={styles.way} onClick={switchOver}>
            {t('action.retry')}
          </Link>
        </p>
      )}
      <div className={styles.ways}>
        <Link as="button" className={styles.way} onClick={() => openHelp()}>
          {t('pane.help')}
        </Link>
        <Link as="button" className={styles.way} lang={other} onClick={switchOver}>
          {t('pane.language')}
        </Link>
      </div>
      <Announcer text={unfetched} of={failedTries} />
    </footer>
  );
}
