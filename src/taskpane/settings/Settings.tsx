import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslator } from '../language/TranslatorContext';
import { periodName } from './periodName';
import type { ReportSettings } from './useReportSettings';

const useStyles = makeStyles({
  fields: { display: 'grid', alignItems: 'start', gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
  input: { minWidth: 0, width: '100%' },
  // Fluent leaves the native list as wide as its longest entry.
  select: { '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

export interface SettingsProps {
  readonly settings: ReportSettings;
  /** Names on offer for the reporting agency. */
  readonly leads: readonly string[];
}

/** What the figures are as of, and what the report is about. */
export function Settings({ settings, leads }: SettingsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const leadListId = useId();
  return (
    <div role="group" aria-label={t('settings.title')} className={styles.fields}>
      <Field
        label={t('settings.cutOff')}
        {...(settings.asOf === null ? { validationState: 'error' as const, validationMessage: t('settings.cutOff.invalid') } : {})}
      >
        <Input
          className={styles.input}
          value={settings.cutOffText}
          placeholder={t('settings.cutOff.example')}
          autoComplete="off"
          onChange={(_event, { value }) => settings.setCutOffText(value)}
        />
      </Field>
      <Field label={t('settings.period')}>
        <Select className={styles.select} value={settings.period} onChange={(_event, { value }) => settings.setPeriod(value)}>
          {settings.periods.map(({ title, choices }) => (
            <optgroup key={title} label={t(title)}>
              {choices.map(({ code, period }) => (
                <option key={code} value={code}>
                  {periodName(t, period)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label={t('settings.unit')} className={styles.wide}>
        <Input
          className={styles.input}
          value={settings.unit}
          placeholder={t('settings.unit.whole')}
          list={leadListId}
          autoComplete="off"
          onChange={(_event, { value }) => settings.setUnit(value)}
        />
      </Field>
      <datalist id={leadListId}>
        {leads.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
