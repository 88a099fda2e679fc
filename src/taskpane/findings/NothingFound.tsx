import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, margin: 0 },
  icon: { color: tokens.colorStatusSuccessForeground1, fontSize: '20px', flexShrink: 0 },
});

export interface NothingFoundProps {
  /** Nothing was set aside and no rule is switched off. */
  readonly isAll: boolean;
}

/** The good news after a check. */
export function NothingFound({ isAll }: NothingFoundProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <p className={styles.line}>
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      {t(isAll ? 'findings.clean' : 'findings.clean.rest')}
    </p>
  );
}
