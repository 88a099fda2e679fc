import { makeStyles, tokens } from '@fluentui/react-components';
import type { Appendix } from '../../core/model/appendix';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';
import { AppendixColumns } from './AppendixColumns';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  sheet: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** What the workbook was taken for, so that a sheet misread is seen before its findings are believed. */
export function RecognisedSheets({ appendices }: { readonly appendices: readonly Appendix[] }) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <Fold headline={t('recognised.title', { count: appendices.length })}>
      <ul className={styles.list}>
        {appendices.map((appendix) => (
          <li key={`${appendix.sheet}:${appendix.firstHeaderRow0}`}>
            <div className={styles.sheet}>{appendix.sheet}</div>
            <div>{t(`recognised.${appendix.kind}`, { items: appendix.items.length, sections: appendix.sections.length })}</div>
            <AppendixColumns appendix={appendix} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
