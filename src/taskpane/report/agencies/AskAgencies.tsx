import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReportPreview } from '../../../app/previewReport';
import type { Translator } from '../../../i18n';
import { useDeeds } from '../../deeds/DeedsContext';
import { useTranslator } from '../../language/TranslatorContext';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  sentence: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface AskAgenciesProps {
  /** null = not read yet. */
  readonly preview: Pick<ReportPreview, 'agencies' | 'reports'> | null;
  /** Code of the period. */
  readonly period: string;
  readonly isReading: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Says how many sheets a run over all agencies makes before it is begun. */
export function AskAgencies({ preview, period, isReading, onYes, onNo }: AskAgenciesProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy } = useDeeds();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  const count = preview?.agencies.length ?? 0;
  return (
    <div ref={group} role="group" aria-label={t('action.agencyReports')} tabIndex={-1} className={styles.question}>
      {questionOf(t, isReading ? null : preview, period).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button size="small" disabledFocusable={isBusy || isReading} onClick={onYes}>
            {t('run.yes', { count })}
          </Button>
        )}
        <Button size="small" onClick={onNo}>
          {t('run.no')}
        </Button>
      </div>
    </div>
  );
}

function questionOf(t: Translator, preview: AskAgenciesProps['preview'], period: string): readonly string[] {
  if (preview === null) return [t('run.counting')];
  const { agencies, reports } = preview;
  if (agencies.length === 0) return [t('run.none')];
  const again = agencies.filter((agency) => reports.some((report) => report.unit === agency && report.period === period)).length;
  const fresh = agencies.length - again;
  return [...(fresh > 0 ? [t('run.ask', { count: fresh })] : []), ...(again > 0 ? [t('run.ask.again', { count: again })] : []), t('run.ask.hint')];
}
