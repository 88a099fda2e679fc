import { makeStyles, tokens } from '@fluentui/react-components';
import type { NumberLine } from './itemNumbers';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 6fr)', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

export interface NumberListProps {
  readonly label: string;
  readonly lines: readonly NumberLine[];
}

/** Numbers with what they are. */
export function NumberList({ label, lines }: NumberListProps) {
  const styles = useStyles();
  return (
    <dl aria-label={label} className={styles.list}>
      {lines.map((line, index) => [
        <dt key={`label ${index}`} className={styles.label}>
          {line.label}
        </dt>,
        <dd key={`value ${index}`} className={styles.value}>
          {line.value}
        </dd>,
      ])}
    </dl>
  );
}
