import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { IsoDate } from '../../../core/model/cell';
import type { AgencyReminders } from '../../../core/progress/overview/remindersByAgency';
import { vietnameseTranslator } from '../../../i18n/translatorFor';
import { useTranslator } from '../../language/TranslatorContext';
import { Fold } from '../../section/Fold';
import { reminderText } from './reminderText';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  text: {
    width: '100%', boxSizing: 'border-box', height: '200px', resize: 'vertical', padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

export interface RemindersProps {
  readonly agencies: readonly AgencyReminders[];
  readonly asOf: IsoDate;
  readonly isFiltered: boolean;
  /** Names of tables whose items are left out. */
  readonly untracked: readonly string[];
}

/** What each agency owes, as text to be sent to them; in Vietnamese, as those who get it are. */
export function Reminders({ agencies, asOf, isFiltered, untracked }: RemindersProps) {
  const t = useTranslator();
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly key: 'remind.copied' | 'remind.selected' } | null>(null);
  const text = useMemo(() => reminderText(vietnameseTranslator(), agencies, asOf), [agencies, asOf]);
  const count = agencies.reduce((sum, { reminders }) => sum + reminders.length, 0);
  const copy = async () => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ of: text, key: 'remind.copied' });
    } catch {
      // A web view may keep the clipboard closed: selected, the text can still be copied by Ctrl+C.
      box.current?.focus();
      setOutcome({ of: text, key: 'remind.selected' });
    }
  };
  return (
    <Fold headline={t('remind.title', { count })}>
      <div className={styles.part}>
        {untracked.length > 0 && <div className={styles.hint}>{t('remind.untracked', { sheets: untracked.join('; ') })}</div>}
        {count === 0 ? (
          <div>{t('remind.nothing')}</div>
        ) : (
          <>
            <div className={styles.hint}>
              {t('remind.hint')} {isFiltered && t('remind.filtered')}
            </div>
            <textarea ref={box} readOnly lang="vi" aria-label={t('remind.text')} className={styles.text} value={text} />
            <div className={styles.line}>
              <Button size="small" onClick={() => void copy()}>
                {t('remind.copy')}
              </Button>
              <span role="status">{outcome?.of === text ? t(outcome.key) : ''}</span>
            </div>
          </>
        )}
      </div>
    </Fold>
  );
}
