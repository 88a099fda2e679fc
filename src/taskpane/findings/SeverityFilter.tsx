import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/model/finding';
import { useTranslator } from '../language/TranslatorContext';
import { severityOrder } from '../severity/severityOrder';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 'auto', whiteSpace: 'nowrap' },
});

export interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
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
        {t('findings.filter.all')}
      </ToggleButton>
      {severityOrder.map((severity) => (
        <ToggleButton key={severity} className={styles.choice} size="small" checked={chosen === severity} onClick={() => onChoose(severity)}>
          {t('findings.filter.one', { severity: t(`severity.${severity}`), count: counts[severity] })}
        </ToggleButton>
      ))}
    </div>
  );
}
