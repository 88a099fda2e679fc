import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  headline: { cursor: 'pointer', width: 'fit-content', fontWeight: tokens.fontWeightSemibold },
  lesser: { color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightRegular },
});

export interface FoldProps {
  readonly headline: string;
  /** Of lesser weight than what stands around it. */
  readonly isLesser?: boolean;
  /** It begins open. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part that opens beneath its headline, so that on a narrow pane the rest stays within reach. */
export function Fold({ headline, isLesser = false, isOpen = false, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={mergeClasses(styles.headline, isLesser && styles.lesser)}>{headline}</summary>
      {children}
    </details>
  );
}
