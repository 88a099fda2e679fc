import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { columnLetters } from '../../core/model/address';
import { columnRoles, type Appendix, type AppendixKind, type ColumnRole } from '../../core/model/appendix';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';
import { correctionOf, rolePlaces, withRole } from './correctionOf';
import { headedColumns } from './headedColumns';

const kinds = ['tasks', 'indicators', 'none'] as const;
/** Values of the list besides the roles. */
const unused = 'unused';
const asOther = 'other';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  label: { overflowWrap: 'anywhere' },
  // Fluent leaves the native list as wide as its longest entry.
  select: { '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface CorrectionFormProps {
  readonly appendix: Appendix;
  readonly onClose: () => void;
}

/** Kind of a table and what each of its columns is, to be put right by the user. */
export function CorrectionForm({ appendix, onClose }: CorrectionFormProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  const [kind, setKind] = useState<AppendixKind | 'none'>(appendix.kind);
  const [places, setPlaces] = useState(() => rolePlaces(appendix));
  const form = useRef<HTMLDivElement>(null);
  // The button that opened the form has gone with the keyboard on it.
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const roleAt = (place: number) => columnRoles.find((role) => places[role] === place);
  const choose = (place: number, value: string) => setPlaces((before) => withRole(before, place, columnRoles.find((role) => role === value) ?? null));
  const roleName = (role: ColumnRole) => t(`role.${role}`);
  return (
    <div ref={form} className={styles.form}>
      <Field label={t('correct.kind')} size="small">
        <Select className={styles.select} size="small" value={kind} onChange={(_event, { value }) => setKind(kinds.find((each) => each === value) ?? kind)}>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {t(`correct.kind.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {kind !== 'none' &&
        headedColumns(appendix).map(({ col0, heading, role, isOther }, place) => (
          <Field key={col0} size="small" label={{ children: t('recognised.column', { letters: columnLetters(col0), heading }), className: styles.label }}>
            <Select className={styles.select} size="small" value={roleAt(place) ?? (isOther ? asOther : unused)} onChange={(_event, { value }) => choose(place, value)}>
              {isOther && role !== null ? <option value={asOther}>{t('recognised.otherColumn', { role: roleName(role) })}</option> : <option value={unused}>{t('correct.unused')}</option>}
              {columnRoles.map((each) => (
                <option key={each} value={each}>
                  {roleName(each)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => perform({ kind: 'correct', correction: correctionOf(appendix, kind, places) })}>
          {t('correct.use')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('correct.cancel')}
        </Button>
      </div>
    </div>
  );
}
