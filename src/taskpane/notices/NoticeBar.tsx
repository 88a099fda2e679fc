import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, type MessageBarIntent } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useTranslator } from '../language/TranslatorContext';
import type { Notice, Request } from '../state/paneState';
import { FailureDetail } from './FailureDetail';
import { noticeSentences } from './noticeSentences';

const intents: Readonly<Record<Notice['kind'], MessageBarIntent>> = { report: 'success', marksRemoved: 'success', unmarked: 'warning', failure: 'error' };

const useStyles = makeStyles({
  body: { paddingTop: '6px', paddingBottom: '6px', overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
});

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly onRetry: (request: Request) => void;
  readonly onClose: () => void;
}

/** How the last action ended. */
export function NoticeBar({ notice, onRetry, onClose }: NoticeBarProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <MessageBar intent={intents[notice.kind]} layout="multiline">
      <MessageBarBody className={styles.body}>
        {noticeSentences(t, notice).map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
        {notice.kind === 'failure' && notice.failure.detail !== '' && <FailureDetail detail={notice.failure.detail} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={t('action.close')} onClick={onClose} />}
      >
        {notice.kind === 'failure' && <Button size="small" onClick={() => onRetry(notice.request)}>{t('action.retry')}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
