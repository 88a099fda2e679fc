import { useMemo } from 'react';
import type { CheckResult } from '../../app/checkWorkbook';
import type { Place } from '../../core/model/finding';
import { Attention } from '../attention/Attention';
import { attentionItems } from '../attention/attentionItems';
import { Findings } from '../findings/Findings';
import { NothingRecognised } from '../recognised/NothingRecognised';
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
  const { appendices, findings } = result;
  if (appendices.length === 0 && findings.length === 0) return <NothingRecognised />;
  return (
    <>
      {appendices.length === 0 && <NothingRecognised />}
      <SummaryCounts summary={summary} asOf={result.asOf} appendices={appendices} />
      {attention.length > 0 && <Attention items={attention} scroller={scroller} onShow={onShow} />}
      <Findings findings={findings} counts={summary.severities} scroller={scroller} onShow={onShow} />
    </>
  );
}
