import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, type RefObject } from 'react';
import type { WorkbookFailure } from '../../../app/ports';
import type { ReportableSheet } from '../../../app/previewReport';
import { reportSections, type ReportChoices } from '../../../core/model/reportChoices';
import type { TrackingSettings } from '../../../core/model/tracking';
import type { Translator } from '../../../i18n';
import { useTranslator } from '../../language/TranslatorContext';
import { Fold } from '../../section/Fold';
import { Section } from '../../section/Section';
import { UnitField } from '../../settings/UnitField';
import { CheckList } from './CheckList';
import { FormFields } from './FormFields';

const useStyles = makeStyles({ area: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, outlineStyle: 'none' } });

export interface ReportChoicesFormProps {
  /** Where the places of the form open. */
  readonly form: RefObject<HTMLDivElement | null>;
  readonly choices: ReportChoices;
  /** Every sheet that can be reported on. */
  readonly sheets: readonly ReportableSheet[];
  readonly settings: TrackingSettings;
  /** Names on offer for the reporting agency. */
  readonly leads: readonly string[];
  /** Why a change could not be kept. */
  readonly failure: WorkbookFailure | null;
  readonly onRetry: () => void;
  readonly onChange: (change: Partial<ReportChoices>) => void;
  readonly onChangeSettings: (change: Partial<TrackingSettings>) => void;
}

/** What the report is to contain, and whose name it bears; kept in the workbook. */
export function ReportChoicesForm({ form, choices, sheets, settings, leads, failure, onRetry, onChange, onChangeSettings }: ReportChoicesFormProps) {
  const t = useTranslator();
  const styles = useStyles();
  const area = useRef<HTMLDivElement>(null);
  const { leftOutSheets, leftOutSections } = choices;
  const retry = () => {
    area.current?.focus();
    onRetry();
  };
  return (
    <Section title={t('report.choices')}>
      <div ref={area} tabIndex={-1} className={styles.area}>
        {failure && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {t('report.notKept')} {t(`failure.${failure.code}`, failure.data)}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={retry}>
                {t('action.retry')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {sheets.length > 1 && (
          <CheckList
            title={t('report.sheets')}
            entries={sheets.map((sheet) => ({ id: sheet.name, text: sheetWords(t, sheet) }))}
            leftOut={leftOutSheets}
            hintOfLast={t('report.sheets.one')}
            onChange={(leftOut) => onChange({ leftOutSheets: leftOut })}
          />
        )}
        <UnitField settings={settings} leads={leads} isRoleAsked={false} onChange={onChangeSettings} />
        <Fold headline={t('report.sections')}>
          <CheckList
            title={t('report.sections')}
            isTitleShown={false}
            entries={reportSections.map((section) => ({ id: section, text: t(`report.section.${section}`) }))}
            leftOut={leftOutSections}
            onChange={(leftOut) => onChange({ leftOutSections: leftOut })}
          />
        </Fold>
        <div ref={form}>
          <Fold headline={t('report.form')}>
            <FormFields choices={choices} onChange={onChange} />
          </Fold>
        </div>
      </div>
    </Section>
  );
}

/** A sheet with what is on it: "PL II (113 nhiệm vụ)". */
function sheetWords(t: Translator, { name, taskCount, indicatorCount }: ReportableSheet): string {
  const counts = [...(indicatorCount > 0 ? [t('report.sheet.indicators', { count: indicatorCount })] : []), ...(taskCount > 0 ? [t('report.sheet.tasks', { count: taskCount })] : [])];
  return counts.length === 0 ? name : t('report.sheet', { sheet: name, counts: counts.join(', ') });
}
