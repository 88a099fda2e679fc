import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { recordsByItem } from '../../core/history/recordsByItem';
import type { ProgressLook } from '../../core/model/edit';
import { usualThresholds } from '../../core/model/thresholds';
import type { TrackingSettings } from '../../core/model/tracking';
import { progressLooks } from '../../core/progress/colours/progressSymbols';
import { deadlinesAhead } from '../../core/progress/overview/deadlinesAhead';
import { filterItems, noFilter } from '../../core/progress/overview/filterItems';
import { remindersByAgency } from '../../core/progress/overview/remindersByAgency';
import type { TrackedItem } from '../../core/progress/overview/trackedItems';
import { useTranslator } from '../language/TranslatorContext';
import { Section } from '../section/Section';
import type { Judgement } from '../state/progressState';
import { ItemFilters } from './items/ItemFilters';
import { ItemList } from './items/ItemList';
import { Overview } from './overview/Overview';
import { Reminders } from './reminders/Reminders';
import { Timeline } from './timeline/Timeline';

const useStyles = makeStyles({ folds: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

export interface TrackedItemsProps {
  /** At least one. */
  readonly items: readonly TrackedItem[];
  readonly judgement: Judgement;
  readonly settings: TrackingSettings;
  readonly period: string;
  /** Names of tables without tracking columns. */
  readonly untracked: readonly string[];
  readonly scroller: HTMLElement | null;
  readonly tools: ReactNode;
}

/** The items in numbers, by month and in a list; what is chosen in one limits the others. */
export function TrackedItems({ items, judgement, settings, period, untracked, scroller, tools }: TrackedItemsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [filter, setFilter] = useState(noFilter);
  const { asOf, appendices, history, manualVerdicts } = judgement;
  const dueSoonDays = settings.thresholds.dueSoonDays ?? usualThresholds.dueSoonDays;
  const listed = useMemo(() => filterItems(items, filter, asOf), [items, filter, asOf]);
  const months = useMemo(() => deadlinesAhead(items, asOf, dueSoonDays), [items, asOf, dueSoonDays]);
  const records = useMemo(() => recordsByItem(history, appendices), [history, appendices]);
  const { agency } = filter;
  const agencies = useMemo(() => remindersByAgency(listed, asOf).filter((owing) => agency === null || owing.agency === agency), [listed, asOf, agency]);
  const look = progressLooks.find((each) => filter.status === `colour:${each}`) ?? null;
  const chooseLook = (chosen: ProgressLook | null) => setFilter({ ...filter, status: chosen && `colour:${chosen}` });
  // The list is to hold what the month counts.
  const chooseMonth = (month: string | null) => setFilter({ ...filter, month, status: month === null ? null : 'open' });
  return (
    <>
      <Overview items={items} asOf={asOf} unit={settings.unit} look={look} onChooseLook={chooseLook} />
      <Timeline months={months} dueSoonDays={dueSoonDays} chosen={filter.status === 'open' ? filter.month : null} onChoose={chooseMonth} />
      <div className={styles.folds}>
        <Reminders agencies={agencies} asOf={asOf} isFiltered={listed.length < items.length} untracked={untracked} />
        {tools}
      </div>
      <Section title={t('items.title', { count: listed.length })}>
        <ItemFilters items={items} appendices={appendices} asOf={asOf} filter={filter} onChange={setFilter} />
        <ItemList items={listed} asOf={asOf} period={period} records={records} manualVerdicts={manualVerdicts} scroller={scroller} onClearFilter={() => setFilter(noFilter)} />
      </Section>
    </>
  );
}
