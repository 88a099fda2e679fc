import { makeStyles } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({ sentence: { margin: 0 } });

/** What the pane says before its first check. */
export function Welcome() {
  const t = useTranslator();
  return <p className={useStyles().sentence}>{t('welcome.sentence')}</p>;
}
