import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { TreeNode } from './TreeNode';

/** Backgrounds on which every colour of a line has contrast: those that Fluent gives to what is pointed at leave red and blue too little of it in the dark. */
const useStyles = makeStyles({
  line: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground3, boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}` },
  entry: { paddingLeft: tokens.spacingHorizontalXXL },
});

export interface TreeLineProps {
  readonly node: TreeNode;
  readonly index: number;
  readonly isActive: boolean;
  /** Its details are open. */
  readonly isChosen: boolean;
  /** Pixels below the top of the list. */
  readonly top: number;
  readonly measure: (element: Element | null) => void;
  readonly onOpen: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent, index: number) => void;
}

/** One line of a result list. */
export function TreeLine({ node, index, isActive, isChosen, top, measure, onOpen, onKeyDown }: TreeLineProps) {
  const styles = useStyles();
  return (
    <div
      ref={measure}
      role="treeitem"
      aria-selected={isChosen}
      aria-level={node.level}
      aria-posinset={node.position}
      aria-setsize={node.siblings}
      {...(node.isOpen === null ? {} : { 'aria-expanded': node.isOpen })}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      className={mergeClasses(styles.line, node.level === 2 && styles.entry, isChosen && styles.chosen)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(index)}
      onKeyDown={(event) => onKeyDown(event, index)}
    >
      {node.render()}
    </div>
  );
}
