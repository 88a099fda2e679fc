import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { progressSymbols } from '../../../core/progress/colours/progressSymbols';
import type { MonthAhead } from '../../../core/progress/overview/deadlinesAhead';
import { useTranslator } from '../../language/TranslatorContext';
import { Section } from '../../section/Section';
import { monthWords } from '../monthWords';

const barHeight = 44;
/** Keeps the line where there is nothing to say. */
const blank = '\u00a0';

const useStyles = makeStyles({
  months: { display: 'grid', gridTemplateColumns: 'repeat(12, minmax(0, 1fr))', columnGap: '2px', margin: 0, padding: 0, listStyleType: 'none' },
  month: {
    width: '100%', minHeight: '24px', padding: '2px 0', display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'flex-end',
    border: 'none', borderRadius: tokens.borderRadiusSmall, backgroundColor: 'transparent', color: 'inherit', fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground2, backgroundColor: 'transparent' },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
  stack: { width: '60%', display: 'flex', flexDirection: 'column', justifyContent: 'flex-end', height: `${barHeight}px` },
  later: { backgroundColor: tokens.colorCompoundBrandBackground },
  soon: { backgroundColor: tokens.colorStatusWarningBackground3 },
  part: { forcedColorAdjust: 'none' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface TimelineProps {
  readonly months: readonly MonthAhead[];
  readonly dueSoonDays: number;
  /** The month the list is limited to. */
  readonly chosen: string | null;
  readonly onChoose: (month: string | null) => void;
}

/** What falls due in the months ahead; a month limits the list. */
export function Timeline({ months, dueSoonDays, chosen, onChoose }: TimelineProps) {
  const t = useTranslator();
  const styles = useStyles();
  const most = Math.max(0, ...months.map(({ count }) => count));
  const soon = months.reduce((sum, { dueSoon }) => sum + dueSoon, 0);
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(3, Math.round((barHeight * count) / most)));
  if (most === 0) {
    return (
      <Section title={t('ahead.title')}>
        <p className={styles.note}>{t('ahead.none')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('ahead.title')}>
      <ul className={styles.months}>
        {months.map(({ month, count, dueSoon }) => (
          <li key={month}>
            <button
              type="button"
              className={mergeClasses(styles.month, month === chosen && styles.chosen)}
              aria-pressed={month === chosen}
              aria-label={monthWords(t, dueSoon > 0 ? 'ahead.month.soon' : 'ahead.month', month, { count, soon: dueSoon, days: dueSoonDays })}
              disabled={count === 0}
              onClick={() => onChoose(month === chosen ? null : month)}
            >
              <span>{count > 0 ? count : blank}</span>
              <span className={styles.stack}>
                <span className={mergeClasses(styles.part, styles.later)} style={{ height: heightOf(count - dueSoon) }} />
                <span className={mergeClasses(styles.part, styles.soon)} style={{ height: heightOf(dueSoon) }} />
              </span>
              <span>{monthWords(t, 'ahead.label', month)}</span>
              <span>{dueSoon > 0 ? progressSymbols.slow : blank}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{soon > 0 ? t('ahead.soon', { days: dueSoonDays, count: soon }) : t('ahead.choose')}</p>
    </Section>
  );
}
