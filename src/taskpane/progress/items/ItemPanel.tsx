import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PeriodRecord } from '../../../core/model/history';
import { markLookOf } from '../../../core/progress/isLagging';
import type { TrackedItem } from '../../../core/progress/overview/trackedItems';
import { progressSentence } from '../../../i18n/progressSentence';
import { ChosenPanel, type ChosenPanelProps } from '../../chosen/ChosenPanel';
import { useDeeds } from '../../deeds/DeedsContext';
import { placeName } from '../../findings/findingWords';
import { useTranslator } from '../../language/TranslatorContext';
import { Fold } from '../../section/Fold';
import { itemNumbers, partLines, recordLines } from './itemNumbers';
import { leadLine, placeOf, verdictLine } from './itemWords';
import { NumberList } from './NumberList';
import { ProgressMark } from './ProgressMark';
import { VerdictForm, type VerdictFormProps } from './VerdictForm';

const useStyles = makeStyles({
  place: { fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, textAlign: 'left', overflowWrap: 'anywhere' },
  words: { overflowWrap: 'anywhere' },
  lesser: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  parts: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export interface ItemPanelProps extends Pick<ChosenPanelProps, 'onClose' | 'onGone' | 'onHeight'>, Omit<VerdictFormProps, 'tracked'> {
  readonly tracked: TrackedItem;
  /** What closed periods say of it, the earliest first. */
  readonly records: readonly PeriodRecord[];
}

/** The chosen item: why it was judged so, the numbers behind it, what was before, and the user's own verdict. */
export function ItemPanel({ tracked, records, given, asOf, period, ...panel }: ItemPanelProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { show } = useDeeds();
  const { item, progress } = tracked;
  const numbers = itemNumbers(t, tracked, asOf);
  const parts = partLines(t, tracked);
  const isForUser = progress.kind === 'indicator' && progress.pace === 'manual';
  const place = (
    <Link as="button" className={styles.place} onClick={() => show(placeOf(tracked))}>
      {t('chosen.goTo', { place: placeName(placeOf(tracked)) })}
    </Link>
  );
  return (
    <ChosenPanel title={place} subject={tracked} {...panel}>
      <div className={styles.words}>
        {item.ordinal} {item.content}
      </div>
      <div className={styles.lesser}>{leadLine(t, tracked)}</div>
      <div>
        <ProgressMark look={markLookOf(progress)} text={verdictLine(t, tracked, asOf)} />
        {progress.manual !== null && <> – {t('items.byHand')}</>}
      </div>
      <div className={styles.words}>{progressSentence(progress, t)}</div>
      {numbers.length > 0 && <NumberList label={t('item.numbers')} lines={numbers} />}
      {parts.length > 0 && (
        <ul aria-label={t('item.parts')} className={styles.parts}>
          {parts.map((part, index) => (
            <li key={index}>{part}</li>
          ))}
        </ul>
      )}
      {records.length > 0 && (
        <Fold headline={t('item.history')} isLesser>
          <NumberList label={t('item.history')} lines={recordLines(t, records)} />
        </Fold>
      )}
      <Fold key={`${item.row0} ${String(isForUser)}`} headline={t('verdict.title')} isLesser isOpen={isForUser}>
        <VerdictForm key={`${item.row0} ${progress.manual?.reason ?? ''}`} tracked={tracked} given={given} asOf={asOf} period={period} />
      </Fold>
    </ChosenPanel>
  );
}
