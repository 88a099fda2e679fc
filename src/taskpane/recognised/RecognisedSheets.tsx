import { makeStyles, tokens } from '@fluentui/react-components';
import type { Appendix } from '../../core/model/appendix';
import { useTranslator } from '../language/TranslatorContext';
import { Section } from '../section/Section';
import { AppendixColumns } from './AppendixColumns';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  sheet: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  none: { margin: 0 },
});

/** What the workbook was taken for, so that a sheet misread is seen before its findings are believed. */
export function RecognisedSheets({ appendices }: { readonly appendices: readonly Appendix[] }) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <Section title={t('recognised.title')}>
      {appendices.length === 0 && <p className={styles.none}>{t('recognised.none')}</p>}
      <ul className={styles.list}>
        {appendices.map((appendix) => (
          <li key={`${appendix.sheet}:${appendix.firstHeaderRow0}`}>
            <div className={styles.sheet}>{appendix.sheet}</div>
            <div>{t(`recognised.${appendix.kind}`, { items: appendix.items.length, sections: appendix.sections.length })}</div>
            <AppendixColumns appendix={appendix} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
