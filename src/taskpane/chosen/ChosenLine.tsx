import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../app/checkWorkbook';
import { useDeeds } from '../deeds/DeedsContext';
import type { ListedLine } from '../findings/findingNodes';
import { placeName, ruleTitle } from '../findings/findingWords';
import { useTranslator } from '../language/TranslatorContext';
import { ChosenPanel, type ChosenPanelProps } from './ChosenPanel';
import { FindingCard } from './FindingCard';
import { GroupCard } from './GroupCard';

const useStyles = makeStyles({ place: { fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, textAlign: 'left', overflowWrap: 'anywhere' } });

export interface ChosenLineProps extends Pick<ChosenPanelProps, 'onClose' | 'onGone' | 'onHeight'> {
  readonly line: ListedLine;
  readonly result: Pick<CheckResult, 'findings' | 'appendices'>;
}

/** The line chosen from the list of findings: one finding, with the way to its cell, or all of a rule. */
export function ChosenLine({ line, result, ...panel }: ChosenLineProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { show } = useDeeds();
  if (line.kind === 'group') {
    return (
      <ChosenPanel title={t('chosen.group', { title: ruleTitle(t, line.ruleId) })} subject={line.findings} {...panel}>
        <GroupCard findings={line.findings} />
      </ChosenPanel>
    );
  }
  const { finding } = line;
  const place = (
    <Link as="button" className={styles.place} onClick={() => show(finding.at)}>
      {t('chosen.goTo', { place: placeName(finding.at) })}
    </Link>
  );
  return (
    <ChosenPanel title={place} subject={finding} {...panel}>
      <FindingCard finding={finding} result={result} />
    </ChosenPanel>
  );
}
