import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { CheckResult } from '../../app/checkWorkbook';
import { findingSentence } from '../../i18n/describeFinding';
import { Announcer } from '../announcer/Announcer';
import { ChosenLine } from '../chosen/ChosenLine';
import { firstAction } from '../chosen/firstAction';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';
import { usePreference } from '../preferences/PreferencesContext';
import { ResultTree } from '../resultTree/ResultTree';
import { Section } from '../section/Section';
import { FilterBar } from './FilterBar';
import { placeName } from './findingWords';
import { ListTools } from './ListTools';
import { cleanState } from './cleanState';
import { NothingFound } from './NothingFound';
import { ShownCount } from './ShownCount';
import { Unconfirmed } from './Unconfirmed';
import { useChosenLine } from './useChosenLine';
import { useFilteredFindings } from './useFilteredFindings';
import { useFindingNodes } from './useFindingNodes';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, outlineStyle: 'none' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface FindingsProps {
  readonly result: CheckResult;
  /** How many rules there are; 0 = not known yet. */
  readonly ruleCount: number;
  readonly scroller: HTMLElement | null;
  /** Writes the list to a sheet; null while there is no date to check by. */
  readonly onList: (() => void) | null;
}

const searchField = (within: HTMLElement | null) => within?.querySelector<HTMLElement>('input[type=search]');

/** All findings, by rule or by sheet; choosing one leads to its cell and opens what can be done about it, choosing it again leads there. */
export function Findings({ result, ruleCount, scroller, onList }: FindingsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { show } = useDeeds();
  const area = useRef<HTMLDivElement>(null);
  const [coveredBelow, setCoveredBelow] = useState(0);
  const [grouping, setGrouping] = usePreference('grouping');
  const { findings } = result;
  const state = useFilteredFindings(findings);
  const { nodes, lines, toggle } = useFindingNodes(findings, state, grouping);
  const { chosenKey, chosen, movedOnTo, choose } = useChosenLine(findings, lines);

  const open = (key: string) => {
    const line = lines.get(key);
    if (line?.kind === 'finding') show(line.finding.at);
    if (key === chosenKey) firstAction(area.current)?.focus();
    choose(key);
  };
  // The line that the panel was about, or what has taken its place.
  const focusList = useCallback(() => (area.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]') ?? searchField(area.current) ?? area.current)?.focus(), []);
  const close = useCallback(() => choose(null), [choose]);
  const clear = () => {
    state.clear();
    searchField(area.current)?.focus();
  };
  return (
    <Section title={t('findings.title', { count: findings.length })}>
      <div ref={area} tabIndex={-1} className={styles.area}>
        <Unconfirmed appendices={result.appendices} />
        {findings.length === 0 ? (
          <NothingFound state={cleanState(result, ruleCount)} listSheet={result.listSheet} onList={onList} />
        ) : (
          <>
            <ListTools grouping={grouping} onGroup={setGrouping} onList={onList} />
            <FilterBar state={state} onLeaveSearch={focusList} />
            <ShownCount state={state} total={findings.length} onClear={clear} />
            {nodes.length > 0 && <ResultTree label={t(`findings.list.${grouping}`)} nodes={nodes} scroller={scroller} coveredBelow={coveredBelow} chosenKey={chosenKey} onChoose={open} onToggle={toggle} />}
            <span className={styles.hint}>{t('findings.hint')}</span>
            {chosen && <ChosenLine line={chosen} result={result} onClose={close} onGone={focusList} onHeight={setCoveredBelow} />}
          </>
        )}
        {/* The keyboard stays where it is when the next finding takes the place of one that was put right: nothing else would tell. */}
        <Announcer text={movedOnTo ? t('findings.next', { place: placeName(movedOnTo.at), sentence: findingSentence(movedOnTo, t) }) : ''} of={movedOnTo} />
      </div>
    </Section>
  );
}
