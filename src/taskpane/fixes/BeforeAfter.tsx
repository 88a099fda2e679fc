import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslator } from '../language/TranslatorContext';
import { diffWords } from './diffWords';
import { MarkedText } from './MarkedText';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS, margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

/** What a cell holds and what it is to hold, the changed words marked. */
export function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useTranslator();
  const styles = useStyles();
  const parts = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <dl className={styles.pair}>
      <dt className={styles.name}>{t('fix.before')}</dt>
      <dd className={styles.text}>
        <MarkedText parts={parts} side="before" />
      </dd>
      <dt className={styles.name}>{t('fix.after')}</dt>
      <dd className={styles.text}>
        <MarkedText parts={parts} side="after" />
      </dd>
    </dl>
  );
}
