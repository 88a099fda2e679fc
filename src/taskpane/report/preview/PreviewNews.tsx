import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { WorkbookFailure } from '../../../app/ports';
import type { Translator } from '../../../i18n';
import { useTranslator } from '../../language/TranslatorContext';
import { FailureDetail } from '../../notices/FailureDetail';
import type { PreviewReading } from '../useReportPreview';

export interface PreviewNewsProps {
  readonly reading: Pick<PreviewReading, 'failure' | 'isOutdated'>;
  readonly onLook: () => void;
}

/** That the preview could not be read, was stopped, or may be out of date; with another try. */
export function PreviewNews({ reading: { failure, isOutdated }, onLook }: PreviewNewsProps) {
  const t = useTranslator();
  if (!failure && !isOutdated) return null;
  const isFailed = failure !== null && failure.code !== 'stopped';
  return (
    <MessageBar intent={isFailed ? 'error' : 'info'} layout="multiline">
      <MessageBarBody>
        {failure ? previewFailure(t, failure) : t('report.outdated')}
        {failure && failure.detail !== '' && <FailureDetail detail={failure.detail} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onLook}>
          {t(isFailed ? 'action.retry' : 'report.look')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Why there is no new preview: what the user stopped himself has not failed. */
export function previewFailure(t: Translator, { code, data }: WorkbookFailure): string {
  return code === 'stopped' ? t('failure.stopped') : `${t('report.failed')} ${t(`failure.${code}`, data)}`;
}
