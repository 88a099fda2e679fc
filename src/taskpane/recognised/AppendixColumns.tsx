import { makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../core/model/address';
import { columnRoles, type Appendix } from '../../core/model/appendix';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** The columns as understood, with the headings they stand under; those not understood are named too. */
export function AppendixColumns({ appendix }: { readonly appendix: Appendix }) {
  const t = useTranslator();
  const styles = useStyles();
  const columns = columnRoles.flatMap((role) => appendix.columns[role] ?? []).sort((one, other) => one.col0 - other.col0);
  return (
    <Fold headline={t('recognised.columns')} isLesser>
      <ul className={styles.list}>
        {columns.map(({ role, col0, heading }) => (
          <li key={role}>
            <b>{t(`role.${role}`)}</b> – {t('recognised.column', { letters: columnLetters(col0), heading })}
          </li>
        ))}
        {appendix.unrecognisedColumns.map(({ col0, heading }) => (
          <li key={col0}>{t('recognised.unplaced', { letters: columnLetters(col0), heading })}</li>
        ))}
      </ul>
    </Fold>
  );
}
