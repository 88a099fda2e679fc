import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslator } from '../../language/TranslatorContext';
import { FailureDetail } from '../../notices/FailureDetail';
import type { PreviewReading } from '../useReportPreview';

export interface PreviewNewsProps {
  readonly reading: Pick<PreviewReading, 'failure' | 'isOutdated'>;
  readonly onLook: () => void;
}

/** That the preview could not be read, or may be out of date; with another try. */
export function PreviewNews({ reading: { failure, isOutdated }, onLook }: PreviewNewsProps) {
  const t = useTranslator();
  if (!failure && !isOutdated) return null;
  return (
    <MessageBar intent={failure ? 'error' : 'info'} layout="multiline">
      <MessageBarBody>
        {failure ? `${t('report.failed')} ${t(`failure.${failure.code}`, failure.data)}` : t('report.outdated')}
        {failure && failure.detail !== '' && <FailureDetail detail={failure.detail} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onLook}>
          {t(failure ? 'action.retry' : 'report.look')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
