import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MadeReport } from '../../../app/standingReports';
import { parsePeriod } from '../../../core/dates/reportingPeriod';
import { useDeeds } from '../../deeds/DeedsContext';
import { useTranslator } from '../../language/TranslatorContext';
import { periodName } from '../../settings/periodName';

const useStyles = makeStyles({
  sheet: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXXS },
});

export interface MadeReportEntryProps {
  readonly report: MadeReport;
  readonly onExport: (sheet: string) => void;
}

/** A report: its sheet, period and agency, the way to it, and the way to give it away. */
export function MadeReportEntry({ report: { sheet, period, unit }, onExport }: MadeReportEntryProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, show } = useDeeds();
  const parsed = parsePeriod(period);
  return (
    <li>
      <div className={styles.sheet}>{sheet}</div>
      <div className={styles.about}>{t('reports.about', { period: parsed ? periodName(t, parsed) : period, unit: unit ?? t('settings.unit.whole') })}</div>
      <div className={styles.buttons}>
        <Button size="small" aria-label={t('reports.open.one', { sheet })} onClick={() => show({ sheet, row0: null, col0: null })}>
          {t('reports.open')}
        </Button>
        <Button size="small" aria-label={t('reports.export.one', { sheet })} disabledFocusable={isBusy} onClick={() => onExport(sheet)}>
          {t('reports.export')}
        </Button>
      </div>
    </li>
  );
}
