import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXS },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

export interface BusyProps {
  readonly text: string;
  /** Which part of the work is done, 0 to 1; left out where nobody knows. */
  readonly share?: number | undefined;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Work under way. */
export function Busy({ text, share, children }: BusyProps) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.line}>
        <p className={styles.text}>{text}</p>
        {children}
      </div>
      <ProgressBar aria-label={text} {...(share === undefined ? {} : { value: share })} />
    </div>
  );
}
