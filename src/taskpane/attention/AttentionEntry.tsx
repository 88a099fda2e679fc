import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isLagging } from '../../core/progress/isLagging';
import { placeName } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';
import type { AttentionItem } from './attentionItems';
import { attentionReason, attentionVerdict } from './attentionWords';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  verdict: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground3 },
  lagging: { color: tokens.colorStatusDangerForeground1 },
  place: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground2 },
  content: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' },
});

/** One late or lagging item: the verdict, where it stands, what it says, and why it was judged so. */
export function AttentionEntry({ entry }: { readonly entry: AttentionItem }) {
  const t = useTranslator();
  const styles = useStyles();
  const { item, place } = entry;
  return (
    <>
      <div className={styles.head}>
        <span className={mergeClasses(styles.verdict, isLagging(entry.progress) && styles.lagging)}>{attentionVerdict(t, entry)}</span>
        <span className={styles.place}>{placeName(place)}</span>
      </div>
      <div className={styles.content}>
        {item.ordinal} {item.content}
      </div>
      <div className={styles.reason}>{attentionReason(t, entry)}</div>
    </>
  );
}
