import type { PlanReference } from '../../core/model/appendix';
import type { TrackingSettings } from '../../core/model/tracking';
import { useTranslator } from '../language/TranslatorContext';
import { DateField } from './DateField';
import { TextField } from './TextField';

const unknownPlan: PlanReference = { number: null, issuedOn: null, firstYear: null, lastYear: null };

export interface PlanFieldsProps {
  readonly plan: PlanReference | null;
  readonly onChange: (change: Pick<TrackingSettings, 'plan'>) => void;
}

/** Number, day of issue and years of the plan, for sheets that do not name it. */
export function PlanFields({ plan, onChange }: PlanFieldsProps) {
  const t = useTranslator();
  const known = plan ?? unknownPlan;
  const change = (part: Partial<PlanReference>) => {
    const wanted = { ...known, ...part };
    onChange({ plan: Object.values(wanted).every((each) => each === null) ? null : wanted });
  };
  return (
    <>
      <TextField label={t('settings.plan.number')} value={known.number ?? ''} placeholder={t('settings.plan.number.example')} onSettle={(number) => change({ number: number || null })} />
      <DateField
        label={t('settings.plan.issuedOn')}
        value={known.issuedOn}
        onChange={(issuedOn, isEmpty) => {
          if (issuedOn !== null || isEmpty) change({ issuedOn });
        }}
      />
      {(['firstYear', 'lastYear'] as const).map((name) => (
        <TextField key={name} label={t(`settings.plan.${name}`)} value={known[name] === null ? '' : String(known[name])} onSettle={(text) => change({ [name]: yearOf(text) })} />
      ))}
    </>
  );
}

/** A year of four digits; anything else is none. */
function yearOf(text: string): number | null {
  return /^20\d\d$/.test(text) ? Number(text) : null;
}
