import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PlanReference } from '../../core/model/appendix';
import type { TrackingSettings } from '../../core/model/tracking';
import { useTranslator } from '../language/TranslatorContext';
import { PlanFields } from './PlanFields';
import { planWords } from './planWords';
import { ThresholdFields } from './ThresholdFields';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  fields: { display: 'grid', alignItems: 'end', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
});

export interface PlanAndThresholdsProps {
  readonly settings: TrackingSettings;
  /** The plans named above the tables. */
  readonly plans: readonly PlanReference[];
  readonly onChange: (change: Partial<TrackingSettings>) => void;
}

/** What is seldom changed: the plan, where the sheets do not name it, and where verdicts change. */
export default function PlanAndThresholds({ settings, plans, onChange }: PlanAndThresholdsProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div className={styles.part}>
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
