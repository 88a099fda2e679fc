import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../app/checkWorkbook';
import { useTranslator } from '../language/TranslatorContext';
import { RecognisedSheets } from '../recognised/RecognisedSheets';
import { Section } from '../section/Section';
import { SeverityMark } from '../severity/SeverityMark';
import { severityOrder } from '../severity/severityOrder';
import { CountList } from './CountList';
import type { Summary } from './summarize';
import { indicatorLines, indicatorsBehind, taskLines } from './summaryLines';

const useStyles = makeStyles({
  severities: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  severity: { flex: '1 1 0', minWidth: 'max-content', padding: tokens.spacingVerticalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  count: { display: 'block', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export interface SummaryCountsProps {
  readonly summary: Summary;
  readonly result: Pick<CheckResult, 'asOf' | 'appendices' | 'hiddenSheets'>;
}

/** The whole check in numbers; verdicts nobody got are left out. */
export function SummaryCounts({ summary, result: { asOf, appendices, hiddenSheets } }: SummaryCountsProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <Section title={t('summary.title', { date: asOf })}>
      <ul className={styles.severities}>
        {severityOrder.map((severity) => (
          <li key={severity} className={styles.severity}>
            <span className={styles.count}>{summary.severities[severity]}</span>
            <SeverityMark severity={severity} />
          </li>
        ))}
      </ul>
      {appendices.length > 0 && <RecognisedSheets appendices={appendices} hiddenSheets={hiddenSheets} />}
      {summary.tasks > 0 && (
        <CountList headline={t('summary.tasks', { count: summary.tasks, overdue: summary.byVerdict.overdue ?? 0 })} lines={taskLines(t, summary)} />
      )}
      {summary.indicators > 0 && (
        <CountList headline={t('summary.indicators', { count: summary.indicators, behind: indicatorsBehind(summary) })} lines={indicatorLines(t, summary)} />
      )}
    </Section>
  );
}
