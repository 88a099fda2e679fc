import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { groupings, type Grouping } from '../../app/preferences/Preferences';
import { useDeeds } from '../deeds/DeedsContext';
import { useTranslator } from '../language/TranslatorContext';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  choices: { display: 'flex', columnGap: tokens.spacingHorizontalXXS },
  choice: { minWidth: 'auto', whiteSpace: 'nowrap' },
});

export interface ListToolsProps {
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  /** Writes the list to a sheet; null while there is no date to check by. */
  readonly onList: (() => void) | null;
}

/** How the list is put together, and the way to take it along. */
export function ListTools({ grouping, onGroup, onList }: ListToolsProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { isBusy } = useDeeds();
  const reason = isBusy ? t('findings.toSheet.busy') : onList === null ? t('findings.toSheet.noDate') : null;
  return (
    <div className={styles.row}>
      <div role="group" aria-label={t('findings.grouping')} className={styles.choices}>
        {groupings.map((each) => (
          <ToggleButton key={each} className={styles.choice} appearance="subtle" size="small" checked={each === grouping} onClick={() => onGroup(each)}>
            {t(`findings.grouping.${each}`)}
          </ToggleButton>
        ))}
      </div>
      <Button size="small" disabledFocusable={reason !== null} {...(reason === null ? {} : { title: reason, 'aria-description': reason })} onClick={() => onList?.()}>
        {t('findings.toSheet')}
      </Button>
    </div>
  );
}
