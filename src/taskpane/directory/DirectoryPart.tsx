import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which directory of agencies is used, and what can be made of it. @param sheet null = the built-in one */
export function DirectoryPart({ sheet }: { readonly sheet: string | null }) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform, show } = useDeeds();
  return (
    <Fold headline={t('directory.title')}>
      <div className={styles.part}>
        <div>{sheet === null ? t('directory.builtIn') : t('directory.own', { sheet })}</div>
        {sheet === null && <div className={styles.hint}>{t('directory.hint')}</div>}
        <div className={styles.buttons}>
          {sheet === null ? (
            <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'createDirectory' })}>
              {t('directory.create')}
            </Button>
          ) : (
            <Button size="small" onClick={() => show({ sheet, row0: null, col0: null })}>
              {t('directory.show')}
            </Button>
          )}
        </div>
        <div className={styles.hint}>{t('lists.hint')}</div>
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'offerLists' })}>
            {t('lists.add')}
          </Button>
          <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'removeLists' })}>
            {t('lists.remove')}
          </Button>
        </div>
      </div>
    </Fold>
  );
}
