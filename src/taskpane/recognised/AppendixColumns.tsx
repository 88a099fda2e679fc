import { makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../core/model/address';
import type { Appendix } from '../../core/model/appendix';
import { useTranslator } from '../language/TranslatorContext';
import { listedColumns } from './headedColumns';
import { borrowedCells } from './rowsLeftOut';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** The columns as understood, with the headings they stand under; those not understood are named too. */
export function AppendixColumns({ appendix }: { readonly appendix: Appendix }) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {listedColumns(appendix).map(({ role, isOther, isUnrecognised, col0, heading }) => {
        const place = { letters: columnLetters(col0), heading };
        if (isUnrecognised) return <li key={col0}>{t('recognised.unplaced', place)}</li>;
        if (role === null) return <li key={col0}>{t('recognised.aside', place)}</li>;
        const name = t(`role.${role}`);
        const borrowed = isOther ? 0 : borrowedCells(appendix, role);
        return (
          <li key={col0}>
            <b>{isOther ? t('recognised.otherColumn', { role: name }) : name}</b> – {t('recognised.column', place)}
            {borrowed > 0 && <>; {t('recognised.borrowed', { count: borrowed })}</>}
          </li>
        );
      })}
    </ul>
  );
}
