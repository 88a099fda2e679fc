import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/model/finding';
import { useTranslator } from '../language/TranslatorContext';
import { severityOrder } from '../severity/severityOrder';
import type { FilteredFindings } from './filterFindings';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 'auto', whiteSpace: 'nowrap' },
});

export interface SeverityFilterProps {
  /** What each choice would leave. */
  readonly counts: FilteredFindings['severities'];
  /** null = all. */
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** Which findings are listed. */
export function SeverityFilter({ counts, chosen, onChoose }: SeverityFilterProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t('findings.filter')} className={styles.filter}>
      <ToggleButton className={styles.choice} size="small" checked={chosen === null} onClick={() => onChoose(null)}>
        {t('findings.filter.one', { severity: t('findings.filter.all'), count: counts.all })}
      </ToggleButton>
      {severityOrder.map((severity) => (
        <ToggleButton key={severity} className={styles.choice} size="small" checked={chosen === severity} onClick={() => onChoose(severity)}>
          {t('findings.filter.one', { severity: t(`severity.${severity}`), count: counts[severity] })}
        </ToggleButton>
      ))}
    </div>
  );
}
