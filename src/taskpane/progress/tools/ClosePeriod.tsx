import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { parsePeriod } from '../../../core/dates/reportingPeriod';
import type { IsoDate } from '../../../core/model/cell';
import type { HistorySheet } from '../../../core/model/history';
import { useDeeds } from '../../deeds/DeedsContext';
import { useTranslator } from '../../language/TranslatorContext';
import { periodName } from '../../settings/periodName';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  sentence: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { alignSelf: 'flex-start' },
});

export interface ClosePeriodProps {
  /** Code of the period. */
  readonly period: string;
  /** The cut-off date; null while it is being typed. */
  readonly asOf: IsoDate | null;
  /** What was closed before, as far as it is known. */
  readonly history: HistorySheet | null;
}

/** Closes the reporting period, after a question that says which one, and what becomes of an earlier closing. */
export function ClosePeriod({ period, asOf, history }: ClosePeriodProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy, perform } = useDeeds();
  const [isAsking, setIsAsking] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const before = history?.rows.filter(({ record }) => record.period === period) ?? [];
  const parsed = parsePeriod(period);
  const leave = () => {
    setIsAsking(false);
    part.current?.querySelector('button')?.focus();
  };
  const close = () => {
    perform({ kind: 'closePeriod', period });
    leave();
  };
  return (
    <div ref={part} className={styles.question}>
      <Button className={styles.button} size="small" aria-expanded={isAsking} disabledFocusable={isBusy || asOf === null} onClick={() => setIsAsking(!isAsking)}>
        {t('tools.closePeriod')}
      </Button>
      {isAsking && asOf !== null && (
        <div role="group" aria-label={t('tools.closePeriod')} className={styles.question}>
          <p className={styles.sentence}>{t('tools.close.ask', { period: parsed ? periodName(t, parsed) : period, date: asOf })}</p>
          {before[0] && <p className={styles.sentence}>{t('tools.close.again', { date: before[0].record.asOf, count: before.length })}</p>}
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={isBusy} onClick={close}>
              {t('tools.close.yes')}
            </Button>
            <Button size="small" onClick={leave}>
              {t('tools.close.no')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
