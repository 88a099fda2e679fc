import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { IsoDate } from '../../core/model/cell';
import type { TrackingSettings } from '../../core/model/tracking';
import { trackedItems } from '../../core/progress/overview/trackedItems';
import { isTracked } from '../../core/progress/isTracked';
import { addVietnamese } from '../../i18n/translatorFor';
import { progressTab } from '../../i18n/vi/progressTab';
import { useTranslator } from '../language/TranslatorContext';
import { NothingRecognised } from '../recognised/NothingRecognised';
import { tableName } from '../recognised/tableName';
import type { Judgement } from '../state/progressState';
import { NoJudgement } from './NoJudgement';
import { LostVerdicts } from './overview/LostVerdicts';
import { Untracked } from './overview/Untracked';
import { TrackedItems } from './TrackedItems';
import { TrackingTools } from './tools/TrackingTools';

addVietnamese(progressTab);

export interface ProgressTabProps {
  /** null = nothing was judged yet. */
  readonly judgement: Judgement | null;
  readonly settings: TrackingSettings;
  /** The cut-off date on screen; null while it is being typed. */
  readonly asOf: IsoDate | null;
  /** Code of the reporting period. */
  readonly period: string;
  readonly scroller: HTMLElement | null;
  readonly canLook: boolean;
  /** Has the items judged without colouring anything. */
  readonly onLook: () => void;
}

const useStyles = makeStyles({ sentence: { margin: 0 }, notes: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS } });

/** Who is late, which target lags, what is due, and whom to remind. */
export default function ProgressTab({ judgement, settings, asOf, period, scroller, canLook, onLook }: ProgressTabProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { unit, unitRole } = settings;
  const items = useMemo(() => (judgement ? trackedItems(judgement, { unit, unitRole }) : []), [judgement, unit, unitRole]);
  const tools = <TrackingTools period={period} asOf={asOf} history={judgement?.history ?? null} />;
  if (judgement === null) {
    return (
      <>
        <NoJudgement canLook={canLook} onLook={onLook} />
        {tools}
      </>
    );
  }
  const { appendices, lostVerdicts } = judgement;
  if (appendices.length === 0) return <NothingRecognised />;
  const untracked = appendices.filter((appendix) => !isTracked(appendix)).map((appendix) => tableName(t, appendix, appendices));
  return (
    <>
      {untracked.length + lostVerdicts.length > 0 && (
        <div className={styles.notes}>
          <LostVerdicts verdicts={lostVerdicts} />
          <Untracked tables={untracked} />
        </div>
      )}
      {items.length === 0 ? (
        <>
          <p className={styles.sentence}>{t('track.noItem', { unit: unit ?? '' })}</p>
          {tools}
        </>
      ) : (
        <TrackedItems items={items} judgement={judgement} settings={settings} period={period} untracked={untracked} scroller={scroller} tools={tools} />
      )}
    </>
  );
}
