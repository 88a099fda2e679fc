import { makeStyles, tokens } from '@fluentui/react-components';
import type { Appendix } from '../../core/model/appendix';
import { useTranslator } from '../language/TranslatorContext';
import { tableName } from '../recognised/tableName';

const useStyles = makeStyles({ doubt: { color: tokens.colorNeutralForeground2 } });

/** Says of which tables the findings are in doubt, because nobody has confirmed how they were read. */
export function Unconfirmed({ appendices }: { readonly appendices: readonly Appendix[] }) {
  const t = useTranslator();
  const styles = useStyles();
  const doubtful = appendices.filter(({ needsConfirmation }) => needsConfirmation);
  if (doubtful.length === 0) return null;
  return <div className={styles.doubt}>{t('confirm.findings', { tables: doubtful.map((appendix) => tableName(t, appendix, appendices)).join('; ') })}</div>;
}
