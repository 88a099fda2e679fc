import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { daysUntilDue, dueDateOf } from '../../core/dates/reportDates';
import type { PlanReference } from '../../core/model/appendix';
import type { IsoDate } from '../../core/model/cell';
import type { CutOffRule } from '../../core/model/tracking';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';
import { DateField } from './DateField';
import { dueWords } from './dueWords';
import { PeriodSelect } from './PeriodSelect';
import { SelectField } from './SelectField';
import { SettingsProblemBar } from './SettingsProblemBar';
import { UnitField } from './UnitField';
import type { PeriodSettingsState } from './usePeriodSettings';

const PlanAndThresholds = lazy(() => import(/* webpackChunkName: "plan", webpackPrefetch: true */ './PlanAndThresholds'));

const useStyles = makeStyles({
  settings: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  fields: { display: 'grid', alignItems: 'start', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
});

const cutOffRules: readonly CutOffRule[] = ['today', 'plan', 'decree', 'own'];

export interface PeriodSettingsProps {
  readonly state: PeriodSettingsState;
  readonly today: IsoDate;
  /** Names on offer for the reporting agency. */
  readonly leads: readonly string[];
  /** The plans named above the tables. */
  readonly plans: readonly PlanReference[];
}

/** What the figures are as of, what is reported and when, and whose items are looked at; kept in the workbook. */
export function PeriodSettings({ state, today, leads, plans }: PeriodSettingsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { settings, asOf, change, typeCutOff, problem } = state;
  return (
    <div role="group" aria-label={t('settings.title')} className={styles.settings}>
      {problem && <SettingsProblemBar problem={problem} />}
      <div className={styles.fields}>
        <PeriodSelect today={today} period={state.period} onChange={(period) => change({ period })} />
        <DateField label={t('settings.cutOff')} value={asOf} hint={asOf !== null && asOf > today ? t('settings.cutOff.ahead') : undefined} onChange={typeCutOff} />
        <SelectField
          label={t('settings.cutOffRule')}
          value={settings.cutOffRule}
          choices={cutOffRules.map((rule) => ({ value: rule, text: t(`settings.cutOffRule.${rule}`) }))}
          // A day of one's own begins as the day that counts at present.
          onChange={(cutOffRule) => change(cutOffRule === 'own' ? { cutOffRule, ownCutOff: asOf } : { cutOffRule })}
        />
        <DateField
          label={t('settings.dueOn')}
          value={dueDateOf(settings, today)}
          hint={dueWords(t, daysUntilDue(settings, today))}
          onChange={(dueOn, isEmpty) => {
            if (dueOn !== null || isEmpty) change({ dueOn });
          }}
        />
        <UnitField settings={settings} leads={leads} onChange={change} />
      </div>
      <Fold headline={t('settings.more')} isLesser>
        <Suspense>
          <PlanAndThresholds settings={settings} plans={plans} onChange={change} />
        </Suspense>
      </Fold>
    </div>
  );
}
