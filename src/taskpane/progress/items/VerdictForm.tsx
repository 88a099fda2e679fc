import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IsoDate } from '../../../core/model/cell';
import type { ItemReference } from '../../../core/model/itemReference';
import { indicatorPaces, taskStatuses, type Verdict } from '../../../core/model/progress';
import { verdictOf } from '../../../core/progress/isLagging';
import { referenceOf } from '../../../core/history/referenceOf';
import type { TrackedItem } from '../../../core/progress/overview/trackedItems';
import { verdictName } from '../../../i18n/verdictName';
import { useDeeds } from '../../deeds/DeedsContext';
import { useTranslator } from '../../language/TranslatorContext';
import { SelectFrame } from '../../settings/SelectField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What the user may say of an item; that it is to be judged by hand is what the form is for. */
const choices: Readonly<Record<'task' | 'indicator', readonly Verdict[]>> = { task: taskStatuses, indicator: indicatorPaces.filter((pace) => pace !== 'manual') };

export interface VerdictFormProps {
  readonly tracked: TrackedItem;
  /** Under which the verdict in force is kept; null = there is none. */
  readonly given: ItemReference | null;
  readonly asOf: IsoDate;
  /** Code of the period it is given for. */
  readonly period: string;
}

/** The user's own verdict on an item, with a reason, in place of the computed one. */
export function VerdictForm({ tracked, given, asOf, period }: VerdictFormProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  const { appendix, item, progress } = tracked;
  const [verdict, setVerdict] = useState<Verdict | null>(progress.manual === null ? null : verdictOf(progress));
  const [reason, setReason] = useState(progress.manual?.reason ?? '');
  const isComplete = verdict !== null && reason.trim() !== '';
  const save = () => {
    if (verdict !== null && isComplete) perform({ kind: 'giveVerdict', verdict: { item: given ?? referenceOf(appendix, item), verdict, reason: reason.trim(), period, asOf } });
  };
  return (
    <div className={styles.form}>
      <SelectFrame label={t('verdict.choice')} value={verdict ?? ''} onChange={(chosen) => setVerdict(choices[item.kind].find((each) => each === chosen) ?? null)}>
        <option value="">{t('verdict.choose')}</option>
        {choices[item.kind].map((each) => (
          <option key={each} value={each}>
            {verdictName(t, each)}
          </option>
        ))}
      </SelectFrame>
      <Field label={t('verdict.reason')}>
        <Textarea value={reason} rows={2} resize="vertical" onChange={(_event, { value }) => setReason(value)} />
      </Field>
      {!isComplete && <div className={styles.hint}>{t('verdict.needed')}</div>}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy || !isComplete} onClick={save}>
          {t('verdict.save')}
        </Button>
        {given !== null && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'takeBackVerdict', item: given })}>
            {t('verdict.takeBack')}
          </Button>
        )}
      </div>
    </div>
  );
}
