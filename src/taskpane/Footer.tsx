import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useHelp } from './help/HelpContext';
import { useTranslator } from './language/TranslatorContext';

const useStyles = makeStyles({
  footer: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What becomes of the data, and the ways to the help and to the other language. */
export function Footer({ onSwitchLanguage }: { readonly onSwitchLanguage: () => void }) {
  const t = useTranslator();
  const openHelp = useHelp();
  return (
    <footer className={useStyles().footer}>
      <span>{t('pane.privacy')}</span>
      <Link as="button" onClick={() => openHelp()}>
        {t('pane.help')}
      </Link>
      <Link as="button" onClick={onSwitchLanguage}>
        {t('pane.language')}
      </Link>
    </footer>
  );
}
