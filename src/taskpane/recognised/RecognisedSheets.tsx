import { makeStyles, tokens } from '@fluentui/react-components';
import type { Appendix } from '../../core/model/appendix';
import { quotedList } from '../../i18n/quoted';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';
import { AppendixCard } from './AppendixCard';
import { cardKey } from './cardKey';
import { tableName } from './tableName';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

export interface RecognisedSheetsProps {
  readonly appendices: readonly Appendix[];
  /** Those of their sheets that cannot be seen. */
  readonly hiddenSheets: readonly string[];
}

/** What the workbook was taken for, so that a sheet misread is seen before its findings are believed. */
export function RecognisedSheets({ appendices, hiddenSheets }: RecognisedSheetsProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <>
      <Fold headline={t('recognised.title', { count: appendices.length })}>
        <ul className={styles.list}>
          {appendices.map((appendix) => (
            <li key={cardKey(appendix)}>
              <AppendixCard appendix={appendix} name={tableName(t, appendix, appendices)} />
            </li>
          ))}
        </ul>
      </Fold>
      {hiddenSheets.length > 0 && <div>{t('recognised.hidden', { sheets: quotedList(hiddenSheets) })}</div>}
    </>
  );
}
