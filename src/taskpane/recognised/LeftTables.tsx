import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { LeftTable } from '../../core/model/correction';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';

const kinds = ['tasks', 'indicators'] as const;

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  table: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left', overflowWrap: 'anywhere' },
  columns: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** Tables that were left alone: seen, named, and one click from being checked. */
export function LeftTables({ tables }: { readonly tables: readonly LeftTable[] }) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform, show } = useDeeds();
  if (tables.length === 0) return null;
  return (
    <Fold headline={t('left.title', { count: tables.length })}>
      <ul className={styles.list}>
        {tables.map(({ sheet, signature, firstHeaderRow0, columns, reason }) => (
          <li key={`${sheet}:${firstHeaderRow0}`} className={styles.table}>
            <Link as="button" className={styles.name} onClick={() => show({ sheet, row0: firstHeaderRow0, col0: columns[0]?.col0 ?? 0 })}>
              {t('left.place', { sheet, row: firstHeaderRow0 + 1 })}
            </Link>
            <div>{t(`left.${reason}`)}</div>
            <div className={styles.columns}>{t('left.columns', { headings: columns.map(({ heading }) => heading).join(', ') })}</div>
            <div className={styles.buttons}>
              {kinds.map((kind) => (
                <Button key={kind} size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'correct', correction: { sheet, signature, kind, columns: {} } })}>
                  {t(`left.${kind}`)}
                </Button>
              ))}
              {reason === 'user' && (
                <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'forget', table: { sheet, signature } })}>
                  {t('correct.automatic')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
