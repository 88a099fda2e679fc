import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, type MessageBarIntent } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { WorkbookFailure } from '../../app/ports';
import { useTranslator } from '../language/TranslatorContext';
import type { Notice } from '../state/Notice';
import type { Deed, Request } from '../state/Request';
import { FailureDetail } from './FailureDetail';
import { noticeSentences } from './noticeSentences';

const useStyles = makeStyles({
  body: { paddingTop: '6px', paddingBottom: '6px', overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
  // Fluent keeps room for a row of buttons, be there any or not.
  bare: { marginTop: 0, marginBottom: 0 },
});

/** Not everything that was asked for could be done. */
function isPartial(notice: Notice): boolean {
  if (notice.kind === 'fixed' || notice.kind === 'undone') return notice.outcome.refused.length > 0 || notice.outcome.changed.length === 0;
  if (notice.kind === 'agencyReports') return notice.result.left.length > 0;
  if (notice.kind === 'listsRemoved') return notice.lists.skipped.length > 0;
  if (notice.kind === 'columnsAdded') return notice.columns.skipped.some(({ reason }) => reason !== 'complete');
  if (notice.kind === 'columnsRemoved') return notice.columns.filled.length + notice.columns.skipped.length > 0;
  return notice.kind === 'unmarked' || notice.kind === 'stateLater' || (notice.kind === 'listsOffered' && notice.lists.skipped.some(({ reason }) => reason === 'protected'));
}

function failureOf(notice: Notice): WorkbookFailure | null {
  if (notice.kind === 'agencyReports') return notice.result.failure;
  return notice.kind === 'failure' ? notice.failure : null;
}

function intentOf(notice: Notice): MessageBarIntent {
  if (notice.kind === 'failure') return 'error';
  if (notice.kind === 'stopped') return 'info';
  return isPartial(notice) ? 'warning' : 'success';
}

export interface NoticeBarProps {
  readonly notice: Notice;
  readonly isBusy: boolean;
  readonly onRetry: (request: Request) => void;
  /** Takes back what the notice tells of; null where nothing does. */
  readonly onUndo: (() => void) | null;
  /** Does what was held back until the user has said so. */
  readonly onGoOn: (deed: Deed) => void;
  readonly onClose: () => void;
}

/** How the last action ended. */
export function NoticeBar({ notice, isBusy, onRetry, onUndo, onGoOn, onClose }: NoticeBarProps) {
  const t = useTranslator();
  const styles = useStyles();
  const detail = failureOf(notice)?.detail ?? '';
  const isAsking = notice.kind === 'columnsRemoved' && notice.columns.filled.length > 0;
  const hasButtons = notice.kind === 'failure' || isAsking || onUndo !== null;
  return (
    <MessageBar intent={intentOf(notice)} layout="multiline">
      <MessageBarBody className={styles.body}>
        {noticeSentences(t, notice).map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
        {detail !== '' && <FailureDetail detail={detail} />}
      </MessageBarBody>
      <MessageBarActions
        className={hasButtons ? undefined : styles.bare}
        containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={t('action.close')} onClick={onClose} />}
      >
        {notice.kind === 'failure' && <Button size="small" onClick={() => onRetry(notice.request)}>{t('action.retry')}</Button>}
        {isAsking && (
          <>
            <Button size="small" onClick={onClose}>{t('columns.keep')}</Button>
            <Button size="small" disabledFocusable={isBusy} onClick={() => onGoOn({ kind: 'removeColumns', discard: true })}>{t('columns.discard')}</Button>
          </>
        )}
        {onUndo && <Button size="small" disabledFocusable={isBusy} onClick={onUndo}>{t('action.undo')}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
