import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Appendix } from '../../../core/model/appendix';
import type { IsoDate } from '../../../core/model/cell';
import { unitRoles } from '../../../core/model/tracking';
import { filterChoices } from '../../../core/progress/overview/filterChoices';
import { noFilter, type ItemFilter } from '../../../core/progress/overview/filterItems';
import type { TrackedItem } from '../../../core/progress/overview/trackedItems';
import { useTranslator } from '../../language/TranslatorContext';
import { Fold } from '../../section/Fold';
import { pairedColumns } from '../../section/pairedColumns';
import { SelectField } from '../../settings/SelectField';
import { monthWords } from '../monthWords';
import { CountedOptions } from './CountedOptions';
import { FilterSelect } from './FilterSelect';
import { SectionFilterSelect } from './SectionFilterSelect';
import { StatusFilterSelect } from './StatusFilterSelect';

const useStyles = makeStyles({
  fields: { display: 'grid', alignItems: 'start', gridTemplateColumns: pairedColumns, columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
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
  const limit = (part: Exclude<keyof ItemFilter, 'role'>) => (value: string | null) => onChange({ ...filter, [part]: value });
  return (
    <>
      <Fold headline={t(isLimited ? 'filter.title.some' : 'filter.title')}>
        <div className={styles.fields}>
          <FilterSelect label={t('filter.agency')} value={filter.agency} onChange={limit('agency')}>
            <CountedOptions choices={agencies} nameOf={(agency) => agency} />
          </FilterSelect>
          <SelectField label={t('filter.role')} value={filter.role} choices={unitRoles.map((role) => ({ value: role, text: t(`settings.unitRole.${role}`) }))} onChange={(role) => onChange({ ...filter, role })} />
          <StatusFilterSelect value={filter.status} statuses={statuses} onChange={limit('status')} />
          <FilterSelect label={t('filter.month')} value={filter.month} onChange={limit('month')}>
            <CountedOptions choices={months} nameOf={(month) => monthWords(t, 'filter.month.one', month)} />
          </FilterSelect>
          <SectionFilterSelect value={filter.section} tables={tables} appendices={appendices} onChange={limit('section')} />
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
