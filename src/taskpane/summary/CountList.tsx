import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, paddingTop: '2px', paddingBottom: '2px' },
  value: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

export interface CountLine {
  readonly label: string;
  readonly value: string;
}

export interface CountListProps {
  readonly title: string;
  readonly lines: readonly CountLine[];
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
        {lines.map(({ label, value }) => (
          <li key={label} className={styles.line}>
            <span>{label}</span>
            <span className={styles.value}>{value}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
