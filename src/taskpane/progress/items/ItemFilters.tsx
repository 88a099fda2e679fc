import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Appendix } from '../../../core/model/appendix';
import type { IsoDate } from '../../../core/model/cell';
import type { Verdict } from '../../../core/model/progress';
import { unitRoles } from '../../../core/model/tracking';
import { progressLooks, progressSymbols } from '../../../core/progress/colours/progressSymbols';
import { filterChoices } from '../../../core/progress/overview/filterChoices';
import { noFilter, type ItemFilter, type StatusFilter } from '../../../core/progress/overview/filterItems';
import type { TrackedItem } from '../../../core/progress/overview/trackedItems';
import type { Translator } from '../../../i18n';
import { verdictName } from '../../../i18n/verdictName';
import { useTranslator } from '../../language/TranslatorContext';
import { tableName } from '../../recognised/tableName';
import { Fold } from '../../section/Fold';
import { SelectField, SelectFrame } from '../../settings/SelectField';
import { monthWords } from '../monthWords';

const useStyles = makeStyles({
  fields: { display: 'grid', alignItems: 'start', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  clear: { alignSelf: 'flex-start' },
});

export interface ItemFiltersProps {
  readonly items: readonly TrackedItem[];
  readonly appendices: readonly Appendix[];
  readonly asOf: IsoDate;
  readonly filter: ItemFilter;
  readonly onChange: (filter: ItemFilter) => void;
}

/** Limits the list; what can be chosen occurs among the items. */
export function ItemFilters({ items, appendices, asOf, filter, onChange }: ItemFiltersProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { agencies, tables, statuses, months } = useMemo(() => filterChoices(items, asOf), [items, asOf]);
  const isLimited = Object.entries(filter).some(([part, value]) => part !== 'role' && value !== null);
  const limit = (part: Exclude<keyof ItemFilter, 'role'>) => (value: string) => onChange({ ...filter, [part]: value === '' ? null : value });
  const option = (value: string, name: string, count: number) => (
    <option key={value} value={value}>
      {t('filter.option', { name, count })}
    </option>
  );
  const all = <option value="">{t('filter.all')}</option>;
  return (
    <>
      <Fold headline={t(isLimited ? 'filter.title.some' : 'filter.title')}>
        <div className={styles.fields}>
          <SelectFrame label={t('filter.agency')} value={filter.agency ?? ''} onChange={limit('agency')}>
            {all}
            {agencies.map(({ value, count }) => option(value, value, count))}
          </SelectFrame>
          <SelectField label={t('filter.role')} value={filter.role} choices={unitRoles.map((role) => ({ value: role, text: t(`settings.unitRole.${role}`) }))} onChange={(role) => onChange({ ...filter, role })} />
          <SelectFrame label={t('filter.status')} value={filter.status ?? ''} onChange={limit('status')}>
            {all}
            <optgroup label={t('filter.status.looks')}>
              {progressLooks.map((look) => (
                <option key={look} value={`colour:${look}`}>
                  {progressSymbols[look]} {t(`look.${look}`)}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('filter.status.verdicts')}>{statuses.map(({ value, count }) => option(value, statusWords(t, value), count))}</optgroup>
          </SelectFrame>
          <SelectFrame label={t('filter.month')} value={filter.month ?? ''} onChange={limit('month')}>
            {all}
            {months.map(({ value, count }) => option(value, monthWords(t, 'filter.month.one', value), count))}
          </SelectFrame>
          <SelectFrame label={t('filter.section')} value={filter.section ?? ''} onChange={limit('section')}>
            {all}
            {tables.map(({ appendix, key, sections }) => {
              const table = tableName(t, appendix, appendices);
              return (
                <optgroup key={key} label={table}>
                  <option value={key}>{t('filter.section.whole', { table })}</option>
                  {sections.map((each) => (
                    <option key={each.key} value={each.key}>
                      {`${each.section.ordinal} ${each.section.title}`.trim()}
                    </option>
                  ))}
                </optgroup>
              );
            })}
          </SelectFrame>
        </div>
      </Fold>
      {isLimited && (
        <Button className={styles.clear} size="small" onClick={() => onChange(noFilter)}>
          {t('filter.clear')}
        </Button>
      )}
    </>
  );
}

function statusWords(t: Translator, status: StatusFilter): string {
  if (status === 'open' || status === 'unreported' || status === 'by-hand') return t(`filter.status.${status}`);
  return isVerdict(status) ? verdictName(t, status) : status;
}

function isVerdict(status: StatusFilter): status is Verdict {
  return !status.startsWith('colour:');
}
