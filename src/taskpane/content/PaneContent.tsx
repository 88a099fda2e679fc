import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { IsoDate } from '../../core/model/cell';
import { gatherPlans } from '../../core/recognize/gatherPlans';
import { lazyPart } from '../boundary/lazyPart';
import { coveredBelowName } from '../chosen/coveredBelowName';
import { Footer } from '../Footer';
import { useTranslator } from '../language/TranslatorContext';
import { useRules } from '../review/useRules';
import { scrollerStyle } from '../section/scrollerStyle';
import { leadNames } from '../settings/leadNames';
import { PeriodSettings } from '../settings/PeriodSettings';
import type { PaneModel } from '../state/usePane';
import { TabPanel } from '../tabs/TabPanel';
import type { RuleHead, UseCases } from '../UseCases';
import { Welcome } from '../welcome/Welcome';

const Results = lazyPart(() => import(/* webpackChunkName: "results" */ '../results/Results'));
const ProgressTab = lazyPart(() => import(/* webpackChunkName: "progress" */ '../progress/ProgressTab'));
const ReportTab = lazyPart(() => import(/* webpackChunkName: "reporting" */ '../report/ReportTab'));

const useStyles = makeStyles({
  scroller: { ...scrollerStyle, '& *': { scrollMarginBottom: `var(${coveredBelowName}, 0px)` } },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, padding: tokens.spacingHorizontalM },
  privacy: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const noRules: readonly RuleHead[] = [];

export interface PaneContentProps {
  readonly pane: PaneModel;
  readonly useCases: UseCases;
  readonly today: IsoDate;
  /** The user is being asked whether every agency is to have its report. */
  readonly isAsking: boolean;
  readonly onAnswered: () => void;
}

/** What scrolls: the period, and the body of the chosen tab; below it the ways to the help and the other language. */
export function PaneContent({ pane, useCases, today, isAsking, onAnswered }: PaneContentProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { state, period, tab, leadTo, deeds, commands } = pane;
  const { result, judgement } = state;
  const { settings, asOf } = period;
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const leads = useMemo(() => leadNames(judgement?.appendices ?? []), [judgement]);
  const plans = useMemo(() => gatherPlans(judgement?.appendices ?? []), [judgement]);
  const { rules } = useRules(useCases, result !== null);
  return (
    <>
      <div ref={setScroller} className={styles.scroller} aria-busy={deeds.isBusy}>
        <div className={styles.content}>
          <PeriodSettings state={period} today={today} leads={leads} plans={plans} />
          <TabPanel tab="check" isChosen={tab === 'check'}>
            {result ? <Results result={result} rules={rules ?? noRules} scroller={scroller} onList={asOf === null ? null : commands.listFindings} onOpenProgress={() => leadTo('progress')} /> : <Welcome useCases={useCases} today={today} isBusy={deeds.isBusy} />}
          </TabPanel>
          <TabPanel tab="progress" isChosen={tab === 'progress'}>
            <ProgressTab judgement={judgement} settings={settings} asOf={asOf} period={period.period} scroller={scroller} canLook={asOf !== null && !deeds.isBusy} onLook={commands.look} />
          </TabPanel>
          <TabPanel tab="report" isChosen={tab === 'report'}>
            <ReportTab useCases={useCases} pane={pane} isAsking={isAsking} onAnswered={onAnswered} />
          </TabPanel>
          <p className={styles.privacy}>{t('pane.privacy')}</p>
        </div>
      </div>
      <Footer />
    </>
  );
}
