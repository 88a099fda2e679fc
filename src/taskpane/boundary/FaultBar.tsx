import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { MessageKey } from '../../i18n';
import { useTranslator } from '../language/TranslatorContext';
import { FailureDetail } from '../notices/FailureDetail';

const useStyles = makeStyles({
  body: { paddingTop: '6px', paddingBottom: '6px', overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
});

export interface FaultBarProps {
  /** What happened and what to do. */
  readonly sentence: Extract<MessageKey, `fault.${string}`>;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands where a part of the pane could not be fetched or drawn. */
export function FaultBar({ sentence, error, onRetry }: FaultBarProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <p role="alert" className={styles.sentence}>
          {t(sentence)}
        </p>
        <FailureDetail detail={String(error)} />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
