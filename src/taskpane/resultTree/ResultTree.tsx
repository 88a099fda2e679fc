import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState, type KeyboardEvent } from 'react';
import { coveredBelowName } from '../chosen/coveredBelowName';
import type { TreeNode } from './TreeNode';
import { TreeLine } from './TreeLine';
import { treeMove } from './treeMove';
import { useOffsetWithin } from './useOffsetWithin';
import { useTreeFocus } from './useTreeFocus';
import { useTypeahead } from './useTypeahead';

const useStyles = makeStyles({ tree: { position: 'relative', width: '100%' } });

/** Height of a line before it is measured, and lines kept ready beyond the edges. */
const estimatedHeight = 64;
const overscan = 8;

export interface ResultTreeProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  /** The element that scrolls; the list lies in it among other parts of the screen. */
  readonly scroller: HTMLElement | null;
  /** Pixels at the lower edge of the scroller that something else lies over. */
  readonly coveredBelow?: number;
  /** The line whose details are open beside the list; null = none. */
  readonly chosenKey?: string | null;
  readonly onChoose: (key: string) => void;
  readonly onToggle: (key: string) => void;
}

/** A list of results that may have thousands of lines: only those in sight are in the page. One stop of the Tab key; arrows move within. */
export function ResultTree({ label, nodes, scroller, coveredBelow = 0, chosenKey = null, onChoose, onToggle }: ResultTreeProps) {
  const styles = useStyles();
  const [list, setList] = useState<HTMLElement | null>(null);
  const { activeIndex, activate } = useTreeFocus(nodes, list, chosenKey);
  const typeahead = useTypeahead(nodes);
  const scrollMargin = useOffsetWithin(scroller, list);
  const virtualizer = useVirtualizer({
    count: nodes.length,
    getScrollElement: () => scroller,
    getItemKey: useCallback((index: number) => nodes[index]?.key ?? index, [nodes]),
    estimateSize: () => estimatedHeight,
    overscan,
    scrollMargin,
    scrollPaddingEnd: coveredBelow,
    // The line that holds the keyboard must not leave the page when it is scrolled out of sight.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), activeIndex])].filter((index) => index < nodes.length).sort((one, other) => one - other),
  });

  useEffect(() => {
    if (coveredBelow > 0) virtualizer.scrollToIndex(activeIndex);
  }, [virtualizer, coveredBelow, activeIndex]);

  useEffect(() => {
    scroller?.style.setProperty(coveredBelowName, `${coveredBelow}px`);
    return () => void scroller?.style.removeProperty(coveredBelowName);
  }, [scroller, coveredBelow]);

  const open = (index: number) => {
    const node = nodes[index];
    if (!node) return;
    activate(index, false);
    (node.isOpen === null ? onChoose : onToggle)(node.key);
  };
  const goTo = (index: number) => {
    virtualizer.scrollToIndex(index);
    activate(index, true);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = treeMove(nodes, index, event.key);
    if (!move) {
      const found = event.key.length === 1 ? typeahead(event.key, index, event.timeStamp) : null;
      if (found !== null) goTo(found);
      return;
    }
    event.preventDefault();
    if (move.kind !== 'focus') {
      open(index);
      return;
    }
    goTo(move.index);
  };

  return (
    <div ref={setList} role="tree" aria-label={label} className={styles.tree} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const node = nodes[index];
        return (
          node && (
            <TreeLine
              key={key}
              node={node}
              index={index}
              isActive={index === activeIndex}
              isChosen={node.key === chosenKey}
              top={start - scrollMargin}
              measure={virtualizer.measureElement}
              onOpen={open}
              onKeyDown={onKeyDown}
            />
          )
        );
      })}
    </div>
  );
}
