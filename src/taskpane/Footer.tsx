import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from './language/TranslatorContext';

const useStyles = makeStyles({
  footer: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What becomes of the data, and the way to the other language. */
export function Footer({ onSwitchLanguage }: { readonly onSwitchLanguage: () => void }) {
  const t = useTranslator();
  return (
    <footer className={useStyles().footer}>
      <span>{t('pane.privacy')}</span>
      <Link as="button" onClick={onSwitchLanguage}>
        {t('pane.language')}
      </Link>
    </footer>
  );
}
