import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { ProgressLook } from '../../../core/model/edit';
import { progressLooks, progressSymbols } from '../../../core/progress/colours/progressSymbols';
import { useTranslator } from '../../language/TranslatorContext';

const useStyles = makeStyles({
  bar: { display: 'flex', height: '20px', borderRadius: tokens.borderRadiusMedium, overflow: 'hidden', columnGap: '2px' },
  part: {
    minWidth: '18px', display: 'flex', alignItems: 'center', justifyContent: 'center', overflow: 'hidden',
    fontSize: tokens.fontSizeBase200, lineHeight: '20px', whiteSpace: 'nowrap', color: tokens.colorNeutralForegroundOnBrand, forcedColorAdjust: 'none',
  },
  lagging: { backgroundColor: tokens.colorStatusDangerBackground3 },
  slow: { backgroundColor: tokens.colorStatusWarningBackground3, color: tokens.colorNeutralForeground1Static },
  onTrack: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  pending: { backgroundColor: tokens.colorNeutralStroke1, color: tokens.colorNeutralForeground1 },
  legend: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular },
});

export interface LookBarProps {
  readonly counts: Readonly<Record<ProgressLook, number>>;
  /** The colour the list is limited to; null = none. */
  readonly chosen: ProgressLook | null;
  readonly onChoose: (look: ProgressLook | null) => void;
}

/** How many items have each colour, as a bar; its legend tells the same in signs, words and numbers, and limits the list. */
export function LookBar({ counts, chosen, onChoose }: LookBarProps) {
  const t = useTranslator();
  const styles = useStyles();
  const occurring = progressLooks.filter((look) => counts[look] > 0);
  const told = occurring.map((look) => t('look.count', { look: t(`look.${look}`), count: counts[look] })).join('; ');
  return (
    <>
      <div role="img" aria-label={t('look.bar', { counts: told })} className={styles.bar}>
        {occurring.map((look) => (
          <span key={look} className={mergeClasses(styles.part, styles[look])} style={{ flex: `${counts[look]} 1 0` }}>
            {progressSymbols[look]}
          </span>
        ))}
      </div>
      <div role="group" aria-label={t('look.filter')} className={styles.legend}>
        {occurring.map((look) => (
          <ToggleButton key={look} size="small" className={styles.choice} checked={chosen === look} onClick={() => onChoose(chosen === look ? null : look)}>
            <span aria-hidden>{progressSymbols[look]}&nbsp;</span>
            {t('look.count', { look: t(`look.${look}`), count: counts[look] })}
          </ToggleButton>
        ))}
      </div>
    </>
  );
}
