import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReportPreview } from '../../../app/previewReport';
import type { Translator } from '../../../i18n';
import { quotedList } from '../../../i18n/quoted';
import { useTranslator } from '../../language/TranslatorContext';
import { NothingRecognised } from '../../recognised/NothingRecognised';
import type { PaneTab } from '../../tabs/paneTabNames';
import { Missing } from './Missing';
import { PlannedReport } from './PlannedReport';
import { Problems } from './Problems';

export interface PreviewContentProps {
  readonly preview: ReportPreview;
  readonly unit: string | null;
  readonly leadTo: (tab: PaneTab) => void;
  readonly onOpenForm: () => void;
}

/** What is wrong, then what is missing, then what the report will be. */
export function PreviewContent({ preview, unit, leadTo, onOpenForm }: PreviewContentProps) {
  const t = useTranslator();
  const { sheets, planned, unreadSheets } = preview;
  if (sheets.length === 0) return <NothingRecognised />;
  return (
    <>
      {unreadSheets.length > 0 && <Warning text={t('report.unread', { sheets: quotedList(unreadSheets) })} />}
      {planned === null ? (
        <Warning text={nothingPlanned(t, preview, unit)} />
      ) : (
        <>
          {planned.isBlocked && <Warning text={t('failure.structure-protected')} />}
          <Problems problems={planned.problems} onSeeAll={() => leadTo('check')} />
          <Missing missing={planned.missing} onOpenProgress={() => leadTo('progress')} onOpenForm={onOpenForm} />
          <PlannedReport planned={planned} />
        </>
      )}
    </>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

/** Why there would be nothing in the report, and what to do. */
function nothingPlanned(t: Translator, { sheets, choices: { leftOutSheets } }: ReportPreview, unit: string | null): string {
  if (sheets.every(({ name }) => leftOutSheets.includes(name))) return t('report.noSheet');
  return unit === null ? t('failure.no-appendix') : t('failure.no-item-of-unit', { unit });
}
