import { makeStyles, tokens } from '@fluentui/react-components';
import type { IsoDate } from '../../../core/model/cell';
import { markLookOf } from '../../../core/progress/isLagging';
import type { TrackedItem } from '../../../core/progress/overview/trackedItems';
import { progressSentence } from '../../../i18n/progressSentence';
import { placeName } from '../../findings/findingWords';
import { useTranslator } from '../../language/TranslatorContext';
import { leadLine, placeOf, verdictLine } from './itemWords';
import { ProgressMark } from './ProgressMark';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  place: { color: tokens.colorBrandForeground2, overflowWrap: 'anywhere' },
  content: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' },
  lesser: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  byHand: { fontStyle: 'italic' },
});

export interface ItemEntryProps {
  readonly tracked: TrackedItem;
  readonly asOf: IsoDate;
}

/** One item: its verdict, where it stands, what it says, who is in charge, and why it was judged so. */
export function ItemEntry({ tracked, asOf }: ItemEntryProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { item, progress } = tracked;
  const reason = progressSentence(progress, t);
  return (
    <>
      <div className={styles.head}>
        <span>
          <ProgressMark look={markLookOf(progress)} text={verdictLine(t, tracked, asOf)} />
          {progress.manual !== null && <span className={styles.byHand}> – {t('items.byHand')}</span>}
        </span>
        <span className={styles.place}>{placeName(placeOf(tracked))}</span>
      </div>
      <div className={styles.content}>
        {item.ordinal} {item.content}
      </div>
      <div className={styles.lesser}>{leadLine(t, tracked)}</div>
      <div className={styles.lesser}>{progress.kind === 'task' && progress.unreported ? t('items.unreported', { sentence: reason, unreported: t('progress.unreported') }) : reason}</div>
    </>
  );
}
