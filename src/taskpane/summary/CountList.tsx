import { makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../section/Fold';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM, paddingTop: '2px', paddingBottom: '2px' },
  value: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

export interface CountLine {
  readonly label: string;
  readonly value: string;
}

export interface CountListProps {
  /** The numbers that matter most; the others fold away. */
  readonly headline: string;
  readonly lines: readonly CountLine[];
}

/** Verdicts with how often each was given. */
export function CountList({ headline, lines }: CountListProps) {
  const styles = useStyles();
  return (
    <Fold headline={headline}>
      <ul aria-label={headline} className={styles.list}>
        {lines.map(({ label, value }) => (
          <li key={label} className={styles.line}>
            <span>{label}</span>
            <span className={styles.value}>{value}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
