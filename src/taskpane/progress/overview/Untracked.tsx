import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useDeeds } from '../../deeds/DeedsContext';
import { useTranslator } from '../../language/TranslatorContext';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

/** Tables in which results cannot be recorded yet, and what helps. @param tables their names; none = nothing to say */
export function Untracked({ tables }: { readonly tables: readonly string[] }) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  if (tables.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.body}>{t('track.untracked', { sheets: tables.join('; ') })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'addColumns' })}>
          {t('tools.addColumns')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
