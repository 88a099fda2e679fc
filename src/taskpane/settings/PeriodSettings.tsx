import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDateVi } from '../../core/dates/calendar';
import { daysUntilDue, dueDateOf } from '../../core/dates/reportDates';
import type { PlanReference } from '../../core/model/appendix';
import type { IsoDate } from '../../core/model/cell';
import { lazyPart } from '../boundary/lazyPart';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';
import { DateField } from './DateField';
import { dueWords } from './dueWords';
import { PeriodSelect } from './PeriodSelect';
import { SettingsProblemBar } from './SettingsProblemBar';
import type { PeriodSettingsState } from './usePeriodSettings';

const MoreSettings = lazyPart(() => import(/* webpackChunkName: "settings" */ './MoreSettings'));

const useStyles = makeStyles({
  settings: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // The year stands at the end of a period's name; a date is always short. Magnified, the two stand one below the other.
  fields: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS,
    '& > *': { flex: '2 1 108px', minWidth: 0 },
    '& > :first-child': { flex: '3 1 162px' },
  },
});

export interface PeriodSettingsProps {
  readonly state: PeriodSettingsState;
  readonly today: IsoDate;
  /** Names on offer for the reporting agency. */
  readonly leads: readonly string[];
  /** The plans named above the tables. */
  readonly plans: readonly PlanReference[];
}

/** What the figures are as of, what is reported and when, and whose items are looked at; kept in the workbook. What is chosen seldom opens below. */
export function PeriodSettings({ state: { settings, asOf, period, change, typeCutOff, problem }, today, leads, plans }: PeriodSettingsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const due = t('settings.due', { day: formatDateVi(dueDateOf(settings, today)), countdown: dueWords(t, daysUntilDue(settings, today)) });
  return (
    <div role="group" aria-label={t('settings.title')} className={styles.settings}>
      {problem && <SettingsProblemBar problem={problem} />}
      <div className={styles.fields}>
        <PeriodSelect today={today} period={period} onChange={(code) => change({ period: code })} />
        <DateField label={t('settings.cutOff')} value={asOf} hint={asOf !== null && asOf > today ? t('settings.cutOff.ahead') : undefined} ifEmpty={t('settings.cutOff.missing')} onChange={typeCutOff} />
      </div>
      <Fold headline={`${due} ${settings.unit ?? t('settings.unit.whole')}`} isLesser>
        <MoreSettings settings={settings} asOf={asOf} today={today} leads={leads} plans={plans} onChange={change} />
      </Fold>
    </div>
  );
}
