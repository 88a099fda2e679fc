import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckResult } from '../../app/checkWorkbook';
import { addVietnamese } from '../../i18n/translatorFor';
import { lists } from '../../i18n/vi/lists';
import { recognised } from '../../i18n/vi/recognised';
import { results } from '../../i18n/vi/results';
import { review } from '../../i18n/vi/review';
import { DirectoryPart } from '../directory/DirectoryPart';
import { Findings } from '../findings/Findings';
import { UndoLast } from '../findings/UndoLast';
import { LeftTables } from '../recognised/LeftTables';
import { LostCorrections } from '../recognised/LostCorrections';
import { NothingRecognised } from '../recognised/NothingRecognised';
import { TablesToConfirm } from '../recognised/TablesToConfirm';
import { RuleSwitches } from '../review/RuleSwitches';
import { SetAside } from '../review/SetAside';
import { SwitchedOff } from '../review/SwitchedOff';
import { summarize } from '../summary/summarize';
import { SummaryCounts } from '../summary/SummaryCounts';
import type { RuleHead } from '../UseCases';
import { BehindHint } from './BehindHint';

addVietnamese({ ...results, ...review, ...recognised, ...lists });

const useStyles = makeStyles({ folds: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

export interface ResultsProps {
  readonly result: CheckResult;
  readonly rules: readonly RuleHead[];
  readonly scroller: HTMLElement | null;
  /** Writes the list of findings to a sheet; null while there is no date to check by. */
  readonly onList: (() => void) | null;
  readonly onOpenProgress: () => void;
}

/** Everything a check has brought to light, and what it was made with. */
export default function Results({ result, rules, scroller, onList, onOpenProgress }: ResultsProps) {
  const styles = useStyles();
  const summary = useMemo(() => summarize(result), [result]);
  const { appendices, findings } = result;
  const isEmpty = appendices.length === 0 && findings.length === 0;
  return (
    <>
      {appendices.length === 0 && <NothingRecognised />}
      <LostCorrections corrections={result.lostCorrections} />
      <TablesToConfirm appendices={appendices} />
      {!isEmpty && <SummaryCounts summary={summary} result={result} />}
      {summary.lagging > 0 && <BehindHint count={summary.lagging} onOpen={onOpenProgress} />}
      <UndoLast />
      {!isEmpty && <Findings result={result} ruleCount={rules.length} scroller={scroller} onList={onList} />}
      <div className={styles.folds}>
        <SetAside setAside={result.setAside} unmet={result.unmetIgnorings} />
        <SwitchedOff ruleIds={result.switchedOff} />
        <LeftTables tables={result.leftTables} />
        <RuleSwitches rules={rules} switchedOff={result.switchedOff} />
        <DirectoryPart sheet={result.directorySheet} />
      </div>
    </>
  );
}
