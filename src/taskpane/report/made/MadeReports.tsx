import { makeStyles, tokens } from '@fluentui/react-components';
import type { MadeReport } from '../../../app/standingReports';
import { useTranslator } from '../../language/TranslatorContext';
import { Fold } from '../../section/Fold';
import { Section } from '../../section/Section';
import { MadeReportEntry } from './MadeReportEntry';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

export interface MadeReportsProps {
  readonly reports: readonly MadeReport[];
  /** Code of the period that is being reported on: its reports come first. */
  readonly period: string;
  readonly onExport: (sheet: string) => void;
}

/** The reports that stand in the workbook; those of other periods fold away. */
export function MadeReports({ reports, period, onExport }: MadeReportsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const list = (listed: readonly MadeReport[]) => (
    <ul className={styles.list}>
      {listed.map((report) => (
        <MadeReportEntry key={report.sheet} report={report} onExport={onExport} />
      ))}
    </ul>
  );
  const present = reports.filter((report) => report.period === period);
  const others = reports.filter((report) => report.period !== period);
  return (
    <Section title={t('reports.title', { count: reports.length })}>
      {reports.length === 0 && <div>{t('reports.none')}</div>}
      {present.length > 0 && list(present)}
      {others.length > 0 && (
        <Fold headline={t('reports.other', { count: others.length })} isOpen={present.length === 0}>
          {list(others)}
        </Fold>
      )}
    </Section>
  );
}
