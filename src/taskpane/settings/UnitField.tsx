import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { unitRoles, type TrackingSettings } from '../../core/model/tracking';
import { useTranslator } from '../language/TranslatorContext';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

const useStyles = makeStyles({ wide: { gridColumnStart: 1, gridColumnEnd: -1 } });

export interface UnitFieldProps {
  readonly settings: TrackingSettings;
  /** Names on offer. */
  readonly leads: readonly string[];
  /** Where its part makes no difference, it is not asked for. */
  readonly isRoleAsked?: boolean;
  readonly onChange: (change: Partial<TrackingSettings>) => void;
}

/** The agency whose items are looked at, and in which part; left empty it is the whole plan. */
export function UnitField({ settings: { unit, unitRole }, leads, isRoleAsked = true, onChange }: UnitFieldProps) {
  const t = useTranslator();
  const styles = useStyles();
  const listId = useId();
  const asksRole = isRoleAsked && unit !== null;
  return (
    <>
      <TextField
        label={t('settings.unit')}
        value={unit ?? ''}
        placeholder={t('settings.unit.whole')}
        list={listId}
        {...(asksRole ? {} : { className: styles.wide })}
        onSettle={(name) => onChange({ unit: name || null })}
      />
      <datalist id={listId}>
        {leads.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {asksRole && (
        <SelectField
          label={t('settings.unitRole')}
          value={unitRole}
          choices={unitRoles.map((role) => ({ value: role, text: t(`settings.unitRole.${role}`) }))}
          onChange={(chosen) => onChange({ unitRole: chosen })}
        />
      )}
    </>
  );
}
