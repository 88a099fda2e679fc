import type { Verdict } from '../../../core/model/progress';
import { progressLooks, progressSymbols } from '../../../core/progress/colours/progressSymbols';
import type { Choice } from '../../../core/progress/overview/filterChoices';
import type { StatusFilter } from '../../../core/progress/overview/filterItems';
import type { Translator } from '../../../i18n';
import { verdictName } from '../../../i18n/verdictName';
import { useTranslator } from '../../language/TranslatorContext';
import { CountedOptions } from './CountedOptions';
import { FilterSelect, type FilterSelectProps } from './FilterSelect';

export interface StatusFilterSelectProps extends Pick<FilterSelectProps, 'value' | 'onChange'> {
  readonly statuses: readonly Choice<StatusFilter>[];
}

/** Limits the list to a colour, or to a verdict. */
export function StatusFilterSelect({ value, statuses, onChange }: StatusFilterSelectProps) {
  const t = useTranslator();
  return (
    <FilterSelect label={t('filter.status')} value={value} onChange={onChange}>
      <optgroup label={t('filter.status.looks')}>
        {progressLooks.map((look) => (
          <option key={look} value={`colour:${look}`}>
            {progressSymbols[look]} {t(`look.${look}`)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('filter.status.verdicts')}>
        <CountedOptions choices={statuses} nameOf={(status) => statusWords(t, status)} />
      </optgroup>
    </FilterSelect>
  );
}

function statusWords(t: Translator, status: StatusFilter): string {
  if (status === 'open' || status === 'unreported' || status === 'by-hand') return t(`filter.status.${status}`);
  return isVerdict(status) ? verdictName(t, status) : status;
}

function isVerdict(status: StatusFilter): status is Verdict {
  return !status.startsWith('colour:');
}
