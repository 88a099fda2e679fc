import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';
import { Fold } from '../section/Fold';
import { pairedColumns } from '../section/pairedColumns';
import { FacetSelect } from './FacetSelect';
import { ruleTitle } from './findingWords';
import { SearchField } from './SearchField';
import { SeverityFilter } from './SeverityFilter';
import type { FilterState } from './useFilteredFindings';

const useStyles = makeStyles({
  fixable: { marginTop: tokens.spacingVerticalS },
  fields: { display: 'grid', gridTemplateColumns: pairedColumns, columnGap: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalXS },
});

export interface FilterBarProps {
  readonly state: FilterState;
  readonly onLeaveSearch: () => void;
}

/** What limits the list: words, kind, sheet, whether it can be corrected from here, severity; each choice tells what it would leave. */
export function FilterBar({ state: { filter, severities, rules, sheets, fixable, limit }, onLeaveSearch }: FilterBarProps) {
  const t = useTranslator();
  const styles = useStyles();
  const isFaceted = filter.ruleId !== null || filter.sheet !== null || filter.isFixable;
  return (
    <>
      <SearchField words={filter.words} onType={(words) => limit({ words })} onLeave={onLeaveSearch} />
      <Fold headline={t(isFaceted ? 'findings.facets.some' : 'findings.facets')} isLesser>
        <div className={styles.fields}>
          <FacetSelect label={t('findings.facet.rule')} counts={rules} chosen={filter.ruleId} nameOf={(ruleId) => ruleTitle(t, ruleId)} onChoose={(ruleId) => limit({ ruleId })} />
          <FacetSelect label={t('findings.facet.sheet')} counts={sheets} chosen={filter.sheet} nameOf={(sheet) => sheet} onChoose={(sheet) => limit({ sheet })} />
        </div>
        <ToggleButton className={styles.fixable} size="small" checked={filter.isFixable} onClick={() => limit({ isFixable: !filter.isFixable })}>
          {t('findings.facet.fixable', { count: fixable })}
        </ToggleButton>
      </Fold>
      <SeverityFilter counts={severities} chosen={filter.severity} onChoose={(severity) => limit({ severity })} />
    </>
  );
}
