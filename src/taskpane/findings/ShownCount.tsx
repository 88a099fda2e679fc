import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';
import { isLimited } from './FindingFilter';
import type { FilterState } from './useFilteredFindings';

const useStyles = makeStyles({ line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS } });

export interface ShownCountProps {
  readonly state: FilterState;
  readonly total: number;
  readonly onClear: () => void;
}

/** How much of the list a filter leaves, also for the ear, and the way back to all of it. Its place is always in the page: only what changes inside is read out. */
export function ShownCount({ state: { applied, listed }, total, onClear }: ShownCountProps) {
  const t = useTranslator();
  const styles = useStyles();
  const isShort = isLimited(applied);
  return (
    <div className={styles.line}>
      <span aria-live="polite">{isShort && (listed.length === 0 ? t('findings.nothing') : t('findings.shown', { count: listed.length, total }))}</span>
      {isShort && (
        <Button size="small" onClick={onClear}>
          {t('findings.clear')}
        </Button>
      )}
    </div>
  );
}
