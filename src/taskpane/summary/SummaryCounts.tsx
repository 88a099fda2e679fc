import { makeStyles, tokens } from '@fluentui/react-components';
import type { IsoDate } from '../../core/model/cell';
import { useTranslator } from '../language/TranslatorContext';
import { Section } from '../section/Section';
import { SeverityMark } from '../severity/SeverityMark';
import { severityOrder } from '../severity/severityOrder';
import { CountList } from './CountList';
import { paceOrder, statusOrder, type Summary } from './summarize';

const useStyles = makeStyles({
  severities: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalS },
  severity: { padding: tokens.spacingVerticalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  count: { display: 'block', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export interface SummaryCountsProps {
  readonly summary: Summary;
  readonly asOf: IsoDate;
}

/** The whole check in numbers; verdicts nobody got are left out. */
export function SummaryCounts({ summary, asOf }: SummaryCountsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const statuses = statusOrder.flatMap((status) => ({ label: t(`status.${status}`), count: summary.statuses.get(status) ?? 0 }));
  const paces = paceOrder.flatMap((pace) => ({ label: t(`pace.${pace}`), count: summary.paces.get(pace) ?? 0 }));
  const given = ({ count }: { readonly count: number }) => count > 0;
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
      {summary.taskCount > 0 && <CountList title={t('summary.tasks', { count: summary.taskCount })} lines={statuses.filter(given)} />}
      {summary.indicatorCount > 0 && <CountList title={t('summary.indicators', { count: summary.indicatorCount })} lines={paces.filter(given)} />}
    </Section>
  );
}
