import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellChange } from '../../core/model/finding';
import { placeName } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';
import { diffWords } from './diffWords';
import { MarkedText } from './MarkedText';

/** More nobody reads through; the number of the rest is told. */
const mostShown = 200;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Several cells with what they hold and what they are to hold. */
export function ChangeList({ changes }: { readonly changes: readonly CellChange[] }) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <ul aria-label={t('fix.changes')} className={styles.list}>
      {changes.slice(0, mostShown).map(({ at, expected, replacement }, index) => {
        const parts = diffWords(expected, replacement);
        return (
          <li key={index}>
            <div className={styles.place}>{placeName(at)}</div>
            <MarkedText parts={parts} side="before" /> → <MarkedText parts={parts} side="after" />
          </li>
        );
      })}
      {changes.length > mostShown && <li>{t('fix.more', { count: changes.length - mostShown })}</li>}
    </ul>
  );
}
