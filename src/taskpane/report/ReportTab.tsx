import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { usualChoices } from '../../core/model/reportChoices';
import { addVietnamese } from '../../i18n/translatorFor';
import { reportNotices } from '../../i18n/vi/reportNotices';
import { reportTab } from '../../i18n/vi/reportTab';
import { Announcer } from '../announcer/Announcer';
import { useTranslator } from '../language/TranslatorContext';
import { leadNames } from '../settings/leadNames';
import type { PaneModel } from '../state/usePane';
import type { UseCases } from '../UseCases';
import { AskAgencies } from './agencies/AskAgencies';
import { ReportChoicesForm } from './choices/ReportChoicesForm';
import { MadeReports } from './made/MadeReports';
import { Preview } from './preview/Preview';
import { previewAnnouncement } from './preview/previewAnnouncement';
import { useReportChoices } from './useReportChoices';
import { useReportPreview } from './useReportPreview';

addVietnamese({ ...reportTab, ...reportNotices });

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL } });

export interface ReportTabProps {
  readonly useCases: Pick<UseCases, 'previewReport' | 'changeReportChoices'>;
  readonly pane: PaneModel;
  /** The user is being asked whether every agency is to have its report. */
  readonly isAsking: boolean;
  readonly onAnswered: () => void;
}

/** What a report made now would be, what it is to contain, and the reports that were made. */
export default function ReportTab({ useCases, pane: { state, period: periodState, leadTo, commands }, isAsking, onAnswered }: ReportTabProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { settings, asOf, period } = periodState;
  const { own, change, saved, failure, retry } = useReportChoices(useCases);
  const reading = useReportPreview(useCases, asOf === null ? null : { asOf, period, unit: settings.unit }, state, saved);
  const { preview, isReading } = reading;
  const form = useRef<HTMLDivElement>(null);
  const openForm = () => {
    const fold = form.current?.querySelector('details');
    if (!fold) return;
    fold.open = true;
    fold.querySelector('input')?.focus();
  };
  const runOverAgencies = () => {
    commands.createAgencyReports();
    onAnswered();
  };
  return (
    <div className={styles.tab}>
      {isAsking && <AskAgencies preview={preview} period={period} isReading={isReading} onYes={runOverAgencies} onNo={onAnswered} />}
      <Preview reading={reading} hasDate={asOf !== null} unit={settings.unit} leadTo={leadTo} onOpenForm={openForm} />
      {preview && (
        <ReportChoicesForm
          form={form}
          choices={{ ...usualChoices, ...preview.choices, ...own }}
          sheets={preview.sheets}
          settings={settings}
          leads={[...new Set([...leadNames(state.judgement?.appendices ?? []), ...preview.agencies])]}
          failure={failure}
          onRetry={retry}
          onChange={change}
          onChangeSettings={periodState.change}
        />
      )}
      {preview && <MadeReports reports={preview.reports} period={period} onExport={commands.exportReport} />}
      <Announcer text={previewAnnouncement(t, reading)} />
    </div>
  );
}
