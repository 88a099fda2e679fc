import { useMemo, useState } from 'react';
import type { Finding, Place, Severity } from '../../core/model/finding';
import { useTranslator } from '../language/TranslatorContext';
import { ResultTree } from '../resultTree/ResultTree';
import { Section } from '../section/Section';
import { findingNodes } from './findingNodes';
import { groupFindings } from './groupFindings';
import { NothingFound } from './NothingFound';
import { SeverityFilter } from './SeverityFilter';
import { useOpenGroups } from './useOpenGroups';

export interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly scroller: HTMLElement | null;
  readonly onShow: (place: Place) => void;
}

/** All findings, by rule; choosing one leads to its cell. */
export function Findings({ findings, counts, scroller, onShow }: FindingsProps) {
  const t = useTranslator();
  const [chosen, setChosen] = useState<Severity | null>(null);
  const { isOpen, toggle } = useOpenGroups();
  const groups = useMemo(() => groupFindings(findings.filter(({ severity }) => chosen === null || severity === chosen)), [findings, chosen]);
  const lines = useMemo(() => findingNodes(groups, isOpen), [groups, isOpen]);
  const show = (key: string) => {
    const finding = lines.findings.get(key);
    if (finding) onShow(finding.at);
  };
  return (
    <Section title={t('findings.title', { count: findings.length })}>
      {findings.length === 0 ? (
        <NothingFound />
      ) : (
        <>
          <SeverityFilter counts={counts} chosen={chosen} onChoose={setChosen} />
          <ResultTree label={t('findings.list')} nodes={lines.nodes} scroller={scroller} onChoose={show} onToggle={toggle} />
        </>
      )}
    </Section>
  );
}
