import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Takes back the latest correction, then the one before: in reach as long as there is one. */
export function UndoLast() {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, made, perform } = useDeeds();
  const changed = made.at(-1);
  if (!changed) return null;
  return (
    <Button className={styles.button} size="small" icon={<ArrowUndoRegular />} disabledFocusable={isBusy} onClick={() => perform({ kind: 'undo', changed })}>
      {t('undo.last', { count: changed.length })}
    </Button>
  );
}
