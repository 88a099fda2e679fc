import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

export interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a section under a heading of its own. */
export function Part({ title, children }: PartProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={styles.part}>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      {children}
    </div>
  );
}
