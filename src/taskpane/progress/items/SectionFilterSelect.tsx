import type { Appendix } from '../../../core/model/appendix';
import type { SectionChoices } from '../../../core/progress/overview/filterChoices';
import { useTranslator } from '../../language/TranslatorContext';
import { tableName } from '../../recognised/tableName';
import { FilterSelect, type FilterSelectProps } from './FilterSelect';

export interface SectionFilterSelectProps extends Pick<FilterSelectProps, 'value' | 'onChange'> {
  readonly tables: readonly SectionChoices[];
  readonly appendices: readonly Appendix[];
}

/** Limits the list to a table, or to a section of it. */
export function SectionFilterSelect({ value, tables, appendices, onChange }: SectionFilterSelectProps) {
  const t = useTranslator();
  return (
    <FilterSelect label={t('filter.section')} value={value} onChange={onChange}>
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
    </FilterSelect>
  );
}
