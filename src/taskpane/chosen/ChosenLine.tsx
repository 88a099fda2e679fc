import type { CheckResult } from '../../app/checkWorkbook';
import type { ListedLine } from '../findings/findingNodes';
import { placeName, ruleTitle } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';
import { ChosenPanel, type ChosenPanelProps } from './ChosenPanel';
import { FindingCard } from './FindingCard';
import { GroupCard } from './GroupCard';

export interface ChosenLineProps extends Pick<ChosenPanelProps, 'onClose' | 'onGone' | 'onHeight'> {
  readonly line: ListedLine;
  readonly result: Pick<CheckResult, 'findings' | 'appendices'>;
}

/** The line chosen from the list of findings. */
export function ChosenLine({ line, result, ...panel }: ChosenLineProps) {
  const t = useTranslator();
  const isGroup = line.kind === 'group';
  return (
    <ChosenPanel title={isGroup ? t('chosen.group', { title: ruleTitle(t, line.ruleId) }) : placeName(line.finding.at)} subject={isGroup ? line.findings : line.finding} {...panel}>
      {isGroup ? <GroupCard findings={line.findings} /> : <FindingCard finding={line.finding} result={result} />}
    </ChosenPanel>
  );
}
