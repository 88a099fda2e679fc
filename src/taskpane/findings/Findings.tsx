import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { CheckResult } from '../../app/checkWorkbook';
import type { Severity } from '../../core/model/finding';
import { ChosenLine } from '../chosen/ChosenLine';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';
import { ResultTree } from '../resultTree/ResultTree';
import { Section } from '../section/Section';
import { findingNodes } from './findingNodes';
import { groupFindings } from './groupFindings';
import { cleanState } from './cleanState';
import { NothingFound } from './NothingFound';
import { SeverityFilter } from './SeverityFilter';
import { Unconfirmed } from './Unconfirmed';
import { useOpenGroups } from './useOpenGroups';

const useStyles = makeStyles({ area: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, outlineStyle: 'none' } });

export interface FindingsProps {
  readonly result: CheckResult;
  /** How many rules there are; 0 = not known yet. */
  readonly ruleCount: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly scroller: HTMLElement | null;
}

/** All findings, by rule; choosing one leads to its cell and opens what can be done about it. */
export function Findings({ result, ruleCount, counts, scroller }: FindingsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { show } = useDeeds();
  const area = useRef<HTMLDivElement>(null);
  const [coveredBelow, setCoveredBelow] = useState(0);
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const { isOpen, toggle } = useOpenGroups();
  const { findings } = result;
  const groups = useMemo(() => groupFindings(findings.filter((finding) => severity === null || finding.severity === severity)), [findings, severity]);
  const { nodes, lines } = useMemo(() => findingNodes(groups, isOpen), [groups, isOpen]);
  const chosen = chosenKey === null ? undefined : lines.get(chosenKey);

  const choose = (key: string) => {
    const line = lines.get(key);
    if (line?.kind === 'finding') show(line.finding.at);
    setChosenKey(key);
  };
  const close = useCallback(() => setChosenKey(null), []);
  // The line that the panel was about, or what has taken its place.
  const focusList = useCallback(() => (area.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]') ?? area.current)?.focus(), []);
  return (
    <Section title={t('findings.title', { count: findings.length })}>
      <div ref={area} tabIndex={-1} className={styles.area}>
        <Unconfirmed appendices={result.appendices} />
        {findings.length === 0 ? (
          <NothingFound state={cleanState(result, ruleCount)} />
        ) : (
          <>
            <SeverityFilter counts={counts} chosen={severity} onChoose={setSeverity} />
            <ResultTree label={t('findings.list')} nodes={nodes} scroller={scroller} coveredBelow={coveredBelow} onChoose={choose} onToggle={toggle} />
            {chosen && <ChosenLine line={chosen} result={result} onClose={close} onGone={focusList} onHeight={setCoveredBelow} />}
          </>
        )}
      </div>
    </Section>
  );
}
