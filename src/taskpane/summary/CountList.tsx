import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, paddingTop: '2px', paddingBottom: '2px' },
  count: { fontVariantNumeric: 'tabular-nums' },
});

export interface CountListProps {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly count: number }[];
}

/** Verdicts with how often each was given. */
export function CountList({ title, lines }: CountListProps) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <div>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <ul aria-labelledby={titleId} className={styles.list}>
        {lines.map(({ label, count }) => (
          <li key={label} className={styles.line}>
            <span>{label}</span>
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
