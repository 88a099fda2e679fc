import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/model/finding';
import { useTranslator } from '../language/TranslatorContext';

const icons = { error: ErrorCircleFilled, warning: WarningFilled, information: InfoRegular };

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '16px', flexShrink: 0, alignSelf: 'center' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  information: { color: tokens.colorNeutralForeground2 },
});

/** How grave a finding is: by sign, colour and word, so that none of them is needed alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const t = useTranslator();
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon className={styles.icon} aria-hidden />
      {t(`severity.${severity}`)}
    </span>
  );
}
