import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalXS}` } });

/** Work under way, of a length nobody knows beforehand. */
export function Busy({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.text}>{text}</p>
      <ProgressBar aria-label={text} />
    </div>
  );
}
