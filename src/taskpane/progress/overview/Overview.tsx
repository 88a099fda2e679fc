import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ProgressLook } from '../../../core/model/edit';
import type { IsoDate } from '../../../core/model/cell';
import { countItems } from '../../../core/progress/overview/countItems';
import type { TrackedItem } from '../../../core/progress/overview/trackedItems';
import { useTranslator } from '../../language/TranslatorContext';
import { Section } from '../../section/Section';
import { CountList } from '../../summary/CountList';
import { indicatorLines, indicatorsBehind, taskLines } from '../../summary/summaryLines';
import { LookBar } from './LookBar';

const useStyles = makeStyles({ line: { margin: 0 }, lesser: { margin: 0, color: tokens.colorNeutralForeground2 } });

export interface OverviewProps {
  readonly items: readonly TrackedItem[];
  readonly asOf: IsoDate;
  /** null = the whole plan. */
  readonly unit: string | null;
  readonly look: ProgressLook | null;
  readonly onChooseLook: (look: ProgressLook | null) => void;
}

/** The progress in numbers: how much there is, by colour, and by verdict with both completion rates. */
export function Overview({ items, asOf, unit, look, onChooseLook }: OverviewProps) {
  const t = useTranslator();
  const styles = useStyles();
  const counts = useMemo(() => countItems(items), [items]);
  const { tasks, indicators, byVerdict, byHand, owedReports } = counts;
  const beside = [...(byHand > 0 ? [t('track.byHand', { count: byHand })] : []), ...(owedReports > 0 ? [t('track.owed', { count: owedReports })] : [])];
  return (
    <Section title={t('track.title', { date: asOf })}>
      <p className={styles.line}>{unit === null ? t('track.total', { tasks, indicators }) : t('track.total.unit', { unit, tasks, indicators })}</p>
      <LookBar counts={counts.byLook} chosen={look} onChoose={onChooseLook} />
      {beside.length > 0 && <p className={styles.lesser}>{beside.join('. ')}.</p>}
      {tasks > 0 && <CountList headline={t('summary.tasks', { count: tasks, overdue: byVerdict.overdue ?? 0 })} lines={taskLines(t, counts)} />}
      {indicators > 0 && <CountList headline={t('summary.indicators', { count: indicators, behind: indicatorsBehind(counts) })} lines={indicatorLines(t, counts)} />}
    </Section>
  );
}
