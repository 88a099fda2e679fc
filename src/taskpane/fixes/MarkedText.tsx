import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslator } from '../language/TranslatorContext';
import type { TextPart } from './diffWords';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  // Struck out or underlined, besides the colour: it must be seen in grey too.
  removed: { backgroundColor: tokens.colorStatusDangerBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: 'line-through' },
  added: { backgroundColor: tokens.colorStatusSuccessBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: 'underline', fontWeight: tokens.fontWeightSemibold },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** Signs that nobody sees get one that can be seen: a stray space is the whole of many a slip. */
function visible(text: string): string {
  return /^[\s\p{Cf}]+$/u.test(text) ? text.replace(/[^\n]/gu, '␣').replace(/\n/g, '↵\n') : text;
}

export interface MarkedTextProps {
  readonly parts: readonly TextPart[];
  /** Which of the two texts. */
  readonly side: 'before' | 'after';
}

/** One of two texts, with what the other has not marked. */
export function MarkedText({ parts, side }: MarkedTextProps) {
  const t = useTranslator();
  const styles = useStyles();
  const own = side === 'before' ? 'removed' : 'added';
  const Mark = side === 'before' ? 'del' : 'ins';
  const shown = parts.filter(({ kind }) => kind === 'same' || kind === own);
  if (shown.length === 0) return <span className={styles.empty}>{t('fix.empty')}</span>;
  return (
    <span className={styles.text}>
      {shown.map(({ kind, text }, index) => (kind === 'same' ? text : <Mark key={index} className={styles[own]}>{visible(text)}</Mark>))}
    </span>
  );
}
