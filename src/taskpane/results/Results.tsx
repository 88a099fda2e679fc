import { useMemo } from 'react';
import type { CheckResult } from '../../app/checkWorkbook';
import type { Place } from '../../core/model/finding';
import { Attention } from '../attention/Attention';
import { attentionItems } from '../attention/attentionItems';
import { Findings } from '../findings/Findings';
import { RecognisedSheets } from '../recognised/RecognisedSheets';
import { summarize } from '../summary/summarize';
import { SummaryCounts } from '../summary/SummaryCounts';

export interface ResultsProps {
  readonly result: CheckResult;
  readonly scroller: HTMLElement | null;
  readonly onShow: (place: Place) => void;
}

/** Everything a check has brought to light. */
export function Results({ result, scroller, onShow }: ResultsProps) {
  const summary = useMemo(() => summarize(result), [result]);
  const attention = useMemo(() => attentionItems(result), [result]);
  return (
    <>
      <SummaryCounts summary={summary} asOf={result.asOf} />
      {attention.length > 0 && <Attention items={attention} scroller={scroller} onShow={onShow} />}
      <Findings findings={result.findings} counts={summary.severities} scroller={scroller} onShow={onShow} />
      <RecognisedSheets appendices={result.appendices} />
    </>
  );
}
