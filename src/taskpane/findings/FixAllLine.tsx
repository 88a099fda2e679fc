import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({ line: { color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold } });

/** The line below the head of a group that leads to correcting all of it. */
export function FixAllLine({ count }: { readonly count: number }) {
  const t = useTranslator();
  return <div className={useStyles().line}>{t('fix.group', { count })}</div>;
}
