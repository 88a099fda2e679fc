import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { groupings, type Grouping } from '../../app/preferences/Preferences';
import { useTranslator } from '../language/TranslatorContext';
import { ToSheetButton, type ToSheetButtonProps } from './ToSheetButton';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  choices: { display: 'flex', columnGap: tokens.spacingHorizontalXXS },
  choice: { minWidth: 'auto', whiteSpace: 'nowrap' },
});

export interface ListToolsProps extends Pick<ToSheetButtonProps, 'onList'> {
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
}

/** How the list is put together, and the way to take it along. */
export function ListTools({ grouping, onGroup, onList }: ListToolsProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div role="group" aria-label={t('findings.grouping')} className={styles.choices}>
        {groupings.map((each) => (
          <ToggleButton key={each} className={styles.choice} appearance="subtle" size="small" checked={each === grouping} onClick={() => onGroup(each)}>
            {t(`findings.grouping.${each}`)}
          </ToggleButton>
        ))}
      </div>
      <ToSheetButton label={t('findings.toSheet')} onList={onList} />
    </div>
  );
}
