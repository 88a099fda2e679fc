import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useTranslator } from '../language/TranslatorContext';
import { ToSheetButton, type ToSheetButtonProps } from './ToSheetButton';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorStatusSuccessForeground1, fontSize: '20px', flexShrink: 0 },
});

/** What the good news is worth: everything was checked, something was set aside, or no rule was applied at all. */
export type CleanState = 'all' | 'rest' | 'off';

const sentences = { all: 'findings.clean', rest: 'findings.clean.rest', off: 'findings.clean.off' } as const;

export interface NothingFoundProps extends Pick<ToSheetButtonProps, 'onList'> {
  readonly state: CleanState;
  /** Sheet with a list of earlier findings, which would go on telling of them; null = none. */
  readonly listSheet: string | null;
}

/** The good news after a check, and where to go from there. */
export function NothingFound({ state, listSheet, onList }: NothingFoundProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {state !== 'off' && <CheckmarkCircleFilled className={styles.icon} aria-hidden />}
      <div>
        <div>{t(sentences[state])}</div>
        <div>{t(`findings.clean.next.${state}`)}</div>
        {listSheet !== null && <ToSheetButton label={t('findings.toSheet.again', { sheet: listSheet })} onList={onList} />}
      </div>
    </div>
  );
}
