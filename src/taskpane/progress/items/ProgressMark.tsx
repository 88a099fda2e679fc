import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ProgressLook } from '../../../core/model/edit';
import { progressSymbols } from '../../../core/progress/colours/progressSymbols';

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold },
  // The red of Fluent's status is too dark to be read on its dark theme.
  lagging: { color: tokens.colorPaletteRedForeground1 },
  slow: { color: tokens.colorStatusWarningForeground3 },
  onTrack: { color: tokens.colorStatusSuccessForeground1 },
  pending: { color: tokens.colorNeutralForeground2 },
});

/** A verdict by sign, colour and word, as in the sheets. */
export function ProgressMark({ look, text }: { readonly look: ProgressLook; readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[look])}>
      <span aria-hidden>{progressSymbols[look]}</span> {text}
    </span>
  );
}
