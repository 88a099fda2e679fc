import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { daysUntilDue, dueDateOf } from '../../core/dates/reportDates';
import type { PlanReference } from '../../core/model/appendix';
import type { IsoDate } from '../../core/model/cell';
import { cutOffRules, type TrackingSettings } from '../../core/model/tracking';
import { addVietnamese } from '../../i18n/translatorFor';
import { moreSettings } from '../../i18n/vi/moreSettings';
import { useTranslator } from '../language/TranslatorContext';
import { pairedColumns } from '../section/pairedColumns';
import { DateField } from './DateField';
import { dueWords } from './dueWords';
import { PlanFields } from './PlanFields';
import { planWords } from './planWords';
import { SelectField } from './SelectField';
import { ThresholdFields } from './ThresholdFields';
import { UnitField } from './UnitField';

addVietnamese(moreSettings);

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  fields: { display: 'grid', alignItems: 'end', gridTemplateColumns: pairedColumns, columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  // Hints below some of the fields must not push their neighbours down.
  hinted: { alignItems: 'start' },
});

export interface MoreSettingsProps {
  readonly settings: TrackingSettings;
  /** The cut-off date that counts; null while what was typed is no date. */
  readonly asOf: IsoDate | null;
  readonly today: IsoDate;
  /** Names on offer for the reporting agency. */
  readonly leads: readonly string[];
  /** The plans named above the tables. */
  readonly plans: readonly PlanReference[];
  readonly onChange: (change: Partial<TrackingSettings>) => void;
}

/** What is chosen once a period or more seldom: cut-off rule, due date, unit, the plan where the sheets do not name it, and where verdicts change. */
export default function MoreSettings({ settings, asOf, today, leads, plans, onChange }: MoreSettingsProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <div className={mergeClasses(styles.fields, styles.hinted)}>
        <SelectField
          label={t('settings.cutOffRule')}
          value={settings.cutOffRule}
          choices={cutOffRules.map((rule) => ({ value: rule, text: t(`settings.cutOffRule.${rule}`) }))}
          // A day of one's own begins as the day that counts at present.
          onChange={(cutOffRule) => onChange(cutOffRule === 'own' ? { cutOffRule, ownCutOff: asOf } : { cutOffRule })}
        />
        <DateField
          label={t('settings.dueOn')}
          value={dueDateOf(settings, today)}
          hint={dueWords(t, daysUntilDue(settings, today))}
          onChange={(dueOn, isEmpty) => {
            if (dueOn !== null || isEmpty) onChange({ dueOn });
          }}
        />
        <UnitField settings={settings} leads={leads} onChange={onChange} />
      </div>
      <Text size={200}>{plans.length === 0 ? t('settings.plan.none') : t('settings.plan.read', { plans: plans.map((plan) => planWords(t, plan)).join('; ') })}</Text>
      <div className={styles.fields}>
        <PlanFields plan={settings.plan} onChange={onChange} />
      </div>
      <Text size={200}>{t('settings.thresholds')}</Text>
      <div className={styles.fields}>
        <ThresholdFields thresholds={settings.thresholds} onChange={onChange} />
      </div>
    </div>
  );
}
